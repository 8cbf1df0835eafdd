/** Finds phrases in a stretch of text by patterns, of which the longest match wins. */
import { lineAt } from '../passage/line';
import { compareRanges, contains, overlaps, rangeLength, type TextRange } from '../passage/range';

/** What a phrase says, and the expression that finds it. */
export interface Phrase<Meaning> {
  readonly pattern: RegExp;
  readonly meaning: Meaning;
}

interface FoundWords extends TextRange {
  /** As the text has them. */
  readonly words: string;
}

/** No part of a longer word, and not the end of a hyphenated one: neither `likely` in `un-likely`. */
const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}_‐‑-])';
const WORD_END = '(?![\\p{L}\\p{M}\\p{N}_])';

/** A space in `source` stands for white space within a line or a hyphen: `very likely`, `almost-certain`. */
export const phrasePattern = (source: string, flags = 'giu'): RegExp =>
  new RegExp(`${WORD_START}(?:${source})${WORD_END}`.replaceAll(' ', '(?:[^\\S\\n]+|[‐‑-])'), flags);

/**
 * The phrases that lie wholly in `range`, in text order; no two overlap. What stands around the range is read
 * too, so that `likely` alone, selected out of `not likely`, is not found.
 */
export const findPhrases = <Meaning extends object>(
  text: string,
  range: TextRange,
  phrases: readonly Phrase<Meaning>[],
): (Meaning & FoundWords)[] => {
  const start = lineAt(text, range.from).from;
  const lines = text.slice(start, lineAt(text, range.to).to);
  const matches = phrases.flatMap(({ pattern, meaning }) =>
    [...lines.matchAll(pattern)].map(({ 0: words, index }) => ({
      ...meaning,
      from: start + index,
      to: start + index + words.length,
      words,
    })),
  );
  return withoutOverlaps(matches).filter((match) => contains(range, match));
};

/** Of two that overlap the longer one stays, of two as long the first. */
const withoutOverlaps = <Range extends TextRange>(ranges: readonly Range[]): Range[] => {
  const kept: Range[] = [];
  for (const range of ranges.toSorted((a, b) => rangeLength(b) - rangeLength(a) || a.from - b.from)) {
    if (!kept.some((one) => overlaps(one, range))) kept.push(range);
  }
  return kept.sort(compareRanges);
};
