/** Runs a program to its end, quietly: nothing is shown, all it printed is handed back. */
import { spawn } from 'node:child_process';

/**
 * @typedef {object} FinishedProcess
 * @property {number | null} code Null when it could not be started, or a signal or the time limit ended it.
 * @property {string} output Standard output and error, as they came.
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<FinishedProcess>}
 */
export const runProcess = (command, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    /** @param {string} text */
    const keep = (text) => {
      output += text;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.once('error', (error) => resolve({ code: null, output: `${output}${error.message}\n` }));
    child.once('close', (code) => resolve({ code, output }));
  });

/**
 * A tool of the project, by the file its package runs.
 * @param {string} root
 * @param {string} tool Below node_modules.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export const runTool = (root, tool, args, options = {}) =>
  runProcess(process.execPath, [`node_modules/${tool}`, ...args], { cwd: root, ...options });
