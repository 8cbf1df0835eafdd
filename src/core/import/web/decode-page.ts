/** Bytes of a page to text: by its byte order mark, by what came with it, by what it says itself, or by choice. */
import { type Decoding, decodeText, isWholeUtf8 } from '../reading/decode-text';
import { decodeAs, type Encoding } from '../reading/encoding';

/**
 * As `decodeAsSaid`, but for bytes that are UTF-8 whatever is said of them: a server often sends a page as something
 * else than the page says, and another encoding hardly ever looks like that.
 */
export const decodePage: DecodePage = (bytes, sent, chosen) => {
  const said = saidText(bytes, sent, chosen);
  const isUnicode = said !== null && bytes.some((byte) => byte >= 0x80) && isWholeUtf8(bytes);
  const decoding = isUnicode ? decodeText(bytes, null) : null;
  return decoding?.kind === 'text' && decoding.text !== said
    ? { ...decoding, isOverruled: true }
    : decoded(bytes, said, chosen);
};

/** `sent` is what the part of a saved page, or a server, says of its encoding. */
export const decodeAsSaid: DecodePage = (bytes, sent, chosen) =>
  decoded(bytes, saidText(bytes, sent, chosen), chosen);

/** `isOverruled`: the text is another than by what is said of its encoding. */
type PageDecoding = Decoding & { readonly isOverruled: boolean };

export type DecodePage = (bytes: Uint8Array, sent: string | null, chosen: Encoding | null) => PageDecoding;

const decoded = (bytes: Uint8Array, said: string | null, chosen: Encoding | null): PageDecoding => {
  const decoding: Decoding = said === null ? decodeText(bytes, chosen) : { kind: 'text', text: said };
  return { ...decoding, isOverruled: false };
};

/** Null where nothing is said, or nothing but that it is Unicode. */
const saidText = (bytes: Uint8Array, sent: string | null, chosen: Encoding | null): string | null => {
  const isMarked = MARKS.some((mark) => mark.every((byte, index) => bytes[index] === byte));
  const named = isMarked || chosen !== null ? null : (sent ?? declaredEncoding(bytes));
  return named === null ? null : decodeNamed(bytes, named.trim().toLowerCase());
};

const MARKS: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Null for UTF-8, which is told by the bytes, and for names that nobody knows. */
const decodeNamed = (bytes: Uint8Array, name: string): string | null => {
  if (/^utf-?(?:8|16(?:le|be)?)$/.test(name)) return null;
  if (LATIN.test(name)) return decodeAs(bytes, 'windows-1252');
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    // The only thing that the constructor throws for: no encoding has that name.
    return null;
  }
};

/** Browsers take all of them for Windows-1252. */
const LATIN =
  /^(?:(?:iso-?)?8859-?1|iso8859-?1|iso_8859-1|latin-?1|l1|us-ascii|ascii|windows-1252|cp-?1252|x-cp1252)$/;

/** As much as browsers look at, and some more: programs that save pages put comments in front. */
const BEGINNING = 4096;

const declaredEncoding = (bytes: Uint8Array): string | null => {
  const beginning = decodeAs(bytes.subarray(0, BEGINNING), 'windows-1252').replace(/<!--[\s\S]*?-->/g, '');
  const found = DECLARATIONS.map((declaration) => declaration.exec(beginning)?.[1]).find(
    (name) => name !== undefined,
  );
  return found ?? null;
};

const DECLARATIONS = [
  /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i,
  /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i,
];
