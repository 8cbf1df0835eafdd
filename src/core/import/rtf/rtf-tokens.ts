/** The bytes of an RTF file as tokens (Rich Text Format specification 1.9.1, “RTF syntax”). */

export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\name` and its number, null where it has none. A sign behind the backslash is a name of its own: `~`, `*`. */
  | { readonly kind: 'word'; readonly name: string; readonly number: number | null }
  /** As they stand, or as `\'hh`: what letters they are depends on the font. */
  | { readonly kind: 'bytes'; readonly bytes: readonly number[] };

export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  let run: number[] = [];
  const flush = function* (): Generator<RtfToken> {
    if (run.length > 0) yield { kind: 'bytes', bytes: run };
    run = [];
  };
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === BACKSLASH && bytes[at + 1] === APOSTROPHE) {
      const code = Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0), 16);
      if (!Number.isNaN(code)) run.push(code);
      at += 4;
    } else if (byte === BACKSLASH) {
      yield* flush();
      const word = wordAt(bytes, at + 1);
      yield { kind: 'word', name: word.name, number: word.number };
      // What follows \bin is no RTF: so many bytes of a picture.
      at = word.end + (word.name === 'bin' ? Math.max(0, word.number ?? 0) : 0);
    } else if (byte === OPEN || byte === CLOSE) {
      yield* flush();
      yield { kind: byte === OPEN ? 'open' : 'close' };
      at += 1;
    } else {
      // Line ends of the file are none of the text.
      if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN && byte !== 0) run.push(byte);
      at += 1;
    }
  }
  yield* flush();
}

const [BACKSLASH, APOSTROPHE, OPEN, CLOSE, LINE_FEED, CARRIAGE_RETURN] = [0x5c, 0x27, 0x7b, 0x7d, 0x0a, 0x0d];

interface WordAt {
  readonly name: string;
  readonly number: number | null;
  readonly end: number;
}

/** Letters, perhaps a number, and one space that belongs to it; or one sign. */
const wordAt = (bytes: Uint8Array, from: number): WordAt => {
  let end = from;
  while (isLetter(bytes[end])) end += 1;
  if (end === from) {
    const sign = String.fromCharCode(bytes[from] ?? 0);
    return { name: sign === '\n' || sign === '\r' ? 'par' : sign, number: null, end: from + 1 };
  }
  const name = String.fromCharCode(...bytes.subarray(from, Math.min(end, from + LONGEST_NAME)));
  const start = end;
  if (bytes[end] === MINUS && isDigit(bytes[end + 1])) end += 1;
  while (isDigit(bytes[end])) end += 1;
  const digits = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + LONGEST_NUMBER)));
  return { name, number: digits === '' ? null : Number(digits), end: bytes[end] === SPACE ? end + 1 : end };
};

const LONGEST_NAME = 64;
const LONGEST_NUMBER = 11;
const [MINUS, SPACE] = [0x2d, 0x20];

const isLetter = (byte = 0): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte = 0): boolean => byte >= 0x30 && byte <= 0x39;
