/**
 * Finds what lies at a place. The text is cut into buckets of equal length and each item is entered in every
 * bucket it touches, so that adding, removing and a small query cost the same at 10 and at 10,000 items.
 */
import { overlaps, type TextRange } from './range';

/** About a paragraph: prose has few annotations in one, and few annotations span many. */
const BUCKET = 1024;

export interface IntervalIndex<Item extends { readonly id: string }> {
  put(item: Item): void;
  remove(id: string): void;
  /** Every item with a range that shares a code unit with `range`, each once, in no order. */
  overlapping(range: TextRange): Item[];
}

export const createIntervalIndex = <Item extends { readonly id: string }>(
  rangesOf: (item: Item) => readonly TextRange[],
): IntervalIndex<Item> => {
  const items = new Map<string, Item>();
  const buckets = new Map<number, Set<string>>();

  const remove = (id: string): void => {
    const item = items.get(id);
    if (!item) return;
    items.delete(id);
    for (const bucket of bucketsOf(rangesOf(item))) buckets.get(bucket)?.delete(id);
  };

  return {
    remove,
    put(item) {
      remove(item.id);
      items.set(item.id, item);
      for (const bucket of bucketsOf(rangesOf(item))) enter(buckets, bucket, item.id);
    },
    overlapping(range) {
      const found = new Map<string, Item>();
      for (const bucket of bucketsOf([range])) {
        for (const id of buckets.get(bucket) ?? []) {
          const item = items.get(id);
          if (item && !found.has(id) && rangesOf(item).some((one) => overlaps(one, range)))
            found.set(id, item);
        }
      }
      return [...found.values()];
    },
  };
};

const bucketsOf = (ranges: readonly TextRange[]): Set<number> => {
  const touched = new Set<number>();
  for (const { from, to } of ranges) {
    for (let bucket = Math.floor(from / BUCKET); bucket * BUCKET < to; bucket++) touched.add(bucket);
  }
  return touched;
};

const enter = (buckets: Map<number, Set<string>>, bucket: number, id: string): void => {
  const entered = buckets.get(bucket) ?? new Set();
  buckets.set(bucket, entered.add(id));
};
