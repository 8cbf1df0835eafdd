/** Runs a reader: whatever it breaks on becomes a fault of the one file. */
import type { ImportFault } from './import-fault';
import type { Reader, Reading } from './reader';

export type ReadingResult =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'fault'; readonly fault: ImportFault };

export const runReader = (read: Reader, source: string, fileTitle: string): ReadingResult => {
  try {
    return { kind: 'reading', reading: read(source, fileTitle) };
  } catch (error) {
    return { kind: 'fault', fault: faultOf(error) };
  }
};

/** The stack is exhausted by nesting and by nothing else: the parser calls itself for what lies inside. */
const faultOf = (error: unknown): ImportFault =>
  error instanceof RangeError && /call stack/i.test(error.message)
    ? { kind: 'too-deep', line: null }
    : { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
