/** Reads a paper apart from the window, which stays as quick as ever whatever the file is. */
import { importPaper } from '#core/import/import-paper';
import type { ReadingAnswer, ReadingOrder } from '#core/import/reading-messages';

self.addEventListener('message', ({ data }: MessageEvent<ReadingOrder>) => void read(data));

const read = async ({ file, choices }: ReadingOrder): Promise<void> => {
  const result = await importPaper(file, choices, (done, total) => answer({ kind: 'progress', done, total }));
  answer({ kind: 'result', result });
};

const answer = (message: ReadingAnswer): void => self.postMessage(message);
