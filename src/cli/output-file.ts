/** Files that verbs write: whole or not at all, and never over what they read. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { t } from '#catalogue/translate';
import { isFileError } from './io/file-error';
import { type Call, WrongUse } from './verb';

/** `-` is standard output. */
export const writeOutput = async (
  { terminal }: Pick<Call, 'terminal'>,
  path: string,
  content: string | Uint8Array,
): Promise<void> => {
  if (path === '-') return terminal.print(content);
  const unfinished = unfinishedName(path);
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    throw cannotWrite(path, error);
  }
};

/** That a folder is missing, say, is for whoever called. */
const cannotWrite = (name: string, error: unknown): unknown =>
  isFileError(error) ? new WrongUse(t('cli.cannot-write', { name, reason: error.message })) : error;

const unfinishedName = (path: string): string => `${path}.${process.pid}.part`;

/** Files that grow until all of them are whole. */
export interface GrowingFiles {
  readonly append: (path: string, bytes: Uint8Array) => void;
  /** They appear under their names. */
  readonly keep: () => void;
  /** What was not kept is gone. */
  readonly drop: () => void;
}

/** Bytes are on their way when `append` returns, so that they are not in memory; `inputs` are not written over. */
export const growFiles = (inputs: readonly string[]): GrowingFiles => {
  const files = new Map<string, number>();
  const close = (settle: (path: string) => void): void => {
    for (const [path, file] of files) {
      closeSync(file);
      settle(path);
    }
    files.clear();
  };
  const open = (path: string): number => {
    checkOutputs([path], inputs);
    try {
      const file = openSync(unfinishedName(path), 'w');
      files.set(path, file);
      return file;
    } catch (error) {
      throw cannotWrite(path, error);
    }
  };
  return {
    append: (path, bytes) => void writeSync(files.get(path) ?? open(path), bytes),
    keep: () => close((path) => renameSync(unfinishedName(path), path)),
    drop: () => close((path) => rmSync(unfinishedName(path), { force: true })),
  };
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
