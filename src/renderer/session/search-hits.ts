/** What a search finds in a text, and which of it one is looking at. */
import { findInFolded } from '#core/paper/search';
import { type FoldedText, foldText } from '#core/passage/fold';
import type { TextRange } from '#core/passage/range';

export interface SearchHits {
  /** In text order. */
  readonly hits: readonly TextRange[];
  /** Which of them one is looking at; null before one goes to any. */
  readonly currentHit: number | null;
}

/** Null when the words are those of the search before. The first search prepares the text. */
export const createSearch = (text: string): ((words: string) => readonly TextRange[] | null) => {
  let searched = '';
  let folded: FoldedText | null = null;
  return (words) => {
    if (words === searched) return null;
    searched = words;
    folded ??= foldText(text);
    return findInFolded(folded, words);
  };
};

/** The number of the next hit or the one before, wrapping round. Counts from the hit that is looked at, or from `offset`. */
export const hitBeside = ({ hits, currentHit }: SearchHits, offset: number, step: 1 | -1): number => {
  if (currentHit !== null) return (currentHit + step + hits.length) % hits.length;
  const next = hits.findIndex(({ from }) => from >= offset);
  if (step === 1) return Math.max(0, next);
  return (next <= 0 ? hits.length : next) - 1;
};
