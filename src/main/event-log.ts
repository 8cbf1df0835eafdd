/**
 * What became of the program, for whoever looks into a fault: starts and ends, crashes, errors of this process. Never
 * what a paper, a note or a person is called, nor the words of an error, which may quote them.
 */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type LoggedEvent = 'start' | 'quit' | 'page-gone' | 'page-hangs' | 'page-answers' | 'error';

export interface EventLog {
  /** A line of JSON with the time. Whatever keeps it from being written keeps nothing else from being done. */
  readonly note: (event: LoggedEvent, details?: Readonly<Record<string, string>>) => void;
}

/** In bytes, of one file; the two before it are kept. */
const FULL = 256 * 1024;
const KEPT = 2;

export const openEventLog = (folder: string, now = () => new Date()): EventLog => {
  const file = join(folder, 'postil.log');
  return {
    note(event, details) {
      try {
        mkdirSync(folder, { recursive: true });
        if (sizeOf(file) > FULL) rotate(file);
        appendFileSync(file, `${JSON.stringify({ at: now().toISOString(), event, ...details })}\n`);
      } catch (error) {
        console.error(error);
      }
    },
  };
};

/** Of an error that nothing has caught: its kind and where in the program it was thrown. */
export const traceOf = (error: unknown): { readonly name: string; readonly trace: string } => {
  if (!(error instanceof Error)) return { name: typeof error, trace: '' };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, trace: frames.map((line) => line.trim()).join(' ') };
};

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** The oldest goes. */
const rotate = (file: string): void => {
  for (let age = KEPT; age > 0; age -= 1) {
    const younger = age === 1 ? file : `${file}.${age - 1}`;
    if (sizeOf(younger) > 0) renameSync(younger, `${file}.${age}`);
  }
};
