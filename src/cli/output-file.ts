/** Files that verbs write: whole or not at all, and never over what they read. */
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { t } from '#catalogue/translate';
import { isFileError } from './io/file-error';
import { beginUnfinished, endUnfinished } from './io/unfinished-files';
import { type Call, WrongUse } from './verb';

/** `-` is standard output. */
export const writeOutput = async (
  { terminal }: Pick<Call, 'terminal'>,
  path: string,
  content: string | Uint8Array,
): Promise<void> => {
  if (path === '-') return terminal.print(content);
  const unfinished = beginUnfinished(path);
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined); // what is wrong was said by the first error
    throw cannotWrite(path, error);
  } finally {
    endUnfinished(unfinished);
  }
};

/** That a folder is missing, say, is for whoever called. */
const cannotWrite = (name: string, error: unknown): unknown =>
  isFileError(error) ? new WrongUse(t('cli.cannot-write', { name, reason: error.message })) : error;

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
  const files = new Map<string, { readonly unfinished: string; readonly file: number }>();
  const close = (settle: (unfinished: string, path: string) => void): void => {
    for (const [path, { unfinished, file }] of files) {
      closeSync(file);
      settle(unfinished, path);
      endUnfinished(unfinished);
    }
    files.clear();
  };
  const open = (path: string): number => {
    checkOutputs([path], inputs);
    const unfinished = beginUnfinished(path);
    try {
      const file = openSync(unfinished, 'w');
      files.set(path, { unfinished, file });
      return file;
    } catch (error) {
      endUnfinished(unfinished);
      throw cannotWrite(path, error);
    }
  };
  return {
    append(path, bytes) {
      const file = files.get(path)?.file ?? open(path);
      try {
        writeFileSync(file, bytes); // all of them, behind those of before
      } catch (error) {
        throw cannotWrite(path, error);
      }
    },
    keep: () => close(renameSync),
    drop: () => close((unfinished) => rmSync(unfinished, { force: true })),
  };
};

/** Throws WrongUse where a file would be written over one of those that are read, or two into one file or stream. */
export const checkOutputs = (outputs: readonly (string | null)[], inputs: readonly string[]): void => {
  if (outputs.filter((output) => output === '-').length > 1) throw new WrongUse(t('cli.output-mixed'));
  const taken = new Set(inputs.filter((input) => input !== '-').map((input) => resolve(input)));
  for (const output of outputs) {
    if (output === null || output === '-') continue;
    if (taken.has(resolve(output))) throw new WrongUse(t('cli.output-taken', { name: output }));
    taken.add(resolve(output));
  }
};
