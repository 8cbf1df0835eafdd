/**
 * Finds a passage again in another text. First by the words that both texts have: they say where its place is, and which
 * places are those of other words. Else by words like it. What is not sure is in doubt: a passage never jumps to a
 * lookalike, and never comes to say something else unasked.
 */
import { approximateMatches, editDistance } from './approximate-search';
import { tidyRange } from './boundaries';
import {
  type Candidate,
  contextLikeness,
  editsFor,
  fitted,
  LONG,
  ranked,
  scoreOf,
  type Wanted,
  wantedOf,
} from './candidate';
import { foldedOffset, unfoldedRange } from './fold';
import { tellingWords } from './meaning';
import type { Passage } from './passage';
import type { TextRange } from './range';
import {
  createRevision,
  expectedWord,
  foreignWords,
  mayBeSlid,
  type Place,
  placeOf,
  type Revision,
  type WordRange,
} from './revision-map';
import { wordsIn } from './words';

/** Candidates: best first, and no two of them overlap. */
export type Anchor =
  /** The very words at the very offsets. */
  | { readonly kind: 'exact'; readonly range: TextRange }
  /** Elsewhere, or with words changed that do not change what it says. */
  | { readonly kind: 'moved'; readonly range: TextRange; readonly score: number }
  | { readonly kind: 'doubtful'; readonly candidates: readonly Candidate[] }
  /** `best`: the likest place, though not like enough to be proposed, or one that is another passage's. */
  | { readonly kind: 'orphaned'; readonly best: Candidate | null };

/** The very words with the context of one side lost come to 0.76 at least, those of a lookalike to 0.68 at most. */
const LEAST_SCORE = 0.75;

/** More than nearness can give: twins that differ in where they lie alone stay in doubt. */
const LEAST_MARGIN = 0.1;

/** The very words with nothing around them alike come to 0.6; what is less like than that by an edit or two is noise. */
const LEAST_IN_DOUBT = 0.5;

/** Words of which more was changed are other words. */
const MOST_EDITS = 0.4;

/** What capitals, ligatures and the like take from a score: it is seen that something is written otherwise. */
const WRITTEN_OTHERWISE = 0.01;

/** Each passage of one text in another, in the same order. */
export type AnchorPassages = (passages: readonly Passage[]) => Anchor[];

/** Of passages of `before` in `after`. What the texts have in common is found out once, when it is first asked for. */
export const createAnchoring = (before: string, after: string): AnchorPassages => {
  let revision: Revision | null = null;
  return (passages) =>
    passages.map((passage) => {
      revision ??= createRevision(before, after);
      return anchorPassage(passage, revision);
    });
};

export const anchorPassages = (passages: readonly Passage[], before: string, after: string): Anchor[] =>
  createAnchoring(before, after)(passages);

/** What is asked about one passage. */
interface Search {
  readonly revision: Revision;
  readonly passage: Passage;
  /** In what the old text folds to. */
  readonly old: TextRange;
  readonly words: WordRange;
  readonly wanted: Wanted;
}

const anchorPassage = (passage: Passage, revision: Revision): Anchor => {
  const search = searchFor(passage, revision);
  const place = placeOf(revision, search.words);
  const inPlace = place && candidateAt(search, place);
  if (place && inPlace && place.elsewhere < FEWEST_ELSEWHERE) {
    if (isSurelyThere(search, place, inPlace)) return standing(search, inPlace);
    const isSeenThere = place.isBefore && place.isBehind && inPlace.score >= LEAST_SCORE && !isShared(place);
    if (isSeenThere && !isSameWords(search, inPlace)) return doubtful(search, [inPlace]);
  }
  return decide(search, inPlace);
};

/** Words of a passage that stand somewhere else: more than a slip of the pairing. */
const FEWEST_ELSEWHERE = 3;

/** Much of what stands between its words now is of other old text. */
const isShared = ({ from, to, foreign }: Place): boolean => foreign > MOST_FOREIGN * (to - from);
const MOST_FOREIGN = 0.3;

const searchFor = (passage: Passage, revision: Revision): Search => {
  const { before, after } = revision;
  const old = {
    from: foldedOffset(before.folded, passage.from),
    to: foldedOffset(before.folded, passage.to),
  };
  const words = wordsIn(before, old.from, old.to);
  const first = expectedWord(revision, words.from);
  const from = after.from[first] ?? after.folded.folded.length;
  const expected = { from, to: from + old.to - old.from };
  return { revision, passage, old, words, wanted: wantedOf(before.folded.folded, old, expected) };
};

