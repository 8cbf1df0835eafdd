/** Claim sets wherever a command line names them: files, folders of them, one a line of JSON Lines, or a stream. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { t } from '#catalogue/translate';
import type { ClaimSetFile } from '#core/files/claim-set-file';
import type { Checked } from '#core/files/file-fault';
import { readClaimSet } from '#core/files/read-claim-set';
import { describeFault } from '#words/describe-fault';
import { type Call, EXIT, type ExitCode, worse } from './verb';

export type ClaimSetSource =
  | { readonly kind: 'read'; readonly name: string; readonly read: Checked<ClaimSetFile> }
  | { readonly kind: 'not-opened'; readonly name: string; readonly reason: string };

/** In the order of the operands, of a folder by their names. One at a time, so that thousands fit. */
export async function* claimSetSources({
  operands,
  terminal,
}: Pick<Call, 'operands' | 'terminal'>): AsyncGenerator<ClaimSetSource> {
  for (const operand of operands) {
    try {
      for (const name of operand === '-' ? [operand] : await filesAt(operand)) {
        const bytes = operand === '-' ? await terminal.input() : new Uint8Array(await readFile(name));
        yield* setsIn(name, bytes);
      }
    } catch (error) {
      if (!isFileError(error)) throw error;
      yield { kind: 'not-opened', name: operand, reason: error.message };
    }
  }
}

export interface NamedSet {
  readonly name: string;
  readonly file: ClaimSetFile;
}

/** All that can be read; of the others it is said why not. */
export const readClaimSets = async (
  call: Pick<Call, 'operands' | 'terminal'>,
): Promise<{ readonly sets: readonly NamedSet[]; readonly code: ExitCode }> => {
  const sets: NamedSet[] = [];
  let code: ExitCode = EXIT.done;
  for await (const source of claimSetSources(call)) {
    if (source.kind === 'read' && source.read.kind === 'ok') {
      sets.push({ name: source.name, file: source.read.value });
      continue;
    }
    for (const sentence of complaintsAbout(source)) call.terminal.say(sentence);
    code = worse(code, EXIT.unreadable);
  }
  return { sets, code };
};

/** `FILE:PATH: what`, a line for each. */
export const complaintsAbout = (source: ClaimSetSource): readonly string[] => {
  const { name } = source;
  if (source.kind === 'not-opened') return [t('cli.cannot-open', { name, reason: source.reason })];
  if (source.read.kind === 'ok') return [];
  return source.read.faults.map((fault) => `${name}:${fault.path === '' ? ' ' : ''}${describeFault(fault)}`);
};

const filesAt = async (path: string): Promise<readonly string[]> => {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => /\.jsonl?$/i.test(name))
    .sort()
    .map((name) => join(path, name));
};

/** A set may be one line too, so a first line that is JSON by itself makes it JSON Lines. */
function* setsIn(name: string, bytes: Uint8Array): Generator<ClaimSetSource> {
  const end = bytes.indexOf(LINE_FEED);
  const isOne = end === -1 || bytes.subarray(end).every(isSpace) || !isJson(bytes.subarray(0, end));
  if (isOne) {
    yield { kind: 'read', name, read: readClaimSet(bytes) };
    return;
  }
  let line = 0;
  for (let from = 0; from < bytes.length; ) {
    const next = bytes.indexOf(LINE_FEED, from);
    const to = next === -1 ? bytes.length : next;
    line += 1;
    const content = bytes.subarray(from, to);
    if (!content.every(isSpace)) yield { kind: 'read', name: `${name}:${line}`, read: readClaimSet(content) };
    from = to + 1;
  }
}

const LINE_FEED = 10;
const isSpace = (byte: number): boolean => byte <= 32;

const isJson = (bytes: Uint8Array): boolean => {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
};

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';
