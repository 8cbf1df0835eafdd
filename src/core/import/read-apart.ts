/** Has a paper read in a thread of its own, for no longer than papers of its kind may take: in the window as on the command line. */
import type { ImportResult, SourceFile } from './import-paper';
import { formatOf } from './paper-formats';
import type { ReadingChoices, ReportProgress } from './reading/reader';
import type { ReadingAnswer, ReadingOrder } from './reading-messages';

/** A thread as browsers and Node have them, each in its way. */
export interface ReadingThread {
  /** `hear` is told what comes back; `onBreak` why nothing more will. */
  readonly start: (
    order: ReadingOrder,
    hear: (answer: ReadingAnswer) => void,
    onBreak: (reason: string) => void,
  ) => void;
  /** At once, whatever it does. */
  readonly end: () => void;
  /** Runs the work when so much time is over; what it returns calls that off. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
}

interface Watcher {
  readonly report: ReportProgress;
  /** Runs the work when the reading is called off. */
  readonly onCancel: (work: () => void) => void;
}

/** Null when it was cancelled: nothing is left of it. A file that takes too long is refused in the same way. */
export const readApart = (
  thread: ReadingThread,
  file: SourceFile,
  choices: ReadingChoices,
  { report, onCancel }: Watcher,
): Promise<ImportResult | null> =>
  new Promise((resolve) => {
    const { maxSeconds } = formatOf(file.name, file.bytes);
    const end = (result: ImportResult | null): void => {
      callOff();
      thread.end();
      resolve(result);
    };
    const outOfTime: ImportResult = { kind: 'fault', fault: { kind: 'out-of-time', seconds: maxSeconds } };
    const callOff = thread.after(maxSeconds * 1000, () => end(outOfTime));
    onCancel(() => end(null));
    thread.start(
      { file, choices },
      (answer) => {
        // pdf.js, where it runs in a worker, greets whoever started it: that is neither.
        if (answer.kind === 'progress') report(answer.done, answer.total);
        else if (answer.kind === 'result') end(answer.result);
      },
      (reason) => end({ kind: 'fault', fault: { kind: 'unreadable', reason } }),
    );
  });
