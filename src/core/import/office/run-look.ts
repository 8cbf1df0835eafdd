/** How a run of text looks, as far as it says something. */
export interface RunLook {
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  readonly isStruck: boolean;
  readonly isHidden: boolean;
  readonly raised: 'superscript' | 'subscript' | null;
  readonly font: string | null;
}

export const PLAIN_LOOK: RunLook = {
  isStrong: false,
  isEmphasis: false,
  isStruck: false,
  isHidden: false,
  raised: null,
  font: null,
};
