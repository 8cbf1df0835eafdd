/** Has a paper read in a worker of its own. */
import { t } from '#catalogue/translate';
import type { ImportResult, SourceFile } from '#core/import/import-paper';
import { type ReadingThread, readApart } from '#core/import/read-apart';
import type { ReadingChoices, ReportProgress } from '#core/import/reading/reader';
import type { ReadingAnswer } from '#core/import/reading-messages';

/** Null when `signal` was aborted. */
export const readInWorker = (
  file: SourceFile,
  choices: ReadingChoices,
  report: ReportProgress,
  signal: AbortSignal,
): Promise<ImportResult | null> =>
  readApart(readingWorker(), file, choices, {
    report,
    onCancel: (work) => signal.addEventListener('abort', work),
  });

const readingWorker = (): ReadingThread => {
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  return {
    start(order, hear, onBreak) {
      worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => hear(data));
      worker.addEventListener('error', ({ message }) => onBreak(message || t('app.worker-not-started')));
      worker.postMessage(order);
    },
    end: () => worker.terminate(),
    after(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  };
};
