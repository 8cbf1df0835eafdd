/** Two versions of a text: their words, and which of the one stands for which of the other. */
import { pairWords, type WordPairs } from './pair-words';
import { type Vocabulary, type WordText, wordText } from './words';

export interface Revision extends WordPairs {
  readonly before: WordText;
  readonly after: WordText;
  readonly vocabulary: Vocabulary;
}

export const createRevision = (before: string, after: string): Revision => {
  const vocabulary: Vocabulary = { ids: new Map(), small: new Set() };
  const [old, revised] = [wordText(before, vocabulary), wordText(after, vocabulary)];
  return { before: old, after: revised, vocabulary, ...pairWords(old, revised) };
};

/** Words, half-open, counted in words of a text. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Where the words of a passage are in the other text. */
export interface Place extends WordRange {
  /** How many of them are there. */
  readonly kept: number;
  /** How many are somewhere else. */
  readonly elsewhere: number;
  /** How many words between them are those of other old text. */
  readonly foreign: number;
  /** Whether what stood before and behind it stands there too: of the nearest words at least half. */
  readonly isBefore: boolean;
  readonly isBehind: boolean;
  readonly isInOrder: boolean;
}

/** Null where none of the words is anywhere. */
export const placeOf = (revision: Revision, words: WordRange): Place | null => {
  const { inAfter, moved } = revision;
  const cluster = largestCluster(revision, words);
  const [first] = cluster;
  const last = cluster.at(-1);
  if (first === undefined || last === undefined) return null;
  let images = 0;
  for (let at = words.from; at < words.to; at += 1) if ((inAfter[at] ?? -1) >= 0) images += 1;
  const span = grown(revision, words, { from: first, to: last });
  const place = { from: inAfter[span.from] ?? 0, to: (inAfter[span.to] ?? 0) + 1 };
  const range = {
    from: place.from - span.back,
    to: place.to + span.on,
  };
  return {
    ...range,
    kept: cluster.length,
    elsewhere: images - cluster.length,
    foreign: foreignWords(revision, words, range),
    isBefore: standsBefore(inAfter, words.from, range.from),
    isBehind: standsBehind(revision, words.to, range.to),
    isInOrder: cluster.every((at) => moved[at] === 0),
  };
};

/** More words than that put in between two words of a passage are put between two places. */
const WIDEST_HOLE = 12;

/** Together: what was moved is not with what stayed. */
const largestCluster = ({ inAfter, moved }: Revision, { from, to }: WordRange): number[] => {
  const widest = Math.max(WIDEST_HOLE, to - from);
  let best: number[] = [];
  let cluster: number[] = [];
  for (let at = from; at < to; at += 1) {
    const place = inAfter[at] ?? -1;
    if (place < 0) continue;
    const word = cluster.at(-1) ?? at;
    const apart = place - (inAfter[word] ?? 0);
    const isTogether = word === at || (apart > 0 && apart <= widest && moved[word] === moved[at]);
    if (!isTogether) cluster = [];
    cluster.push(at);
    if (cluster.length > best.length) best = cluster;
  }
  return best;
};

/** With the words at both ends that were put there for words of the passage that are gone. */
const grown = (
  { inAfter, inBefore }: Revision,
  words: WordRange,
  { from, to }: WordRange,
): WordRange & { readonly back: number; readonly on: number } => {
  const free = (start: number, step: 1 | -1, lost: number): number => {
    if (lost === 0) return 0;
    let count = 0;
    while (count < 2 * lost + 2 && inBefore[start + step * (count + 1)] === -1) count += 1;
    const isAtNeighbour = inBefore[start + step * (count + 1)] !== -1;
    return isAtNeighbour ? count : Math.min(count, lost);
  };
  return {
    from,
    to,
    back: free(inAfter[from] ?? 0, -1, from - words.from),
    on: free(inAfter[to] ?? 0, 1, words.to - to - 1),
  };
};

/** How many words of the range stand for old words that are not among these. */
export const foreignWords = ({ inBefore }: Revision, words: WordRange, range: WordRange): number => {
  let count = 0;
  for (let at = range.from; at < range.to; at += 1) {
    const old = inBefore[at] ?? -1;
    if (old >= 0 && (old < words.from || old >= words.to)) count += 1;
  }
  return count;
};

/** Words on each side that tell a place, and how much farther they may stand apart there. */
const NEAR = 8;
const LOOSE = 6;

const standsBefore = (inAfter: Int32Array, word: number, place: number): boolean => {
  const all = Math.min(NEAR, word);
  let count = 0;
  for (let at = word - all; at < word; at += 1) {
    const there = inAfter[at] ?? -1;
    if (there >= 0 && there < place && place - there <= word - at + LOOSE) count += 1;
  }
  return all === 0 ? place === 0 : 2 * count >= all;
};

const standsBehind = ({ inAfter, after }: Revision, word: number, place: number): boolean => {
  const all = Math.min(NEAR, inAfter.length - word);
  let count = 0;
  for (let at = word; at < word + all; at += 1) {
    const there = inAfter[at] ?? -1;
    if (there >= place && there - place <= at - word + LOOSE) count += 1;
  }
  return all === 0 ? place === after.ids.length : 2 * count >= all;
};

/**
 * Whether it might as well be the passage that was taken out, or its place that was put in: where the words are the same
 * on both sides of a gap, the gap may lie before or behind them.
 */
export const mayBeSlid = (
  { before, after, inAfter, inBefore }: Revision,
  words: WordRange,
  place: WordRange,
): boolean => isSlidable(before.ids, inAfter, words) || isSlidable(after.ids, inBefore, place);

/** Words on each side in which a gap is looked for. */
const SLID_FROM = 60;
/** Fewer words than that are the same by chance ('of the'). */
const FEWEST_SLID = 3;

const isSlidable = (ids: Int32Array, there: Int32Array, { from, to }: WordRange): boolean => {
  const fewest = Math.min(FEWEST_SLID, to - from);
  let left = from;
  while (left > from - SLID_FROM && left > 0 && there[left - 1] !== -1) left -= 1;
  let start = left;
  while (start > 0 && there[start - 1] === -1) start -= 1;
  let reach = left;
  while (start < left && reach < to && ids[reach] === ids[reach - (left - start)]) reach += 1;
  if (reach - from >= fewest) return true;
  let right = to;
  while (right < to + SLID_FROM && right < ids.length && there[right] !== -1) right += 1;
  let end = right;
  while (end < ids.length && there[end] === -1) end += 1;
  reach = right;
  while (end > right && reach > from && ids[reach - 1] === ids[reach - 1 + (end - right)]) reach -= 1;
  return to - reach >= fewest;
};

/** Where a word is to be expected in the other text: beside the nearest word before it that is there. */
export const expectedWord = ({ inAfter, moved }: Revision, word: number): number => {
  for (let at = word; at >= 0; at -= 1) {
    const there = inAfter[at] ?? -1;
    if (there >= 0 && moved[at] === 0) return there + (at === word ? 0 : 1);
  }
  return 0;
};
