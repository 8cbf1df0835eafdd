/** Bytes to text: refuses what is not UTF-8 text and brings line ends, controls and composition in order. */
import type { ImportFault } from './import-fault';

export type Decoding =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly fault: ImportFault };

/** The text without its byte order mark, NFC, with `\n` as the only line end. */
export const decodeText = (bytes: Uint8Array): Decoding => {
  const fault = findFault(bytes);
  if (fault !== null) return { kind: 'fault', fault };
  return { kind: 'text', text: normalise(new TextDecoder('utf-8').decode(bytes)) };
};

const findFault = (bytes: Uint8Array): ImportFault | null => {
  // Before the search for control codes: UTF-16 is full of zeros, yet it is text.
  if (startsAsUtf16(bytes)) return { kind: 'not-utf8', offset: 0 };
  const control = bytes.findIndex((byte) => byte < 32 && (byte < TAB || byte > CARRIAGE_RETURN));
  if (control >= 0) return { kind: 'binary', offset: control };
  return isWholeUtf8(bytes) ? null : { kind: 'not-utf8', offset: firstMalformed(bytes) };
};

/** Tab, line feed, vertical tab, form feed and carriage return lie side by side; text has no other controls. */
const TAB = 9;
const CARRIAGE_RETURN = 13;

const startsAsUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

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

const isWholeUtf8 = (bytes: Uint8Array): boolean => decodes(bytes, false);
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
    .replace(/[\v\f]/g, ' ')
    .replace(/[\u007f-\u009f]/g, '\ufffd')
    .normalize('NFC');
