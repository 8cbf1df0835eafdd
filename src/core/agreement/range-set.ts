/** Sets of ranges: what several passages cover together. */
import { intersection, rangeLength, type TextRange } from '../passage/range';

/** Disjoint and in text order: overlapping ranges merged, touching ones kept apart; empty ones dropped. */
export const unionOf = (ranges: readonly TextRange[]): readonly TextRange[] => {
  const union: { from: number; to: number }[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = union.at(-1);
    if (from >= to) continue;
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else union.push({ from, to });
  }
  return union;
};

export const totalLength = (ranges: readonly TextRange[]): number => {
  let total = 0;
  for (const range of ranges) total += rangeLength(range);
  return total;
};

/** The parts that two unions share, in text order; `a` and `b` are the places of the ranges they are part of. */
export const sharedParts = function* (
  first: readonly TextRange[],
  second: readonly TextRange[],
): Generator<{ readonly part: TextRange; readonly a: number; readonly b: number }> {
  let a = 0;
  let b = 0;
  while (a < first.length && b < second.length) {
    const [one, other] = [first[a], second[b]];
    if (!one || !other) return;
    const part = intersection(one, other);
    if (part) yield { part, a, b };
    if (one.to <= other.to) a += 1;
    else b += 1;
  }
};

/** How many code units two unions share. */
export const sharedLength = (first: readonly TextRange[], second: readonly TextRange[]): number => {
  let shared = 0;
  for (const { part } of sharedParts(first, second)) shared += rangeLength(part);
  return shared;
};

/** The parts of the ranges inside the window. */
export const within = (ranges: readonly TextRange[], window: TextRange): TextRange[] =>
  ranges.flatMap((range) => intersection(range, window) ?? []);
