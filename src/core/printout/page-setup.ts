/** The pages that a printout is put on. Lengths are of paper. */

export const PAGE_SIZES = ['a4', 'letter'] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

/** In points. */
export const PRINTED_SIZES = [9, 10, 11, 12, 14] as const;
export type PrintedSize = (typeof PRINTED_SIZES)[number];

export interface PageSetup {
  readonly size: PageSize;
  readonly textSize: PrintedSize;
  /** Where the paper is written from right to left, its margin is at the right. */
  readonly isRightToLeft: boolean;
}

/** In millimetres: a page, and of it what is printed on by the text with its margin of signs. */
export interface PageBox {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const SIZES: Readonly<Record<PageSize, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};

/** Where lines end there is room to write on paper with a pen. */
const MARGINS = { top: 22, bottom: 21, beside: 17, beyond: 27 };

export const pageBox = ({ size, isRightToLeft }: PageSetup): PageBox => ({
  ...SIZES[size],
  top: MARGINS.top,
  bottom: MARGINS.bottom,
  left: isRightToLeft ? MARGINS.beyond : MARGINS.beside,
  right: isRightToLeft ? MARGINS.beside : MARGINS.beyond,
});

/** What stands on every page: above the text where its lines begin and end, and below. */
export interface RunningWords {
  readonly above: readonly [start: string, end: string];
  readonly below: string;
}
