/** A step of setting up, run only when it is due: its files are missing, or what it reads has changed since. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintFiles } from './fingerprint-files.mjs';
import { runProcess } from './run-process.mjs';

/**
 * @typedef {object} SetupStep
 * @property {string} doing What is shown: 'Building'.
 * @property {readonly string[]} reads Files and folders that decide whether it is due.
 * @property {readonly string[]} makes Files that must be there afterwards.
 * @property {string} stamp Where the fingerprint of the last successful run is kept.
 * @property {readonly [command: string, ...args: string[]]} command
 */

/**
 * The npm that runs this command, else the one on the path (a script on Windows, which only a shell can run).
 * @returns {[string, ...string[]]}
 */
export const npm = () => {
  const { npm_execpath } = process.env;
  if (npm_execpath?.endsWith('npm-cli.js')) return [process.execPath, npm_execpath];
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/s', '/c', 'npm'] : ['npm'];
};

/** @type {SetupStep} */
export const installStep = {
  doing: 'Installing the dependencies (npm ci)',
  reads: ['package.json', 'package-lock.json'],
  makes: ['node_modules/.package-lock.json'],
  stamp: 'node_modules/.postil-installed', // inside, so that it goes when the folder goes
  command: [...npm(), 'ci', '--include=dev'], // NODE_ENV=production would leave out everything
};

/** @type {SetupStep} */
export const buildStep = {
  doing: 'Building',
  reads: [
    'src',
    'resources',
    'docs/user-guide.md', // and its pictures, for the help
    'docs/user-guide.de.md',
    'docs/pictures',
    'scripts/bundle-guide.mjs',
    'packaging/bundled-parts.mjs',
    'packaging/part-licences.mjs',
    'electron.vite.config.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.base.json',
    'tsconfig.web.json',
    'tsconfig.node.json',
  ],
  makes: ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html', 'out/renderer/parts.json'],
  stamp: 'out/.postil-built',
  command: [process.execPath, 'node_modules/electron-vite/bin/electron-vite.js', 'build'],
};

/** @type {SetupStep} */
export const commandLineStep = {
  doing: 'Building the command line',
  reads: [
    'src/cli',
    'src/words',
    'src/core',
    'src/catalogue',
    'vite.cli.config.ts',
    'package.json',
    'package-lock.json',
  ],
  makes: ['out/cli/postil.js', 'out/cli/reading-thread.js', 'out/cli/writing-thread.js'],
  stamp: 'out/.postil-cli-built', // beside what it makes, which the build empties
  command: [process.execPath, 'node_modules/vite/bin/vite.js', 'build', '--config', 'vite.cli.config.ts'],
};

/**
 * @param {SetupStep} step
 * @param {string} root
 * @param {AbortSignal} [signal] Ends the step early.
 * @returns {Promise<boolean>} False when it failed (and its output has been shown) or was ended.
 */
export const ensureStep = async (step, root, signal) => {
  const fingerprint = fingerprintFiles(root, step.reads);
  if (isDone(step, root, fingerprint)) return true;
  rmSync(join(root, step.stamp), { force: true });
  if (!(await runStep(step, root, signal))) return false;
  writeFileSync(join(root, step.stamp), fingerprint);
  return true;
};

/**
 * @param {SetupStep} step
 * @param {string} root
 * @param {string} fingerprint
 */
const isDone = (step, root, fingerprint) =>
  [step.stamp, ...step.makes].every((file) => existsSync(join(root, file))) &&
  readFileSync(join(root, step.stamp), 'utf8') === fingerprint;

/**
 * @param {SetupStep} step
 * @param {string} root
 * @param {AbortSignal | undefined} signal
 */
const runStep = async (step, root, signal) => {
  console.log(`${step.doing} …`);
  const started = performance.now();
  const [command, ...args] = step.command;
  const { code, output } = await runProcess(command, args, { cwd: root, ...(signal && { signal }) });
  const missing = step.makes.filter((file) => !existsSync(join(root, file)));
  const succeeded = code === 0 && missing.length === 0;
  if (succeeded) console.log(`… done in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  else if (!signal?.aborted)
    console.error(
      `${output}${step.doing} failed${missing.length > 0 ? `: no ${missing.join(', no ')}` : ''}.`,
    );
  return succeeded;
};
