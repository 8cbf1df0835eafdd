/** Electron: found, fetched when it is not there yet, and run. Never imported: its package would start a download. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sandboxArguments } from './browsers.mjs';
import { runTool } from './run-process.mjs';
import { runWindow } from './window-process.mjs';

const FETCH_LIMIT_MS = 10 * 60_000;

/** Electron that ends this soon with an error never had a window: no display, a library is missing. */
const FAILED_START_SECONDS = 5;

/** Offline a fetch fails sooner, and there is nothing to wait for. */
const ANNOUNCE_FETCH_AFTER_MS = 1500;

/**
 * @param {string} root
 * @returns {string | undefined} The executable; ELECTRON_EXEC_PATH names another one, as for electron-vite.
 */
export const findElectron = (root) => {
  const { ELECTRON_EXEC_PATH } = process.env;
  if (ELECTRON_EXEC_PATH) return ELECTRON_EXEC_PATH;
  const folder = join(root, 'node_modules/electron');
  const note = join(folder, 'path.txt'); // Electron's installer leaves there where the executable is
  const executable = existsSync(note) ? join(folder, 'dist', readFileSync(note, 'utf8')) : undefined;
  return executable && existsSync(executable) ? executable : undefined;
};

/**
 * With Electron's own installer, which checks what it downloads.
 * @param {string} root
 * @param {AbortSignal} stop
 * @returns {Promise<{ kind: 'fetched', executable: string } | { kind: 'failed', reason: string }>}
 */
export const fetchElectron = async (root, stop) => {
  const announcement = setTimeout(
    () => console.log('Fetching Electron (once, about 120 MB) …'),
    ANNOUNCE_FETCH_AFTER_MS,
  );
  const { output } = await runTool(root, 'electron/install.js', [], {
    timeout: FETCH_LIMIT_MS,
    signal: stop,
  });
  clearTimeout(announcement);
  const executable = findElectron(root);
  return executable ? { kind: 'fetched', executable } : { kind: 'failed', reason: reasonIn(output) };
};

/**
 * @param {string} executable
 * @param {string} root The app's folder: its package.json names the main script.
 * @param {AbortSignal} stop
 * @returns {Promise<{ kind: 'ended', code: number } | { kind: 'crashed' }>}
 */
export const runElectron = async (executable, root, stop) => {
  const { ELECTRON_RUN_AS_NODE, ...env } = process.env; // set by some editors' terminals; there would be no window
  const args = [...sandboxArguments(), root];
  const { code, seconds } = await runWindow(executable, args, stop, { cwd: root, env, stdio: 'inherit' });
  if (stop.aborted) return { kind: 'ended', code: 0 };
  if (code !== 0 && seconds < FAILED_START_SECONDS) return { kind: 'crashed' };
  return { kind: 'ended', code: code ?? 1 };
};

/** @param {string} output */
const reasonIn = (output) => /^\w*Error: (.+)$/m.exec(output)?.[1] ?? 'no answer in time';
