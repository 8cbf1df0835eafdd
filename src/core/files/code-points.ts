/** Offsets between UTF-16 code units, which this program counts in, and Unicode code points, which files do. */

export interface CodePointMap {
  /** Whether the offset lies inside a surrogate pair: no passage may begin or end there. */
  splitsCharacter(utf16Offset: number): boolean;
  /** Throws a RangeError for an offset that splits a character. */
  toCodePoints(utf16Offset: number): number;
  /** Length of the text in code points. */
  readonly length: number;
  toUtf16(codePointOffset: number): number;
}

export const createCodePointMap = (text: string): CodePointMap => {
  const pairs = surrogatePairs(text);
  const splitsCharacter = (offset: number): boolean => pairs[countBelow(pairs, offset) - 1] === offset - 1;
  return {
    length: text.length - pairs.length,
    splitsCharacter,
    toCodePoints(offset) {
      if (splitsCharacter(offset)) throw new RangeError(`${offset} splits a character`);
      return offset - countBelow(pairs, offset);
    },
    toUtf16: (offset) => offset + pairsBeforeCodePoint(pairs, offset),
  };
};

/** Offsets of the first halves of all surrogate pairs, ascending. */
const surrogatePairs = (text: string): number[] =>
  [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map((match) => match.index);

const countBelow = (sorted: readonly number[], limit: number): number =>
  firstIndexWhere(sorted.length, (index) => (sorted[index] ?? 0) >= limit);

/** The pair with index i begins at code point `pairs[i] - i`. */
const pairsBeforeCodePoint = (pairs: readonly number[], offset: number): number =>
  firstIndexWhere(pairs.length, (index) => (pairs[index] ?? 0) - index >= offset);

/** Binary search: the first index for which `holds` is true, or `length`; `holds` never turns false again. */
const firstIndexWhere = (length: number, holds: (index: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
