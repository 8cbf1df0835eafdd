/** Runs the program that shows the window, for as long as the window is there. */
import { spawn } from 'node:child_process';

/** After that a program that was asked to end is made to. */
const END_WITHIN_MS = 5000;

/**
 * @typedef {object} EndedWindow
 * @property {number | null} code Null when a signal ended it, or it could not be started.
 * @property {number} seconds How long it ran.
 */

/**
 * @param {string} executable
 * @param {readonly string[]} args
 * @param {AbortSignal} stop Asks the program to end.
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<EndedWindow>}
 */
export const runWindow = (executable, args, stop, options) =>
  new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(executable, args, options);
    const end = () => endProcess(child);
    /** @param {number | null} code */
    const finish = (code) => {
      stop.removeEventListener('abort', end);
      resolve({ code, seconds: (performance.now() - started) / 1000 });
    };
    child.once('error', () => finish(null));
    child.once('exit', finish);
    if (stop.aborted) end();
    else stop.addEventListener('abort', end);
  });

/** @param {import('node:child_process').ChildProcess} child */
const endProcess = (child) => {
  child.kill();
  const timer = setTimeout(() => child.kill('SIGKILL'), END_WITHIN_MS);
  child.once('exit', () => clearTimeout(timer));
};
