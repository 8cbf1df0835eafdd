/**
 * Finds a passage again in another text: where it is expected if it stands there as quoted, else by its words, else by
 * words like them. What is not told clearly from the second-best place is in doubt: a passage never jumps to a lookalike.
 */
import { approximateMatches } from './approximate-search';
import { type Candidate, editsFor, fitted, LONG, ranked, scoreOf, type Wanted, wantedOf } from './candidate';
import type { Passage } from './passage';
import { isEmpty, type TextRange } from './range';
import { createTextMap } from './revision-map';

/** Candidates: best first, and no two of them overlap. */
export type Anchor =
  /** The very words at the very offsets. */
  | { readonly kind: 'exact'; readonly range: TextRange }
  /**
   * Elsewhere, or with words changed. `margin`: by how much the next-best place scores less, of those that were looked
   * at; places that cannot come within the least margin are not.
   */
  | { readonly kind: 'moved'; readonly range: TextRange; readonly score: number; readonly margin: number }
  | { readonly kind: 'doubtful'; readonly candidates: readonly Candidate[] }
  /** `best`: the likest place, though not like enough to be proposed. */
  | { readonly kind: 'orphaned'; readonly best: Candidate | null };

/** The very words with the context of one side lost come to 0.76 at least, those of a lookalike to 0.68 at most. */
const LEAST_SCORE = 0.75;

/** More than nearness can give: twins that differ in where they lie alone stay in doubt. */
const LEAST_MARGIN = 0.1;

/** The very words with nothing around them alike come to 0.6; what is less like than that by an edit or two is noise. */
const LEAST_IN_DOUBT = 0.5;

/** Words of which more was changed are other words. */
const MOST_EDITS = 0.4;

/** Each passage of `before` in `after`, in the same order. */
export const anchorPassages = (passages: readonly Passage[], before: string, after: string): Anchor[] => {
  const { expected } = createTextMap(before, after);
  return passages.map((passage) =>
    anchorPassage(passage, after, { from: expected(passage.from), to: expected(passage.to) }),
  );
};

/** `expected`: where it should lie; without another text to compare with, where it lay. */
export const anchorPassage = (passage: Passage, text: string, expected: TextRange = passage): Anchor => {
  const wanted = wantedOf(passage, expected);
  if (standsAsQuoted(text, wanted)) {
    const range = { from: expected.from, to: expected.from + wanted.exact.length };
    return range.from === passage.from
      ? { kind: 'exact', range }
      : { kind: 'moved', range, score: 1, margin: 1 };
  }
  return decide(candidatesOf(text, wanted), passage, text);
};

/** All three: the words alone may have come there by chance, and a twin stands between other words. */
const standsAsQuoted = (text: string, { exact, prefix, suffix, expected }: Wanted): boolean =>
  text.startsWith(prefix + exact + suffix, expected.from - prefix.length) && expected.from >= prefix.length;

const candidatesOf = (text: string, wanted: Wanted): Candidate[] => {
  const inPlace = isEmpty(wanted.expected) ? null : fitted(text, wanted.expected, wanted);
  const known = ranked([...exactHits(text, wanted), ...(inPlace ? [inPlace] : [])]);
  const rough = ranked([...known, ...likeHits(text, wanted, known[0]?.score ?? 0)]);
  return ranked(rough.flatMap(({ range }) => fitted(text, range, wanted) ?? []));
};

const exactHits = (text: string, wanted: Wanted): Candidate[] => {
  const hits: Candidate[] = [];
  const { length } = wanted.exact;
  for (let from = text.indexOf(wanted.exact); from >= 0; from = text.indexOf(wanted.exact, from + 1)) {
    const range = { from, to: from + length };
    hits.push({ range, score: scoreOf(text, range, 0, wanted) });
  }
  return hits;
};

/** Where words like them stand that can come near the best place known: an exact hit may be a twin of edited words. */
const likeHits = (text: string, wanted: Wanted, best: number): Candidate[] => {
  const { length } = wanted.exact;
  if (length > LONG) return [];
  const score = Math.max(LEAST_IN_DOUBT, best - LEAST_MARGIN);
  const maxEdits = Math.min(editsFor(score, wanted), Math.floor(MOST_EDITS * length));
  return approximateMatches(text, wanted.exact, maxEdits).map(({ from, to, edits }) => ({
    range: { from, to },
    score: scoreOf(text, { from, to }, edits, wanted),
  }));
};

const decide = (candidates: readonly Candidate[], passage: Passage, text: string): Anchor => {
  const [best, second] = candidates;
  if (!best || best.score < LEAST_IN_DOUBT) return { kind: 'orphaned', best: best ?? null };
  const margin = best.score - (second?.score ?? 0);
  if (best.score < LEAST_SCORE || margin < LEAST_MARGIN) {
    return { kind: 'doubtful', candidates: candidates.filter(({ score }) => score >= LEAST_IN_DOUBT) };
  }
  const { range, score } = best;
  return isUnchanged(passage, range, text)
    ? { kind: 'exact', range }
    : { kind: 'moved', range, score, margin };
};

const isUnchanged = ({ from, to, quote }: Passage, range: TextRange, text: string): boolean =>
  from === range.from && to === range.to && text.slice(from, to) === quote.exact;
