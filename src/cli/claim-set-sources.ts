/** Claim sets wherever a command line names them: files, folders of them, one a line of JSON Lines, or a stream. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { t } from '#catalogue/translate';
import type { ClaimSetFile } from '#core/files/claim-set-file';
import type { Checked, Fault } from '#core/files/file-fault';
import { MAX_CLAIM_SET_BYTES, readClaimSet } from '#core/files/read-claim-set';
import { describeFault } from '#words/describe-fault';
import { isFileError } from './io/file-error';
import { type LineReader, lineReader } from './io/line-reader';
import { type Call, EXIT, type ExitCode, worse } from './verb';

export type ClaimSetSource =
  | { readonly kind: 'read'; readonly name: string; readonly read: Checked<ClaimSetFile> }
  | { readonly kind: 'not-opened'; readonly name: string; readonly reason: string }
  /** A folder with none. */
  | { readonly kind: 'none'; readonly name: string };

/** In the order of the operands, of a folder by their names. One at a time, so that thousands fit. */
export async function* claimSetSources({
  operands,
  terminal,
}: Pick<Call, 'operands' | 'terminal'>): AsyncGenerator<ClaimSetSource> {
  let count = 0;
  for (const operand of operands) {
    try {
      const files = operand === '-' ? [operand] : await filesAt(operand, /\.jsonl?$/i);
      if (files.length === 0) yield { kind: 'none', name: operand };
      for (const name of files) {
        const pieces = operand === '-' ? terminal.input() : createReadStream(name, { highWaterMark: PIECE });
        for await (const source of setsIn(name, pieces)) {
          count += 1;
          terminal.progress(() => t('cli.sets-read', { count }));
          yield source;
        }
      }
    } catch (error) {
      if (!isFileError(error)) throw error;
      yield { kind: 'not-opened', name: operand, reason: error.message };
    }
  }
}

/** Of a file, in bytes: some claim sets or part of one. */
const PIECE = 2 ** 20;

export interface NamedSet {
  readonly name: string;
  readonly file: ClaimSetFile;
}

/** Each that can be read; of the others it is said why not, and `tell` has the code. */
export async function* soundSets(
  call: Pick<Call, 'operands' | 'terminal'>,
  tell: (code: ExitCode) => void,
): AsyncGenerator<NamedSet> {
  for await (const source of claimSetSources(call)) {
    if (source.kind === 'read' && source.read.kind === 'ok') {
      yield { name: source.name, file: source.read.value };
      continue;
    }
    for (const sentence of complaintsAbout(source)) call.terminal.say(sentence);
    tell(EXIT.unreadable);
  }
}

/** All of them, in memory. */
export const readClaimSets = async (
  call: Pick<Call, 'operands' | 'terminal'>,
): Promise<{ readonly sets: readonly NamedSet[]; readonly code: ExitCode }> => {
  const sets: NamedSet[] = [];
  let code: ExitCode = EXIT.done;
  for await (const set of soundSets(call, (of) => {
    code = worse(code, of);
  }))
    sets.push(set);
  return { sets, code };
};

/** `FILE:PATH: what`, a line for each. */
export const complaintsAbout = (source: ClaimSetSource): readonly string[] => {
  const { name } = source;
  if (source.kind === 'not-opened') return [t('cli.cannot-open', { name, reason: source.reason })];
  if (source.kind === 'none') return [t('cli.no-sets', { name })];
  if (source.read.kind === 'ok') return [];
  return faultLines(name, source.read.faults);
};

export const faultLines = (name: string, faults: readonly Fault[]): readonly string[] =>
  faults.map((fault) => `${name}:${fault.path === '' ? ' ' : ''}${describeFault(fault)}`);

/** Of a folder, what is in it and in its folders under such names. */
export const filesAt = async (path: string, wanted: RegExp): Promise<readonly string[]> => {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => join(path, name));
};

/** A set may be one line too. JSON Lines are told by either of their first two, as one may be broken. */
async function* setsIn(name: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<ClaimSetSource> {
  const lines = lineReader(pieces);
  const first = await nextFilled(lines, 0);
  const second = first && (await nextFilled(lines, first.number));
  if (first === null || second === null) {
    yield { kind: 'read', name, read: readClaimSet(first?.bytes ?? new Uint8Array()) };
  } else if (isObject(first.bytes) || isObject(second.bytes)) {
    yield inLine(name, first);
    for (let line: Line | null = second; line !== null; line = await nextFilled(lines, line.number))
      yield inLine(name, line);
  } else {
    const beginning = Buffer.concat([first.bytes, LINE_FEED, second.bytes, LINE_FEED]);
    yield { kind: 'read', name, read: readClaimSet(await withRest(beginning, lines)) };
  }
}

const inLine = (name: string, { number, bytes }: Line): ClaimSetSource => ({
  kind: 'read',
  name: `${name}:${number}`,
  read: readClaimSet(bytes),
});

interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The next line with something in it, behind the one of this number. */
const nextFilled = async (lines: LineReader, before: number): Promise<Line | null> => {
  for (let number = before + 1; ; number += 1) {
    const bytes = await lines.next();
    if (bytes === null || !bytes.every(isSpace)) return bytes && { number, bytes };
  }
};

const isSpace = (byte: number): boolean => byte <= 32;

/** Not all of what is too large anyway. */
const withRest = async (beginning: Uint8Array, lines: LineReader): Promise<Uint8Array> =>
  Buffer.concat([beginning, await lines.rest(MAX_CLAIM_SET_BYTES)]);

const LINE_FEED = Buffer.from('\n');

/** By itself, as a line of JSON Lines is. */
const isObject = (bytes: Uint8Array): boolean => {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};