/** The place with the signs at its ends that the passage has, and cut within a word where the passage is. */
const candidateAt = ({ revision, old, words, wanted }: Search, place: Place): Candidate => {
  const { before, after } = revision;
  const { folded } = after.folded;
  const [start, end] = [after.from[place.from] ?? 0, after.to[place.to - 1] ?? folded.length];
  const lead = old.from - (before.from[words.from] ?? 0);
  const tail = old.to - (before.to[words.to - 1] ?? 0);
  const isFirst = revision.inAfter[words.from] === place.from;
  const isLast = revision.inAfter[words.to - 1] === place.to - 1;
  const leading =
    SIGNS_BEFORE.exec(folded.slice(Math.max(0, start + Math.min(0, lead)), start))?.[0].length ?? 0;
  const trailing = SIGNS_AFTER.exec(folded.slice(end, end + Math.max(0, tail)))?.[0].length ?? 0;
  const from = lead > 0 ? start + (isFirst ? lead : 0) : start - leading;
  const to = tail < 0 ? end + (isLast ? tail : 0) : end + trailing;
  const range = { from, to };
  const edits = editDistance(wanted.exact, folded.slice(from, to));
  const score = scoreOf(folded, range, edits, {
    ...wanted,
    expected: place.isInOrder ? range : wanted.expected,
  });
  const missed = CONTEXT_OF_PLACE * (1 - contextLikeness(folded, range, wanted));
  const sides = Number(place.isBefore) + Number(place.isBehind);
  return { range, score: Math.min(1, score + (missed * sides) / 2) };
};
const SIGNS_BEFORE = /[^\p{L}\p{M}\p{N}]*$/u;
const SIGNS_AFTER = /^[^\p{L}\p{M}\p{N}]*/u;

/** Of what the letters around a place lack in likeness, a place that is sure makes up this much. */
const CONTEXT_OF_PLACE = 0.3;

const isSurelyThere = (search: Search, place: Place, candidate: Candidate): boolean => {
  const { range, score } = candidate;
  const { revision, words, wanted } = search;
  const sides = Number(place.isBefore) + Number(place.isBehind);
  const now = revision.after.folded.folded.slice(range.from, range.to);
  if (isShared(place) || words.from === words.to || !isOfItsSentence(search, place)) return false;
  if (mayBeSlid(revision, words, place)) return false;
  if (now === wanted.exact || (score >= LEAST_SCORE && isSameWords(search, candidate))) {
    if (sides === 0 && place.kept < FEWEST_ALONE) return false;
    const isAlone =
      !hasTwin(revision.before.folded.folded, wanted.exact) && !hasTwin(revision.after.folded.folded, now);
    return isAlone || (sides === 2 && isBesideItsNeighbour(revision, words, place));
  }
  if (sides < 2 || score < LEAST_SCORE || words.to - words.from === 1) return false;
  return saysTheSame(revision, words, place);
};

/** Each word that a passage stands or falls with is there, in its place, and none has come to them. */
const saysTheSame = (
  { before, after, vocabulary, inAfter, inBefore }: Revision,
  words: WordRange,
  place: WordRange,
): boolean =>
  tellingWords(before, words, vocabulary).every((at) => isIn(place, inAfter[at])) &&
  tellingWords(after, place, vocabulary).every((at) => isIn(words, inBefore[at]));

const isIn = ({ from, to }: WordRange, at: number | undefined): boolean =>
  at !== undefined && from <= at && at < to;

/** Two words right before it, or right behind, are those that were there: loosely the same is too little where there are twins. */
const isBesideItsNeighbour = ({ inAfter }: Revision, words: WordRange, place: WordRange): boolean => {
  const isStart = words.from === 0 && place.from === 0;
  const isBehindIts =
    inAfter[words.from - 1] === place.from - 1 && inAfter[words.from - 2] === place.from - 2;
  return isStart || isBehindIts || (inAfter[words.to] === place.to && inAfter[words.to + 1] === place.to + 1);
};

/** Fewer words may well be written anew, with nothing around them to say that they are the same. */
const FEWEST_ALONE = 5;

const isSameWords = ({ revision, wanted }: Search, { range }: Candidate): boolean => {
  const now = revision.after.folded.folded.slice(range.from, range.to);
  return now === wanted.exact || bare(now) === bare(wanted.exact);
};

