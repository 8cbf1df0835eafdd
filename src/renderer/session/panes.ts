/** How the window of a paper is divided: which panes are closed, and how large the others are. */

/** Each is a size one can set. What stands below the text in a small window has a height of its own, not its width. */
export const PANE_SIZES = ['outline', 'beside', 'inspector', 'compared', 'below', 'chosen'] as const;
export type PaneSize = (typeof PANE_SIZES)[number];

/**
 * What can be closed by itself; map and pages are opened and closed by the address. The drawer is the outline in a small
 * window, where it is drawn over the text.
 */
export const CLOSABLE_PANES = ['outline', 'drawer', 'inspector'] as const;
export type ClosablePane = (typeof CLOSABLE_PANES)[number];

export interface Panes {
  /** In CSS pixels; what is not among them has the size that the style sheet gives. */
  readonly sizes: Readonly<Partial<Record<PaneSize, number>>>;
  /** Whether it was closed or opened by hand; what is not among them is as the window's width has it. */
  readonly open: Readonly<Partial<Record<ClosablePane, boolean>>>;
  /** Whether the text stands alone in the window. */
  readonly isReading: boolean;
}

/** As far as it can be read. */
export const readPanes = (stored: unknown): Panes => {
  const { sizes, open, isReading } = recordOf(stored);
  const [givenSizes, givenOpen] = [recordOf(sizes), recordOf(open)];
  return {
    sizes: Object.fromEntries(
      PANE_SIZES.flatMap((pane) => {
        const size = givenSizes[pane];
        return typeof size === 'number' && size > 0 && Number.isFinite(size) ? [[pane, size]] : [];
      }),
    ),
    open: Object.fromEntries(
      CLOSABLE_PANES.flatMap((pane) => {
        const isOpen = givenOpen[pane];
        return typeof isOpen === 'boolean' ? [[pane, isOpen]] : [];
      }),
    ),
    isReading: isReading === true,
  };
};

/** Null gives the pane the size that the style sheet has for it. */
export const withSize = (panes: Panes, pane: PaneSize, size: number | null): Panes => {
  const { [pane]: _before, ...others } = panes.sizes;
  return { ...panes, sizes: size === null ? others : { ...others, [pane]: Math.round(size) } };
};

export const withOpen = (panes: Panes, pane: ClosablePane, isOpen: boolean): Panes => ({
  ...panes,
  open: { ...panes.open, [pane]: isOpen },
});

/** From here on, in CSS pixels of the window, the outline has room beside the text and the inspector. */
const OUTLINE_FROM = 1200;

export const isPaneOpen = ({ open }: Panes, pane: ClosablePane, windowWidth: number): boolean =>
  open[pane] ?? (pane === 'inspector' || (pane === 'outline' && windowWidth >= OUTLINE_FROM));

/** Windows in which panes stand one below the other; the style sheets say the same. */
export const STACKED = '(max-width: 52rem)';

/** Windows in which map and pages stand in the place of the text. */
export const ONE_AT_A_TIME = '(max-width: 1099.9px)';

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
