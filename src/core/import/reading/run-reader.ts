/** Runs a reader: whatever it breaks on becomes a fault of the one file. */
import type { ImportFault } from './import-fault';
import type { ReadingRequest, ReadingResult, ReadPaper, ReportProgress } from './reader';

export const runReader = async (
  read: ReadPaper,
  request: ReadingRequest,
  report: ReportProgress,
): Promise<ReadingResult> => {
  try {
    const result = await read(request, report);
    return result.kind === 'reading' && result.reading.content.blocks.length === 0
      ? { kind: 'fault', fault: { kind: 'empty' } }
      : result;
  } catch (error) {
    return { kind: 'fault', fault: faultOf(error) };
  }
};

/** The stack is exhausted by nesting and by nothing else: parsers call themselves for what lies inside. */
const faultOf = (error: unknown): ImportFault =>
  error instanceof RangeError && /call stack/i.test(error.message)
    ? { kind: 'too-deep', line: null }
    : { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