/** Without what stands between letters alone: a hyphen put in or taken out makes no other words. */
const bare = (folded: string): string => folded.replace(/(?<=\p{L})[^\p{L}\p{N}]+(?=\p{L})/gu, '');

const hasTwin = (folded: string, words: string): boolean => {
  const first = folded.indexOf(words);
  return first >= 0 && folded.indexOf(words, first + 1) >= 0;
};

/**
 * Whether the sentences that the passage lies in are there with every word, or at least where they were: a copy with
 * changes, put elsewhere, holds many a passage unchanged and is another sentence.
 */
const isOfItsSentence = ({ revision, words }: Search, place: Place): boolean => {
  const { before, inAfter } = revision;
  let { from, to } = words;
  while (from > 0 && before.openers[from] !== 1) from -= 1;
  while (to < before.ids.length && before.openers[to] !== 1) to += 1;
  if (isWhole(inAfter, { from, to })) return true;
  const around = placeOf(revision, { from, to });
  if (!around) return false;
  return place.isInOrder ? around.isBefore || around.isBehind : around.isBefore && around.isBehind;
};

const isWhole = (inAfter: Int32Array, { from, to }: WordRange): boolean => {
  const first = inAfter[from] ?? -1;
  if (first < 0) return false;
  for (let at = from; at < to; at += 1) if (inAfter[at] !== first + at - from) return false;
  return true;
};

const decide = (search: Search, inPlace: Candidate | null): Anchor => {
  const all = candidatesOf(search, inPlace);
  const own = all.filter((candidate) => candidate === inPlace || !isTwin(search, candidate.range));
  const [best, second] = own;
  if (!best || best.score < LEAST_IN_DOUBT)
    return { kind: 'orphaned', best: onlySeen(search, all)[0] ?? null };
  const isApart = best.score - (second?.score ?? 0) >= LEAST_MARGIN;
  return best !== inPlace && isApart && isAmongTheSame(search, best.range)
    ? standing(search, best)
    : doubtful(search, own);
};

/** The very words between the very words. */
const isAmongTheSame = ({ revision, wanted }: Search, { from, to }: TextRange): boolean => {
  const { folded } = revision.after.folded;
  const { prefix, exact, suffix } = wanted;
  return (
    prefix !== '' &&
    suffix !== '' &&
    folded.slice(from - prefix.length, to + suffix.length) === prefix + exact + suffix
  );
};

/** Its words stand for other old text. */
const isTwin = ({ revision, words }: Search, { from, to }: TextRange): boolean => {
  const there = wordsIn(revision.after, from, to);
  return 2 * foreignWords(revision, words, there) > there.to - there.from;
};

const candidatesOf = (search: Search, inPlace: Candidate | null): Candidate[] => {
  const { folded } = search.revision.after.folded;
  const { wanted } = search;
  const known = ranked([...exactHits(folded, wanted), ...(inPlace ? [inPlace] : [])]);
  const rough = ranked([...known, ...likeHits(folded, wanted, known[0]?.score ?? 0)]);
  return ranked(rough.flatMap((one) => (one === inPlace ? one : (fitted(folded, one.range, wanted) ?? []))));
};

const exactHits = (text: string, wanted: Wanted): Candidate[] => {
  const hits: Candidate[] = [];
  const { length } = wanted.exact;
  if (length === 0) return hits;
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

/** As ranges of the text itself, whole characters, of what is seen. */
const onlySeen = ({ revision }: Search, candidates: readonly Candidate[]): Candidate[] =>
  candidates.flatMap(({ range, score }) => {
    const seen = tidyRange(revision.after.text, unfoldedRange(revision.after.folded, range));
    return seen ? [{ range: seen, score }] : [];
  });

const doubtful = (search: Search, own: readonly Candidate[]): Anchor => {
  const candidates = ranked(onlySeen(search, own).filter(({ score }) => score >= LEAST_IN_DOUBT));
  return candidates.length > 0 ? { kind: 'doubtful', candidates } : { kind: 'orphaned', best: null };
};

const standing = (search: Search, candidate: Candidate): Anchor => {
  const { passage, revision } = search;
  const [seen] = onlySeen(search, [candidate]);
  if (!seen) return { kind: 'orphaned', best: null };
  const { range } = seen;
  const isSame = revision.after.text.slice(range.from, range.to) === passage.quote.exact;
  if (isSame && range.from === passage.from) return { kind: 'exact', range };
  return {
    kind: 'moved',
    range,
    score: isSame ? candidate.score : Math.min(candidate.score, 1 - WRITTEN_OTHERWISE),
  };
};
