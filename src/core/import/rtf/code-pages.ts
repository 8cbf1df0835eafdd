/** Which letters the bytes of an RTF file are: by the character set of the font, else by the code page of the file. */
import { decodeAs } from '../reading/encoding';

/** Null for what no decoder is known for. */
export const encodingOfCodePage = (page: number): string | null => CODE_PAGES.get(page) ?? null;

/** `\fcharset` of the font table; null where the file's own code page holds. */
export const encodingOfCharset = (charset: number): string | null => CHARSETS.get(charset) ?? null;

export const decodeBytes = (bytes: readonly number[], encoding: string): string =>
  encoding === USUAL_ENCODING
    ? decodeAs(Uint8Array.from(bytes), USUAL_ENCODING)
    : new TextDecoder(encoding).decode(Uint8Array.from(bytes));

export const USUAL_ENCODING = 'windows-1252';

const CODE_PAGES = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [65001, 'utf-8'],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`] as const),
]);

const CHARSETS = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gb18030'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);
