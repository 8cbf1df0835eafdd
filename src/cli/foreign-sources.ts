/** Files of other programs that a command line names, read by the bridges that their contents tell. */
import { open, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { t } from '#catalogue/translate';
import type { Bridge } from '#core/bridges/bridge';
import { bridgeReaderOf } from '#core/bridges/bridge-reader';
import { BRIDGES } from '#core/bridges/bridges';
import type { BridgeFault } from '#core/bridges/foreign/bridge-fault';
import type { ForeignFile, ForeignInput, ForeignProject } from '#core/bridges/foreign/foreign-project';
import { describeBridgeFault } from '#words/describe-bridge-fault';
import { filesAt } from './claim-set-sources';
import { isFileError } from './io/file-error';
import { EXIT, type ExitCode, type Terminal, worse } from './verb';

export interface NamedProject {
  readonly bridge: Bridge;
  readonly project: ForeignProject;
}

export interface ForeignSources {
  readonly projects: readonly NamedProject[];
  /** What no bridge is for, or cannot be opened: for whoever reads claim sets. */
  readonly others: readonly string[];
  /** Standard input, as far as it is for them. */
  readonly input: Terminal['input'];
  readonly code: ExitCode;
}

/** `paper`: what marks are looked for in where their file has no text. */
export const readForeignSources = async (
  operands: readonly string[],
  paper: ForeignInput['paper'],
  terminal: Terminal,
): Promise<ForeignSources> => {
  const projects: NamedProject[] = [];
  const others: string[] = [];
  let code: ExitCode = EXIT.done;
  let { input } = terminal;
  const complain = (sentence: string): void => {
    terminal.say(sentence);
    code = worse(code, EXIT.unreadable);
  };
  for (const { path, isNamed } of await pathsOf(operands)) {
    const stream = path === '-' ? await readStream(input) : null;
    if (stream !== null) input = stream.input;
    const file = stream === null ? await fileAt(path) : stream.file;
    const reader = file && (await bridgeReaderOf(file));
    if (file === null || reader === null) {
      if (file === null || isJson(file)) others.push(path);
      else if (isNamed) complain(t('cli.unknown-file', { name: path }));
      else terminal.say(t('cli.unknown-file', { name: path }));
      continue;
    }
    const { bridge, read } = reader;
    const result = read({ files: [file, ...(await textsBeside(path, bridge, paper))], paper });
    if (result.kind === 'ok') projects.push({ bridge, project: result.value });
    const fault = result.kind === 'ok' ? nothingIn(result.value) : result.fault;
    if (fault !== null) complain(describeBridgeFault(path, fault));
  }
  return { projects, others, input, code };
};

/** A folder stands for the files in it. One with none, or that cannot be opened, is for whoever reads claim sets. */
const pathsOf = async (operands: readonly string[]): Promise<readonly NamedPath[]> => {
  const paths: NamedPath[] = [];
  for (const operand of operands) {
    const files = await filesUnder(operand);
    if (files.length === 0) paths.push({ path: operand, isNamed: true });
    for (const path of files) paths.push({ path, isNamed: path === operand });
  }
  return paths;
};

interface NamedPath {
  readonly path: string;
  /** What merely lies in a folder may be of any kind. */
  readonly isNamed: boolean;
}

const filesUnder = async (operand: string): Promise<readonly string[]> => {
  try {
    return operand === '-' ? [] : await filesAt(operand, READ_NAMES);
  } catch (error) {
    if (isFileError(error)) return [];
    throw error;
  }
};

/** A text is read with the annotations beside it, not by itself. */
const READ_NAMES = new RegExp(
  `\\.(?:${BRIDGES.filter(({ reads }) => reads !== null)
    .flatMap(({ extensions }) => extensions)
    .filter((extension) => extension !== 'txt')
    .join('|')})$`,
  'i',
);

/** Read to its end unless claim sets stream in. */
const readStream = async (
  input: Terminal['input'],
): Promise<{ readonly file: ForeignFile | null; readonly input: Terminal['input'] }> => {
  const pieces: Uint8Array[] = [];
  const more = input()[Symbol.asyncIterator]();
  const fetch = async (): Promise<boolean> => {
    const next = await more.next();
    if (next.done !== true) pieces.push(next.value);
    return next.done !== true;
  };
  while (Buffer.concat(pieces).length < BEGINNING && (await fetch()));
  const rest: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => more };
  const again = async function* () {
    yield* pieces;
    yield* rest;
  };
  if (startsClaimSet(Buffer.concat(pieces))) return { file: null, input: again };
  while (await fetch());
  return { file: { name: '-', bytes: new Uint8Array(Buffer.concat(pieces)) }, input: again };
};

/** What is in a file that can be read, and is no annotation: told as what is wrong with one. */
const nothingIn = ({ papers, sets, losses }: ForeignProject): BridgeFault | null => {
  if (sets.length > 0) return null;
  if (losses.some(({ reason }) => reason === 'not-in-text')) return { kind: 'none-in-text' };
  return { kind: papers.length === 0 ? 'without-text' : 'without-marks' };
};

/** As claim sets are, sound or not: their reader says what is wrong. */
const isJson = ({ bytes }: ForeignFile): boolean =>
  /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, BEGINNING)));

const BEGINNING = 64;

/** By its beginning, for files of claim sets can be larger than memory. What begins otherwise is asked about as a whole. */
const startsClaimSet = (beginning: Buffer): boolean =>
  /^\s*\{\s*"format"\s*:\s*"postil\.claim-set"/.test(beginning.toString('utf8', 0, BEGINNING));

const isClaimSet = async (path: string): Promise<boolean> => {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
  return startsClaimSet(buffer.subarray(0, bytesRead));
};

/** Null for claim sets, and for what is no file or cannot be opened. */
const fileAt = async (path: string): Promise<ForeignFile | null> => {
  try {
    if (await isClaimSet(path)) return null;
    return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    if (isFileError(error)) return null;
    throw error;
  }
};

/**
 * brat keeps the text of `x.ann`, and of `x.anna.ann`, in `x.txt`; web annotations are written with theirs in the same
 * way, and read from others with the paper that is named.
 */
const textsBeside = async (
  path: string,
  { id }: Bridge,
  paper: ForeignInput['paper'],
): Promise<readonly ForeignFile[]> => {
  const isOfWeb = (id === 'w3c' || id === 'hypothesis') && paper === null;
  if (path === '-' || !(id === 'brat' || isOfWeb)) return [];
  const stem = path.replace(/\.[^./\\]*$/, '');
  const found = await Promise.all([stem, stem.replace(/\.[^./\\]*$/, '')].map((one) => fileAt(`${one}.txt`)));
  return found.flatMap((file) => file ?? []);
};
