/** Has a paper read in a worker of its own. */
import { t } from '#catalogue/translate';
import type { ImportResult, SourceFile } from '#core/import/import-paper';
import { formatOf } from '#core/import/paper-formats';
import type { ReadingChoices, ReportProgress } from '#core/import/reading/reader';
import type { ReadingAnswer, ReadingOrder } from './reading-messages';

/**
 * Null when `signal` was aborted: the worker is ended at once, and nothing is left of it. A file that takes longer
 * than papers of its kind may is refused in the same way.
 */
export const readInWorker = (
  file: SourceFile,
  choices: ReadingChoices,
  report: ReportProgress,
  signal: AbortSignal,
): Promise<ImportResult | null> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
    const { maxSeconds } = formatOf(file.name, file.bytes);
    const end = (result: ImportResult | null): void => {
      clearTimeout(patience);
      worker.terminate();
      resolve(result);
    };
    const outOfTime: ImportResult = { kind: 'fault', fault: { kind: 'out-of-time', seconds: maxSeconds } };
    const patience = setTimeout(() => end(outOfTime), maxSeconds * 1000);
    signal.addEventListener('abort', () => end(null));
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
      // pdf.js, where it runs in a worker, greets whoever started it: that is neither.
      if (data.kind === 'progress') report(data.done, data.total);
      else if (data.kind === 'result') end(data.result);
    });
    worker.addEventListener('error', ({ message }) =>
      end({ kind: 'fault', fault: { kind: 'unreadable', reason: message || t('app.worker-not-started') } }),
    );
    const order: ReadingOrder = { file, choices };
    worker.postMessage(order);
  });
