/** The words of a text: what blocks and annotations of the bench are cut at. */
import type { TextRange } from '#core/passage/range';

/** Punctuation belongs to the word it stands at. */
export const wordsOf = (text: string): TextRange[] =>
  Array.from(text.matchAll(/\S+/g), ({ index, 0: word }) => ({ from: index, to: index + word.length }));
