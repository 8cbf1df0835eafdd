/** Characters as items, without an array of the text's length: stretches within which every analyst's tag stays. */
import { rangeLength, type TextRange } from '../passage/range';
import { increase, type RatedItems } from './rated-items';
import { type TaggedUnit, UNTAGGED } from './tagged-unit';

/** `count` is its length in code units; `ratings` has every analyst's category, `UNTAGGED` where there is none. */
export interface Stretch extends TextRange, RatedItems<string> {}

/**
 * The stretches that tile `window`, in order. `lines` holds each analyst's units, which do not overlap. Linear in
 * what is found, after sorting the ends of the units.
 */
export const stretchesOf = (lines: readonly (readonly TaggedUnit[])[], window: TextRange): Stretch[] => {
  const ratings: string[] = lines.map(() => UNTAGGED);
  const stretches: Stretch[] = [];
  let at = window.from;
  const closeAt = (offset: number): void => {
    if (offset <= at) return;
    stretches.push({ from: at, to: offset, count: offset - at, ratings: [...ratings] });
    at = offset;
  };
  for (const { offset, analyst, value } of edgesOf(lines, window)) {
    closeAt(offset);
    ratings[analyst] = value;
  }
  closeAt(window.to);
  return stretches;
};

/**
 * The same for two analysts where nobody asks which stretch: how many code units each two categories meet on. Takes
 * no more memory than there are categories, so that many pairs of analysts are quick.
 */
export const pairedItems = (
  first: readonly TaggedUnit[],
  second: readonly TaggedUnit[],
  window: TextRange,
): RatedItems<string>[] => {
  const counts = new Map<string, Map<string, number>>();
  const add = (one: string, other: string, length: number): void => {
    const row = counts.get(one) ?? new Map<string, number>();
    counts.set(one, row);
    increase(row, other, length);
  };
  let at = window.from;
  let [a, b] = [0, 0];
  while (at < window.to) {
    while ((first[a]?.to ?? Number.POSITIVE_INFINITY) <= at) a += 1;
    while ((second[b]?.to ?? Number.POSITIVE_INFINITY) <= at) b += 1;
    const next = Math.min(window.to, nextEdge(first[a], at), nextEdge(second[b], at));
    add(valueAt(first[a], at), valueAt(second[b], at), next - at);
    at = next;
  }
  return [...counts].flatMap(([one, row]) =>
    [...row].map(([other, count]) => ({ count, ratings: [one, other] })),
  );
};

/** Where the unit begins, or ends when it has begun. */
const nextEdge = (unit: TaggedUnit | undefined, at: number): number => {
  if (!unit) return Number.POSITIVE_INFINITY;
  return unit.from > at ? unit.from : unit.to;
};

const valueAt = (unit: TaggedUnit | undefined, at: number): string =>
  unit && unit.from <= at ? unit.value : UNTAGGED;

/** What each window holds of the stretches, which are cut where a window ends; windows are in order and disjoint. */
export const stretchesWithin = (
  stretches: readonly Stretch[],
  windows: readonly TextRange[],
): readonly (readonly Stretch[])[] => {
  let next = 0;
  return windows.map((window) => {
    while ((stretches[next]?.to ?? Number.POSITIVE_INFINITY) <= window.from) next += 1;
    const found: Stretch[] = [];
    for (let at = next; at < stretches.length; at += 1) {
      const stretch = stretches[at];
      if (!stretch || stretch.from >= window.to) break;
      found.push(clipped(stretch, window));
    }
    return found;
  });
};

const clipped = (stretch: Stretch, window: TextRange): Stretch => {
  if (stretch.from >= window.from && stretch.to <= window.to) return stretch;
  const range = { from: Math.max(stretch.from, window.from), to: Math.min(stretch.to, window.to) };
  return { ...range, count: rangeLength(range), ratings: stretch.ratings };
};

interface Edge {
  readonly offset: number;
  readonly analyst: number;
  /** The category from here on. */
  readonly value: string;
}

/** In order; sorting is stable, so that where units touch the later one's category stands. */
const edgesOf = (lines: readonly (readonly TaggedUnit[])[], { from, to }: TextRange): Edge[] => {
  const edges: Edge[] = [];
  for (const [analyst, line] of lines.entries()) {
    for (const unit of line) {
      if (unit.to <= from || unit.from >= to) continue;
      edges.push({ offset: Math.max(from, unit.from), analyst, value: unit.value });
      edges.push({ offset: Math.min(to, unit.to), analyst, value: UNTAGGED });
    }
  }
  return edges.sort((a, b) => a.offset - b.offset);
};
