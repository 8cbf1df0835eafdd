/** Files of other programs that a command line names, read by the bridges that their contents tell. */
import { open, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Bridge } from '#core/bridges/bridge';
import { bridgeReaderOf } from '#core/bridges/bridge-reader';
import type { ForeignFile, ForeignInput, ForeignProject } from '#core/bridges/foreign/foreign-project';
import { describeBridgeFault } from '#words/describe-bridge-fault';
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
  for (const operand of operands) {
    const file = operand === '-' || (await isClaimSet(operand)) ? null : await fileAt(operand);
    const reader = file && (await bridgeReaderOf(file));
    if (file === null || reader === null) {
      others.push(operand);
      continue;
    }
    const { bridge, read } = reader;
    const result = read({ files: [file, ...(await textsBeside(operand))], paper });
    if (result.kind === 'ok') projects.push({ bridge, project: result.value });
    else {
      terminal.say(describeBridgeFault(operand, result.fault));
      code = worse(code, EXIT.unreadable);
    }
  }
  return { projects, others, code };
};

/** By its beginning, for files of claim sets can be larger than memory. What begins otherwise is asked about as a whole. */
const isClaimSet = async (path: string): Promise<boolean> => {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return /^\s*\{\s*"format"\s*:\s*"postil\.claim-set"/.test(buffer.toString('utf8', 0, bytesRead));
  } catch (error) {
    if (isFileError(error)) return false;
    throw error;
  }
};

/** Null for what is no file, or cannot be opened. */
const fileAt = async (path: string): Promise<ForeignFile | null> => {
  try {
    return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    if (isFileError(error)) return null;
    throw error;
  }
};

/** brat keeps the text of `x.ann`, and of `x.anna.ann`, in `x.txt`. */
const textsBeside = async (path: string): Promise<readonly ForeignFile[]> => {
  if (!/\.ann$/i.test(path)) return [];
  const stem = path.replace(/\.ann$/i, '');
  const found = await Promise.all([stem, stem.replace(/\.[^./\\]*$/, '')].map((one) => fileAt(`${one}.txt`)));
  return found.flatMap((file) => file ?? []);
};
