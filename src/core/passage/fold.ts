/**
 * When words are the same words: what search, re-anchoring and typed words compare texts by. What folds: case (also ß
 * and ss, ς and σ, ı and I), marks on letters (é is e), ligatures, full-width letters and raised digits, kinds of
 * quotation marks, of apostrophes and of dashes, any white space (a line's end too); invisible characters are passed
 * over. What does not: letters of their own, such as ə, ø, ł or æ.
 */
import type { TextRange } from './range';

/** A text as it is compared. */
export interface FoldedText {
  readonly folded: string;
  /** Where the character that each code unit of `folded` comes from begins; at the end, the text's length. */
  readonly starts: Uint32Array;
}

/** The text as it is compared: texts that fold to the same are the same words. */
export const fold = (text: string): string =>
  text.replace(BEYOND_ASCII, foldCharacter).toLowerCase().replace(/\s+/gu, ' ');

export const foldText = (text: string): FoldedText => {
  const known = new Map<string, string>(); // a text has few different characters
  let folded = '';
  let starts = new Uint32Array(text.length + 1);
  let isInSpace = false;
  let offset = 0;
  for (const character of text) {
    let own = known.get(character);
    if (own === undefined) {
      own = fold(character);
      known.set(character, own);
    }
    const isSpace = own === ' ';
    if (own !== '' && !(isSpace && isInSpace)) {
      const end = folded.length + own.length;
      if (end >= starts.length) starts = twiceAsLong(starts, end);
      for (let unit = folded.length; unit < end; unit += 1) starts[unit] = offset;
      folded += own;
      isInSpace = isSpace;
    }
    offset += character.length;
  }
  starts[folded.length] = text.length;
  return { folded, starts: starts.slice(0, folded.length + 1) };
};

/** Signs that fold to several letters make a text longer. */
const twiceAsLong = (values: Uint32Array<ArrayBuffer>, end: number): Uint32Array<ArrayBuffer> => {
  const longer = new Uint32Array(2 * (end + 1));
  longer.set(values);
  return longer;
};

/** What the text has there: whole characters, with the marks on the last of them. */
export const unfoldedRange = ({ folded, starts }: FoldedText, { from, to }: TextRange): TextRange => {
  let end = to;
  while (end < folded.length && starts[end] === starts[end - 1]) end += 1;
  return { from: starts[from] ?? 0, to: starts[end] ?? 0 };
};

/** Where the characters from an offset of the text on begin in what it folds to. */
export const foldedOffset = ({ starts }: FoldedText, offset: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Words that someone typed, as they are looked for. */
export const foldWords = (words: string): string => fold(words.normalize('NFC')).trim();

const foldCharacter = (character: string): string => {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const folded = decomposed(SIGNS.get(character) ?? character)
    .replace(UNSEEN, '')
    // Down, up and down again: ẞ becomes ß, then SS, then ss.
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(UNSEEN, '')
    .normalize('NFC'); // what is left of the marks makes another letter, to be found as a whole
  foldedCharacters.set(character, folded);
  return folded;
};

/** Asked for every character of every text: the answers are few. */
const foldedCharacters = new Map<string, string>();

/** A sign that stands for a space and a mark, or for words with spaces around them, is no white space. */
const decomposed = (character: string): string => {
  const apart = character.normalize('NFKD');
  return /\s/u.test(apart) && !/^\s$/u.test(character) ? character.normalize('NFD') : apart;
};

const BEYOND_ASCII = /[^\0-\x7f]/gu;

/**
 * Marks that readers of the script leave out or that only change an accent, the stroke that lengthens Arabic words, and
 * characters without a look. Marks that make another letter stay: the vowels of Indic scripts, and the voicing of kana
 * (U+3099, U+309A).
 */
const UNSEEN =
  /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}]|[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({ "'": '‘’‚‛ʼ′‹›', '"': '“”„‟″«»', '-': '‐‑‒–—―−' }).flatMap(([plain, kinds]) =>
    [...kinds].map((kind): [string, string] => [kind, plain]),
  ),
);
