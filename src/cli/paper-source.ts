/** A paper that a verb needs beside claim sets. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { t } from '#catalogue/translate';
import { importPaper } from '#core/import/import-paper';
import { NO_CHOICES } from '#core/import/reading/reader';
import type { Paper } from '#core/paper/paper';
import { describeImportFault } from '#words/describe-import-fault';
import type { Terminal } from './verb';

/** Null for what is no paper, of which it is said why. */
export const readPaper = async (path: string, terminal: Terminal): Promise<Paper | null> => {
  const name = basename(path);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    terminal.say(t('cli.cannot-open', { name, reason }));
    return null;
  }
  const result = await importPaper({ name, bytes }, NO_CHOICES);
  if (result.kind === 'paper') return result.paper;
  terminal.say(describeImportFault(name, result.fault));
  return null;
};
