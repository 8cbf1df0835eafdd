/** Reading a PDF by the program's own worker, and pdf.js alone beside it. */
import { NO_CHOICES } from '#core/import/reading/reader';
import { readInWorker } from '../../src/renderer/session/reading/read-in-worker';
import { createPrintedPaper } from '../printed-paper';
import { DONE } from './pdf-floor.worker';

export interface ReadingBench {
  /** In milliseconds, from the order to the whole paper. */
  read(): Promise<number>;
  readonly floor: () => Promise<number>;
}

export const createReadingBench = (pages: number): ReadingBench => {
  const bytes = createPrintedPaper(pages);
  return {
    async read() {
      const started = performance.now();
      const result = await readInWorker(
        { name: 'bench.pdf', bytes },
        NO_CHOICES,
        () => undefined,
        new AbortController().signal,
      );
      const time = performance.now() - started;
      const read = result?.kind === 'paper' ? result.paper.origin.pages?.pages.length : undefined;
      if (read !== pages) throw new Error(`Of ${pages} pages ${read ?? 'none'} were read.`);
      return time;
    },
    floor: () => timeFloor(bytes),
  };
};

const timeFloor = (bytes: Uint8Array): Promise<number> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./pdf-floor.worker.ts', import.meta.url), { type: 'module' });
    const started = performance.now();
    worker.addEventListener('message', ({ data }) => {
      if (data !== DONE) return;
      resolve(performance.now() - started);
      worker.terminate();
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(bytes);
  });
