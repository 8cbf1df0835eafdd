/** Files under another name until they are whole: gone when the program is interrupted, and never taken for what they are to be. */
import { rmSync } from 'node:fs';

/** To be told when it has its own name, or is not wanted any more. */
export const beginUnfinished = (path: string): string => {
  const unfinished = `${path}.${process.pid}.part`;
  if (paths.size === 0) for (const signal of SIGNALS) process.once(signal, leave);
  paths.add(unfinished);
  return unfinished;
};

export const endUnfinished = (unfinished: string): void => {
  paths.delete(unfinished);
  if (paths.size === 0) for (const signal of SIGNALS) process.off(signal, leave);
};

const paths = new Set<string>();

/** Heard only while there is something to clear away: a listener would keep the program from ending amid long work. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const satisfies readonly NodeJS.Signals[];

const leave = (signal: NodeJS.Signals): void => {
  for (const path of paths) rmSync(path, { force: true });
  for (const one of SIGNALS) process.off(one, leave);
  process.kill(process.pid, signal); // ends as if nobody had listened
};
