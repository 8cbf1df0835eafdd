/** The command line as it is built, run as a program of its own on files in a temporary folder. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';

/** Names of files are relative to the folder that it runs in. */
export interface BuiltPostil {
  readonly folder: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  readonly read: (name: string) => string;
  /** What is in a folder. */
  readonly names: (folder: string) => readonly string[];
  readonly run: (args: readonly string[], input?: string | Uint8Array) => Promise<Ran>;
  /** Ended by a signal once a file of such a name is there, while it waits for more input. The signal that ended it. */
  readonly interrupt: (
    args: readonly string[],
    input: string,
    cause: { readonly file: RegExp; readonly signal: NodeJS.Signals },
  ) => Promise<NodeJS.Signals | null>;
  /** With what a shell does for it. */
  readonly shell: (line: string) => Promise<Ran>;
  readonly remove: () => void;
}

export interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly words: string;
}

export const buildPostil = (): BuiltPostil => {
  const root = mkdtempSync(join(tmpdir(), 'postil-'));
  const folder = join(root, 'work');
  mkdirSync(folder);
  execFileSync(
    process.execPath,
    [VITE, 'build', '--config', 'vite.cli.config.ts', '--outDir', join(root, 'built'), '--emptyOutDir'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  writeFileSync(join(root, 'built/package.json'), '{"type":"module"}');
  return {
    folder,
    write: (name, content) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    names: (name) => readdirSync(join(folder, name)).sort(),
    run: (args, input = '') =>
      runIn(folder, process.execPath, [join(root, 'built/postil.js'), ...args], input),
    interrupt: async (args, input, { file, signal }) => {
      const child = spawn(process.execPath, [join(root, 'built/postil.js'), ...args], { cwd: folder });
      const ended = once(child, 'close');
      child.stdin.on('error', () => undefined); // it ends before it has read all
      child.stdin.write(input);
      while (child.exitCode === null && !readdirSync(folder).some((name) => file.test(name)))
        await setTimeout(20);
      child.kill(signal);
      await ended;
      return child.signalCode;
    },
    shell: (line) =>
      runIn(folder, 'sh', ['-c', `"${process.execPath}" "${join(root, 'built/postil.js')}" ${line}`], ''),
    remove: () => rmSync(root, { recursive: true }),
  };
};

const VITE = 'node_modules/vite/bin/vite.js';

const runIn = async (
  cwd: string,
  program: string,
  args: readonly string[],
  input: string | Uint8Array,
): Promise<Ran> => {
  const child = spawn(program, args, { cwd, env: { ...process.env, LC_ALL: 'en' } });
  child.stdin.on('error', () => undefined); // it may end before it has read all
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [bytes, words, code] = await Promise.all([buffer(child.stdout), text(child.stderr), ended]);
  return { code, output: bytes.toString('utf8'), words };
};
