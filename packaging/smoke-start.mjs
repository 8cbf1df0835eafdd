/**
 * Starts a packaged program as an analyst would, and says whether its page comes up and answers:
 * `node packaging/smoke-start.mjs EXECUTABLE`. The shipped binary cannot be inspected, so its page is looked at alone.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { sandboxArguments } from '../scripts/browsers.mjs';

const PATIENCE_MS = 60_000;

/**
 * @param {string} executable
 * @param {readonly string[]} args
 * @returns {Promise<string>} What the page calls itself.
 */
export const smokeStart = async (executable, args = []) => {
  const userData = mkdtempSync(join(tmpdir(), 'postil-smoke-'));
  const { ELECTRON_RUN_AS_NODE: _inAnEditor, ...environment } = process.env;
  const child = spawn(executable, [...sandboxArguments(), ...args, '--remote-debugging-port=0'], {
    env: { ...environment, POSTIL_USER_DATA: userData },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  try {
    const browser = await chromium.connectOverCDP(await devtoolsAddress(child));
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (!page) throw new Error('The program has no page.');
    await page.getByLabel('Your name').waitFor({ timeout: PATIENCE_MS });
    const title = await page.title();
    await page.close(); // which ends the program
    await ended(child);
    return title;
  } finally {
    child.kill();
    await ended(child);
    rmSync(userData, { recursive: true, force: true, maxRetries: 10 });
  }
};

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, null, import('node:stream').Readable>} child
 * @returns {Promise<string>}
 */
const devtoolsAddress = (child) =>
  new Promise((resolve, reject) => {
    let said = '';
    const fail = (/** @type {string} */ reason) => reject(new Error(`${reason}\n${said}`));
    const timer = setTimeout(() => fail('The program did not start in time.'), PATIENCE_MS);
    child.once('error', ({ message }) => fail(message));
    child.once('exit', (code) => fail(`The program ended with ${code}.`));
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      const [, address] = /^DevTools listening on (\S+)/m.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });

/** @param {import('node:child_process').ChildProcess} child */
const ended = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(null);
    child.once('exit', resolve);
  });

const [, script, executable] = process.argv;
if (script === import.meta.filename) {
  if (executable === undefined) throw new Error('Which program? node packaging/smoke-start.mjs EXECUTABLE');
  console.log(`${executable}: ${await smokeStart(executable, process.argv.slice(3))}`);
}
