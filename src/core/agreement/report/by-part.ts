/** Sorts what lies at an offset into the parts of a text. */
import type { TextRange } from '../../passage/range';

/** For each of the parts, which are in order and disjoint, what lies in it, in the order given. */
export const byPart = <Item>(
  items: readonly Item[],
  parts: readonly TextRange[],
  offsetOf: (item: Item) => number,
): readonly (readonly Item[])[] => {
  const sorted = parts.map((): Item[] => []);
  for (const item of items) {
    const offset = offsetOf(item);
    const place = lastBegun(parts, offset);
    if (offset < (parts[place]?.to ?? 0)) sorted[place]?.push(item);
  }
  return sorted;
};

/** The place of the last part that begins at the offset or before it; −1 where none does. */
const lastBegun = (parts: readonly TextRange[], offset: number): number => {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((parts[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
