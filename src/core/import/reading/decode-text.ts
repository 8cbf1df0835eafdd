/** Bytes to text: refuses what is not UTF-8 text and brings line ends, controls and composition in order. */
import { decodeAs, type Encoding } from './encoding';
import type { ImportFault } from './import-fault';

export type Decoding =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly fault: ImportFault };

/**
 * The text without its byte order mark, NFC, with `\n` as the only line end; form feeds stay, which begin a page.
 * UTF-8, UTF-16 as its mark says, or `chosen` where the bytes are neither.
 */
export const decodeText = (bytes: Uint8Array, chosen: Encoding | null): Decoding => {
  const marked = markedEncoding(bytes);
  if (marked !== null) return textOf(decodeAs(bytes, marked));
  const unmarked = unmarkedUtf16(bytes);
  const control = unmarked === null ? bytes.findIndex(isControl) : -1;
  if (control >= 0) return { kind: 'fault', fault: { kind: 'binary', offset: control } };
  if (unmarked === null && isWholeUtf8(bytes)) return textOf(new TextDecoder('utf-8').decode(bytes));
  if (chosen !== null) return textOf(decodeAs(bytes, chosen));
  return { kind: 'fault', fault: { kind: 'needs-encoding', ...proposal(bytes, unmarked) } };
};

const textOf = (decoded: string): Decoding => ({ kind: 'text', text: normalise(decoded) });

const markedEncoding = ([first, second]: Uint8Array): Encoding | null => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
};

const isControl = (byte: number): boolean => byte < 32 && (byte < TAB || byte > CARRIAGE_RETURN);

/** What the bytes look like, and the beginning of the text in it: where they stop being UTF-8, if they ever were. */
const proposal = (bytes: Uint8Array, utf16: Encoding | null): { encoding: Encoding; preview: string } => {
  const encoding = utf16 ?? 'windows-1252';
  const at = utf16 === null ? Math.max(0, firstMalformed(bytes) - PREVIEW_BEFORE) : 0;
  const text = normalise(decodeAs(bytes.subarray(at, at + PREVIEW_LENGTH), encoding));
  return { encoding, preview: text.replace(/\s+/g, ' ').trim() };
};

/** Bytes: enough to see the first letter that tells, among words. */
const PREVIEW_BEFORE = 30;
const PREVIEW_LENGTH = 120;

/** UTF-16 of Latin letters has a zero in every other byte, and on one side only. */
const unmarkedUtf16 = (bytes: Uint8Array): Encoding | null => {
  const head = bytes.subarray(0, 512);
  const zerosAt = (side: number): number =>
    head.reduce((sum, byte, index) => sum + (byte === 0 && index % 2 === side ? 1 : 0), 0);
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const isHalved = bytes.length % 2 === 0 && Math.min(even, odd) === 0;
  if (!isHalved || Math.max(even, odd) <= head.length / 4) return null;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
};

/** Tab, line feed, vertical tab, form feed and carriage return lie side by side; text has no other controls. */
const TAB = 9;
const CARRIAGE_RETURN = 13;

/** A prefix that can still become UTF-8 has only such prefixes, so the longest one is found by bisection. */
const firstMalformed = (bytes: Uint8Array): number => {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (canBecomeUtf8(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  // That prefix may end amid a character of up to four bytes: then its first byte is the one to name.
  while (!isWholeUtf8(bytes.subarray(0, low))) low -= 1;
  return low;
};

export const isWholeUtf8 = (bytes: Uint8Array): boolean => decodes(bytes, false);
const canBecomeUtf8 = (bytes: Uint8Array): boolean => decodes(bytes, true);

const decodes = (bytes: Uint8Array, stream: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    // The only thing that a fatal decoder throws for: these bytes are malformed.
    return false;
  }
};

/** Controls above ASCII come from a wrong conversion: like Markdown's own entities they stay, as U+FFFD. */
const normalise = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\v/g, ' ')
    .replace(/[\u007f-\u009f]/g, '\ufffd')
    .normalize('NFC');
