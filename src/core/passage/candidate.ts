/** A place that a passage may have come to in another text, and how much speaks for it. */
import { editDistance, editDistances, reversed } from './approximate-search';
import { tidyRange } from './boundaries';
import { CONTEXT } from './passage';
import { overlaps, type TextRange } from './range';

export interface Candidate {
  readonly range: TextRange;
  /** In [0, 1]: 1 for the very words, between the very words, where they are expected. */
  readonly score: number;
}

/** What one looks for: the words, what stood around them, and where they are expected. */
export interface Wanted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly expected: TextRange;
}

/** The words of a range of a folded text, and what stands around them there. */
export const wantedOf = (folded: string, { from, to }: TextRange, expected: TextRange): Wanted => ({
  exact: folded.slice(from, to),
  prefix: folded.slice(Math.max(0, from - CONTEXT), from),
  suffix: folded.slice(to, to + CONTEXT),
  expected,
});

/** The words count most. With what stands around them lost altogether they are no better than any lookalike. */
const WORDS_WEIGHT = 0.6;
const CONTEXT_WEIGHT = 0.32;
/** Below the margin that an outcome needs: nearness ranks twins, and never decides between them alone. */
const NEARNESS_WEIGHT = 0.08;

/** Code units at which a place is near no more: about a page of print. */
const FAR = 2000;

/** Sentences that have nothing in common share a third of their letters in order, so two thirds of edits are all. */
const EDITS_OF_STRANGERS = 2 / 3;

export const scoreOf = (text: string, range: TextRange, edits: number, wanted: Wanted): number =>
  rounded(
    WORDS_WEIGHT * likeness(edits, wanted.exact.length) +
      CONTEXT_WEIGHT * contextLikeness(text, range, wanted) +
      NEARNESS_WEIGHT * Math.max(0, 1 - Math.abs(range.from - wanted.expected.from) / FAR),
  );

/** The weights do not add up to 1 in binary, and a score of 1 says that nothing is otherwise. */
const rounded = (score: number): number => Math.round(score * 1e9) / 1e9;

/** The most edits with which the words can still come to a score, all else being at its best. */
export const editsFor = (score: number, { exact }: Wanted): number => {
  const least = (score - CONTEXT_WEIGHT - NEARNESS_WEIGHT) / WORDS_WEIGHT;
  return Math.floor((1 - Math.max(0, least)) * EDITS_OF_STRANGERS * exact.length);
};

const likeness = (edits: number, length: number): number =>
  Math.max(0, 1 - edits / (EDITS_OF_STRANGERS * length));

/** A quote without any context says nothing of what stands around it: then nothing speaks for a place. */
export const contextLikeness = (
  text: string,
  { from, to }: TextRange,
  { prefix, suffix }: Wanted,
): number => {
  const length = prefix.length + suffix.length;
  if (length === 0) return 0;
  const before = text.slice(Math.max(0, from - prefix.length), from);
  const after = text.slice(to, to + suffix.length);
  return likeness(editDistance(prefix, before) + editDistance(suffix, after), length);
};

/** The place with ends where the context begins, whole characters, whole words; null where nothing is seen. */
export const fitted = (text: string, rough: TextRange, wanted: Wanted): Candidate | null => {
  const range = tidyRange(text, wholeWords(text, fittedEnds(text, rough, wanted), wanted));
  if (!range) return null;
  const edits = editDistance(wanted.exact, text.slice(range.from, range.to));
  return { range, score: scoreOf(text, range, edits, wanted) };
};

/** Beyond it a passage holds paragraphs: comparing its ends with all of it would take long and change little. */
export const LONG = 1000;

const fittedEnds = (text: string, { from, to }: TextRange, wanted: Wanted): TextRange => {
  const { exact, prefix, suffix } = wanted;
  if (exact.length > LONG || text.slice(from, to) === exact) return { from, to };
  const end = from + fittedLength(text.slice(from, to + 2 * CONTEXT), to - from, exact, suffix);
  const back = reversed(text.slice(Math.max(0, from - 2 * CONTEXT), end));
  const start = end - fittedLength(back, end - from, reversed(exact), reversed(prefix));
  return { from: start, to: end };
};

/** How much of the text's beginning the words are, if the context follows them: where both take the fewest edits. */
const fittedLength = (text: string, near: number, words: string, context: string): number => {
  const ends = editDistances(words, text).map((edits, length) => ({ edits, length }));
  const inReach = ends.filter(({ length }) => length > 0 && Math.abs(length - near) <= CONTEXT);
  let best = { length: near, cost: Number.POSITIVE_INFINITY };
  for (const { edits, length } of inReach) {
    const cost = edits + editDistance(context, text.slice(length, length + context.length));
    if (cost < best.cost) best = { length, cost };
  }
  return best.length;
};

/** Grown to whole words, but where the passage itself began or ended within one. */
const wholeWords = (text: string, range: TextRange, { exact, prefix, suffix }: Wanted): TextRange => {
  let { from, to } = range;
  if (!isWithinWord(prefix + exact, prefix.length)) while (isWithinWord(text, from)) from -= 1;
  if (!isWithinWord(exact + suffix, exact.length)) while (isWithinWord(text, to)) to += 1;
  return { from, to };
};

const isWithinWord = (text: string, offset: number): boolean =>
  LETTERS.test(text.slice(Math.max(0, offset - 1), offset + 1));
const LETTERS = /^[\p{L}\p{N}\p{M}]{2}$/u;

/** Best first, and of places that overlap the best one only. */
export const ranked = (candidates: readonly Candidate[]): Candidate[] => {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score)) {
    if (!kept.some(({ range }) => overlaps(range, candidate.range))) kept.push(candidate);
    if (kept.length === MOST_CANDIDATES) break;
  }
  return kept;
};

/** More places than one can look at side by side are of no use, and finding their ends takes time. */
const MOST_CANDIDATES = 5;
