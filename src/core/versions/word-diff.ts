/**
 * What two versions of a text differ in, word by word: by the same map from old to new words by which passages are
 * found again, so that what is shown and what becomes of an annotation agree.
 */
import { unfoldedRange } from '../passage/fold';
import type { TextRange } from '../passage/range';
import type { Revision } from '../passage/revision-map';
import type { WordText } from '../passage/words';

/** `gone`: only in the old text. `come`: only in the new one. `moved`: in both, in another order. */
export type RunKind = 'same' | 'gone' | 'come' | 'moved';

/** A stretch of one of the texts. The runs of a text tile it. */
export interface Run extends TextRange {
  readonly kind: RunKind;
  /** Where it begins in the other text, of what is there. */
  readonly there: number | null;
}

export interface WordDiff {
  readonly before: readonly Run[];
  readonly after: readonly Run[];
}

export const diffWords = ({ before, after, inAfter, inBefore, moved }: Revision): WordDiff => {
  const [old, now] = [sideOf(before), sideOf(after)];
  return {
    before: runsOf(old, now, inAfter, { alone: 'gone', isMoved: (at) => moved[at] === 1 }),
    after: runsOf(now, old, inBefore, { alone: 'come', isMoved: (at) => moved[inBefore[at] ?? 0] === 1 }),
  };
};

/** One of the texts, and where its words are in it. */
interface Side {
  readonly text: string;
  readonly words: readonly TextRange[];
}

const sideOf = ({ text, folded, from, to }: WordText): Side => ({
  text,
  words: Array.from(from, (start, index) => unfoldedRange(folded, { from: start, to: to[index] ?? start })),
});

interface Telling {
  /** The kind of what is in this text alone. */
  readonly alone: 'gone' | 'come';
  readonly isMoved: (at: number) => boolean;
}

/** `places`: for each word here its word there, or -1. */
const runsOf = (here: Side, there: Side, places: Int32Array, { alone, isMoved }: Telling): Run[] => {
  const runs: Run[] = [];
  const { length } = here.text;
  const put = (to: number, kind: RunKind, at: number | null): void => {
    const last = runs.at(-1);
    const from = last?.to ?? 0;
    if (to <= from) return;
    const goesOn =
      last?.kind === kind &&
      (kind !== 'moved' || (at !== null && at >= (last.there ?? 0) && !isFar(last, at)));
    if (last && goesOn) runs[runs.length - 1] = { ...last, to };
    else runs.push({ kind, from, to, there: at });
  };
  here.words.forEach((word, at) => {
    const place = places[at] ?? -1;
    const partner = there.words[place];
    const isHere = partner !== undefined && wordIn(here, word) === wordIn(there, partner);
    const kind = isHere ? (isMoved(at) ? 'moved' : 'same') : alone;
    if (at === 0) put(word.from, kind, partner ? 0 : null);
    put(word.to, kind, isHere ? partner.from : null);
    const next = here.words[at + 1]?.from ?? length;
    const isFollowed = places[at + 1] === place + 1;
    const hasSameSigns = signsBehind(here, at, isFollowed) === signsBehind(there, place, isFollowed);
    put(next, isHere && !hasSameSigns ? alone : kind, isHere ? partner.to : null);
  });
  put(length, 'same', 0);
  return runs;
};

/** Two moved stretches that come to stand apart are two. */
const isFar = ({ from, to, there }: Run, at: number): boolean => at - (there ?? 0) > to - from + FARTHEST;
const FARTHEST = 8;

const wordIn = ({ text }: Side, { from, to }: TextRange): string => text.slice(from, to);

/** The signs after a word: all up to the next one where that follows in both texts, else those that touch it. */
const signsBehind = ({ text, words }: Side, at: number, isBetween: boolean): string => {
  const signs = text.slice(words[at]?.to ?? 0, words[at + 1]?.from ?? text.length);
  return isBetween ? signs.replace(/\s+/gu, ' ') : (/^\S*/u.exec(signs)?.[0] ?? '');
};
