/** Finds words in a text as people type them: what folds to the same is the same. */
import { type FoldedText, foldText, foldWords, unfoldedRange } from '../passage/fold';
import type { TextRange } from '../passage/range';

/**
 * Every hit in text order, none overlapping another; none for words that fold to nothing. The words are one
 * phrase. A hit is whole characters, with the marks on the last of them.
 */
export const findInFolded = (text: FoldedText, words: string): TextRange[] => {
  const { folded, starts } = text;
  const needle = foldWords(words);
  const hits: TextRange[] = [];
  if (needle === '') return hits;
  let at = folded.indexOf(needle);
  while (at >= 0) {
    let end = at + needle.length;
    while (end < folded.length && starts[end] === starts[end - 1]) end++;
    hits.push(unfoldedRange(text, { from: at, to: end }));
    at = folded.indexOf(needle, end);
  }
  return hits;
};

export const findInText = (text: string, words: string): TextRange[] => findInFolded(foldText(text), words);
