/** Of however many things, those in sight: what every list that only draws these stands on. */
import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';

export type Rows = Virtualizer<HTMLElement, HTMLElement>;

export interface RowsProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** In CSS pixels, before an item has been measured. */
  readonly usualHeight: number;
  readonly scrollerOf: () => HTMLElement | null;
  /** The place of an item that stays in the page wherever one scrolls; negative for none. */
  readonly kept?: number;
  /** In CSS pixels: what the scroller holds above the first item. */
  readonly above?: number;
}

/** Rows drawn beyond what is in sight on each side, so that a quick turn of the wheel shows no gap. */
const BEYOND_SIGHT = 6;

export const useRows = <Item>({
  items,
  keyOf,
  usualHeight,
  scrollerOf,
  kept = -1,
  above = 0,
}: RowsProps<Item>): Rows =>
  useVirtualizer<HTMLElement, HTMLElement>({
    count: items.length,
    getScrollElement: scrollerOf,
    estimateSize: () => usualHeight,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: BEYOND_SIGHT,
    scrollMargin: above,
    rangeExtractor: (range) => withKept(defaultRangeExtractor(range), kept < range.count ? kept : -1),
  });

/** How many rows are in sight, but for one: after a page one finds one's place again by the row seen before. */
export const rowsInSight = ({ range }: Rows): number =>
  Math.max(1, range === null ? 1 : range.endIndex - range.startIndex);

const withKept = (indexes: readonly number[], kept: number): number[] =>
  kept < 0 || indexes.includes(kept) ? [...indexes] : [...indexes, kept].toSorted((a, b) => a - b);
