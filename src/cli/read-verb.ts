/** `postil read`: the text of a paper as the window would show it, or all that a reader knows of it as JSON. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { t } from '#catalogue/translate';
import { toReadingFile } from '#core/files/reading-file';
import { importPaper } from '#core/import/import-paper';
import { describeImportFault } from '#words/describe-import-fault';
import { describeRemark } from '#words/describe-remark';
import type { ReadCommand } from './command-line';

export type ReadOutcome =
  /** `remarks` are sentences: of what JSON says in data, for whoever reads the mere text. */
  | { readonly kind: 'read'; readonly output: string; readonly remarks: readonly string[] }
  | { readonly kind: 'fault'; readonly sentence: string };

export const readVerb = async ({ file, asJson, choices }: ReadCommand): Promise<ReadOutcome> => {
  const name = basename(file);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'fault', sentence: t('cli.cannot-open', { name, reason }) };
  }
  const result = await importPaper({ name, bytes }, choices);
  if (result.kind === 'fault') {
    return { kind: 'fault', sentence: describeImportFault(name, result.fault) };
  }
  const { paper } = result;
  if (asJson) return { kind: 'read', output: `${JSON.stringify(toReadingFile(paper))}\n`, remarks: [] };
  return { kind: 'read', output: `${paper.text}\n`, remarks: paper.origin.remarks.map(describeRemark) };
};
