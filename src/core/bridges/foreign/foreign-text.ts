/** The text that a file's offsets count in, as it is written there, and as it is read here. */
import { mapIntoComposed } from '../../import/reading/composed-offsets';
import { type Bridged, bridgeFault } from './bridge-fault';

export interface ForeignText {
  /** Without the byte order mark, with line ends and composition as they are. */
  readonly written: string;
  readonly hasMark: boolean;
  /** Composed, with line feeds alone. */
  readonly text: string;
  /** From an offset between two characters of `written` to one in `text`. */
  toText(offset: number): number;
}

export const createForeignText = (decoded: string): ForeignText => {
  const hasMark = decoded.startsWith(BYTE_ORDER_MARK);
  const written = hasMark ? decoded.slice(BYTE_ORDER_MARK.length) : decoded;
  const lines = written.replace(LINE_ENDS, '\n');
  const text = lines.normalize('NFC');
  const compose = text === lines ? (offset: number) => offset : mapIntoComposed(lines, text);
  const ends =
    lines.length === written.length ? [] : [...written.matchAll(/\r\n/g)].map(({ index }) => index);
  return {
    written,
    hasMark,
    text,
    toText: (offset) => compose(offset - countBelow(ends, offset)),
  };
};

/** Of UTF-8 alone: what is no UTF-8 has no offsets that could be proved. */
export const decodeForeign = (bytes: Uint8Array): Bridged<string> => {
  try {
    return { kind: 'ok', value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return bridgeFault({ kind: 'not-utf8' });
    throw error;
  }
};

const BYTE_ORDER_MARK = '\ufeff';
const LINE_ENDS = /\r\n?/g;

const countBelow = (sorted: readonly number[], limit: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};
