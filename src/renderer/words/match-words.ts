/** Words as they are compared: without case, accents and the shape of apostrophes; and where they stand in a text. */

export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(/\p{Mark}/gu, '')
        .toLowerCase()
        .replaceAll('’', "'")
        .replaceAll('ς', 'σ');

export const wordsOf = (query: string): readonly string[] => fold(query).split(/\s+/).filter(Boolean);

/** A text made ready for being asked for many words: each answer is one search by the engine itself. */
export interface SearchText {
  readonly folded: string;
  /** The same with a mark before every word. */
  readonly starts: string;
}

export const searchTextOf = (text: string): SearchText => {
  const folded = fold(text);
  return { folded, starts: folded.replace(/[\p{Letter}\p{Number}]+/gu, `${START}$&`) };
};

/** `word` is folded. One that has signs in it is looked for without asking where words start. */
export const startsWord = ({ folded, starts }: SearchText, word: string): boolean =>
  WHOLLY_IN_WORD.test(word) ? starts.includes(START + word) : folded.includes(word);

const START = '\u0000';

const WHOLLY_IN_WORD = /^[\p{Letter}\p{Number}]+$/u;

export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The text in pieces, those that match told apart: starts of words where there are any. */
export const markWords = (text: string, words: readonly string[]): readonly TextPart[] => {
  const parts: TextPart[] = [];
  let done = 0;
  for (const { from, to } of matchesIn(text, words)) {
    if (to <= done) continue;
    if (from > done) parts.push({ text: text.slice(done, from), isMatch: false });
    parts.push({ text: text.slice(Math.max(from, done), to), isMatch: true });
    done = to;
  }
  if (done < text.length) parts.push({ text: text.slice(done), isMatch: false });
  return parts;
};

/** On one line, from the start of the text, or from a little before the first match when that is far into it. */
export const excerptOf = (text: string, words: readonly string[], limit: number): string => {
  const flat = text.replaceAll('\n', ' ');
  const [first] = matchesIn(flat, words);
  const start = first && first.to > limit ? flat.lastIndexOf(' ', first.from - LEAD) + 1 : 0;
  const end = start + limit >= flat.length ? flat.length : flat.lastIndexOf(' ', start + limit);
  return `${start > 0 ? '…' : ''}${flat.slice(start, Math.max(end, first?.to ?? 0, start))}${end < flat.length ? '…' : ''}`;
};

/** Characters shown before a match that is not at the start. */
const LEAD = 30;

interface Match {
  readonly from: number;
  readonly to: number;
}

const matchesIn = (text: string, words: readonly string[]): readonly Match[] => {
  const { folded, offsets } = foldWithOffsets(text);
  const matches = words.flatMap((word) => {
    const all = placesOf(folded, word);
    const starts = all.filter((at) => isWordStart(folded, at));
    return (starts.length > 0 ? starts : all).map((at) => ({
      from: offsets[at] ?? 0,
      to: offsets[at + word.length] ?? text.length,
    }));
  });
  return matches.sort((a, b) => a.from - b.from || b.to - a.to);
};

const placesOf = (folded: string, word: string): readonly number[] => {
  const places: number[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) places.push(at);
  return places;
};

/** `offsets` has, for each unit of the folded text, where it comes from. */
const foldWithOffsets = (text: string): { readonly folded: string; readonly offsets: readonly number[] } => {
  const offsets: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    for (let unit = 0; unit < piece.length; unit++) offsets.push(at);
    folded += piece;
    at += character.length;
  }
  return { folded, offsets };
};

const isWordStart = (folded: string, at: number): boolean =>
  at === 0 || !WHOLLY_IN_WORD.test(folded.charAt(at - 1)) || !WHOLLY_IN_WORD.test(folded.charAt(at));

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, which folds by lower case alone
const ASCII = /^[\x00-\x7f]*$/;
