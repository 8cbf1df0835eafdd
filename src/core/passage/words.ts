/** A text as the words in it, told apart by number: what two texts are compared by. */
import { type FoldedText, foldText } from './fold';

export interface WordText {
  readonly text: string;
  readonly folded: FoldedText;
  /** Where each word begins and ends in what the text folds to. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The same number for the same word, in both texts. */
  readonly ids: Int32Array;
  /** 1 for each word that begins with a capital. */
  readonly capitals: Uint8Array;
  /** 1 for each word that begins a sentence or a line. */
  readonly openers: Uint8Array;
}

/** Numbers for words, shared by the texts that are compared. */
export interface Vocabulary {
  readonly ids: Map<string, number>;
  /** Words that are written small somewhere: capitals do not make names of them. */
  readonly small: Set<number>;
}

/** In scripts that put no spaces between words every character is one. */
export const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{M}\p{N}]+(?:(?:(?<=\p{N})[.,](?=\p{N})|'(?=\p{L}))[\p{L}\p{M}\p{N}]+)*/gu;

/** Between two words: where a sentence or a line ends. */
const SENTENCE_END = /\n|(?<!(?:^|[^\p{L}])\p{L})[.?!…]/u;

export const wordText = (text: string, vocabulary: Vocabulary): WordText => {
  const folded = foldText(text);
  const words = Array.from(folded.folded.matchAll(WORD), ({ 0: word, index }) => ({ word, index }));
  const from = Int32Array.from(words, ({ index }) => index);
  const to = Int32Array.from(words, ({ word, index }) => index + word.length);
  const ids = new Int32Array(words.length);
  const capitals = new Uint8Array(words.length);
  const openers = new Uint8Array(words.length);
  let end = 0;
  for (const [index, { word }] of words.entries()) {
    const id = vocabulary.ids.get(word) ?? vocabulary.ids.size;
    vocabulary.ids.set(word, id);
    ids[index] = id;
    const start = folded.starts[from[index] ?? 0] ?? 0;
    const first = text[start] ?? '';
    const isSmall = first === first.toLowerCase();
    if (isSmall) vocabulary.small.add(id);
    else capitals[index] = 1;
    if (index === 0 || SENTENCE_END.test(text.slice(Math.max(0, end - 2), start))) openers[index] = 1;
    end = folded.starts[to[index] ?? 0] ?? text.length;
  }
  return { text, folded, from, to, ids, capitals, openers };
};

/** The words that lie in a range of what the text folds to, wholly or in part: half-open, counted in words. */
export const wordsIn = (
  { from, to }: WordText,
  start: number,
  end: number,
): { from: number; to: number } => ({
  from: firstWith(to, start + 1),
  to: firstWith(from, end),
});

/** The first index whose value, of those that ascend, is at least `least`. */
const firstWith = (values: Int32Array, least: number): number => {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const wordAt = ({ folded, from, to }: WordText, index: number): string =>
  folded.folded.slice(from[index] ?? 0, to[index] ?? 0);
