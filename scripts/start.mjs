/** `npm start`: sets Postil up where that is due, and opens it: in Electron, or where that cannot be had, in a browser. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { openInBrowser } from './browser-window.mjs';
import { fetchElectron, findElectron, runElectron } from './electron.mjs';
import { sandboxFault } from './electron-sandbox.mjs';
import { projectRoot } from './project-root.mjs';
import { buildStep, ensureStep, installStep } from './setup-step.mjs';
import { parseStartOptions, startHelp } from './start-options.mjs';
import { requireSupportedNode } from './supported-node.mjs';

/** @returns {Promise<number>} The exit code. */
const start = async () => {
  const options = parseStartOptions(process.argv.slice(2));
  switch (options.kind) {
    case 'help':
      console.log(startHelp);
      return 0;
    case 'fault':
      console.error(`${options.reason}; npm start -- --help lists the options.`);
      return 2;
    case 'run': {
      const stop = stopSignal();
      const code = await run(options, stop);
      return stop.aborted ? 0 : code;
    }
  }
};

/**
 * @param {import('./start-options.mjs').StartOptions} options
 * @param {AbortSignal} stop
 */
const run = async (options, stop) => {
  if (options.renderer === null && !(await setUp(stop))) return 1;
  const renderer = resolve(options.renderer ?? join(projectRoot, 'out/renderer'));
  if (!existsSync(join(renderer, 'index.html'))) {
    console.error(`There is no index.html in ${renderer}.`);
    return 1;
  }
  const page = { renderer, port: options.port, open: options.open };
  if (options.browser) return openInBrowser({ ...page, query: '' }, stop);
  const ran = await runInElectron(stop);
  if (ran.kind === 'ended' || stop.aborted) return ran.kind === 'ended' ? ran.code : 0;
  if (ran.kind === 'forbidden') {
    console.error(ran.reason);
    return 1;
  }
  if (ran.kind === 'crashed' && !(await isBrowserWanted(stop))) return 1;
  if (ran.kind === 'failed')
    console.log(
      `Electron is not available (${ran.reason}), so Postil runs in a browser, whose library is separate from the desktop window's.`,
    );
  return openInBrowser({ ...page, query: '?notice=electron-unavailable' }, stop);
};

/** @param {AbortSignal} stop */
const setUp = async (stop) =>
  (await ensureStep(installStep, projectRoot, stop)) && (await ensureStep(buildStep, projectRoot, stop));

/** @param {AbortSignal} stop */
const runInElectron = async (stop) => {
  const present = findElectron(projectRoot);
  const found = present ? { executable: present } : await fetchElectron(projectRoot, stop);
  if (!('executable' in found)) return found;
  const fault = sandboxFault(found.executable);
  if (fault !== null) return /** @type {const} */ ({ kind: 'forbidden', reason: fault });
  console.log(`Opening Postil's window, ${(performance.now() / 1000).toFixed(1)} s after the command.`);
  return runElectron(found.executable, projectRoot, stop);
};

/**
 * Whoever has a library in the desktop window would think it lost when another one opens, so nobody is taken there unasked.
 * @param {AbortSignal} stop
 */
const isBrowserWanted = async (stop) => {
  console.error('Electron is here but ended at once with an error (see above).');
  if (!process.stdin.isTTY) {
    console.error('npm start -- --browser opens Postil in a browser, whose library is separate.');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const question = "Open Postil in a browser, whose library is separate from the desktop window's? [y/N] ";
  const answer = await terminal.question(question, { signal: stop }).catch(() => '');
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
};

/** Aborts at Ctrl+C, when the terminal is closed, and when the command is asked to end. */
const stopSignal = () => {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => controller.abort());
  return controller.signal;
};

requireSupportedNode();
process.exitCode = await start();
