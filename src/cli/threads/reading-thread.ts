/** The thread in which the command line reads a paper, so that one that takes too long can be ended. */
import { parentPort } from 'node:worker_threads';
import { importPaper } from '#core/import/import-paper';
import type { ReadingAnswer, ReadingOrder } from '#core/import/reading-messages';

const answer = (message: ReadingAnswer): void => parentPort?.postMessage(message);

parentPort?.once('message', async ({ file, choices }: ReadingOrder) =>
  answer({ kind: 'result', result: await importPaper(file, choices) }),
);
