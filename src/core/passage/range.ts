/** Where something lies in a canonical text: half-open, `from <= to`, counted in UTF-16 code units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

export const rangeLength = (range: TextRange): number => range.to - range.from;

export const isEmpty = (range: TextRange): boolean => range.from >= range.to;

export const isSameRange = (a: TextRange, b: TextRange): boolean => a.from === b.from && a.to === b.to;

/** True when the two share at least one code unit: touching ends do not count, nor does an empty range. */
export const overlaps = (a: TextRange, b: TextRange): boolean =>
  Math.max(a.from, b.from) < Math.min(a.to, b.to);

/** True when `inner` lies wholly in `outer`; an empty range at the edge does. */
export const contains = (outer: TextRange, inner: TextRange): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

export const intersection = (a: TextRange, b: TextRange): TextRange | null => {
  const range = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return isEmpty(range) ? null : range;
};

/** Text order: what starts first comes first, and of two that start together the longer one. */
export const compareRanges = (a: TextRange, b: TextRange): number => a.from - b.from || b.to - a.to;
