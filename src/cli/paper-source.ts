/** A paper that a verb is given: read in a thread of its own, within the caps that the window has. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { t } from '#catalogue/translate';
import { formatOf } from '#core/files/file-format';
import { type ReadingThread, readApart } from '#core/import/read-apart';
import { NO_CHOICES, type ReadingChoices } from '#core/import/reading/reader';
import type { ReadingAnswer } from '#core/import/reading-messages';
import type { ImportedPaper } from '#core/paper/paper';
import { describeImportFault } from '#words/describe-import-fault';
import type { Terminal } from './verb';

/** `-` is standard input. Null for what is no paper, of which it is said why. */
export const readPaper = async (
  path: string,
  terminal: Terminal,
  choices: ReadingChoices = NO_CHOICES,
): Promise<ImportedPaper | null> => {
  const name = basename(path);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(path === '-' ? await buffer(terminal.input()) : await readFile(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    terminal.say(t('cli.cannot-open', { name, reason }));
    return null;
  }
  const own = formatOf(bytes);
  if (own !== null) {
    terminal.say(t('cli.not-a-paper', { name, file: own }));
    return null;
  }
  const report = (done: number, total: number): void =>
    terminal.progress(() => t('cli.paper-read', { name, done, total }));
  const watcher = { report, onCancel: () => undefined }; // Ctrl+C ends all of it
  const result = await readApart(startThread(), { name, bytes }, choices, watcher);
  if (result?.kind === 'paper') return result.paper;
  if (result?.kind === 'fault') terminal.say(describeImportFault(name, result.fault));
  return null;
};

const startThread = (): ReadingThread => {
  const worker = new Worker(new URL(READING_THREAD, import.meta.url));
  return {
    start(order, hear, onBreak) {
      worker.on('message', (answer: ReadingAnswer) => hear(answer));
      worker.on('error', ({ message }) => onBreak(message));
      worker.postMessage(order);
    },
    end: () => void worker.terminate(),
    after(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  };
};

/** As it is built (`vite.cli.config.ts`): what is loaded later stands in one folder, beside it. */
const READING_THREAD = '../reading-thread.js';
