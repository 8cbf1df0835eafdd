/** Files that verbs write: whole or not at all, and never over what they read. */
import { rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { t } from '#catalogue/translate';
import { type Call, WrongUse } from './verb';

/** `-` is standard output. */
export const writeOutput = async (
  { terminal }: Pick<Call, 'terminal'>,
  path: string,
  content: string | Uint8Array,
): Promise<void> => {
  if (path === '-') return terminal.print(content);
  const unfinished = `${path}.${process.pid}.part`;
  await writeFile(unfinished, content);
  await rename(unfinished, path);
};

/** Throws WrongUse where a file would be written over one of those that are read, or two into one. */
export const checkOutputs = (outputs: readonly (string | null)[], inputs: readonly string[]): void => {
  const taken = new Set(inputs.filter((input) => input !== '-').map((input) => resolve(input)));
  for (const output of outputs) {
    if (output === null || output === '-') continue;
    if (taken.has(resolve(output))) throw new WrongUse(t('cli.output-taken', { name: output }));
    taken.add(resolve(output));
  }
};
