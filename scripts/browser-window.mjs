/** Postil in a browser: the page served to this machine, shown in an app window of an installed browser. */
import { once } from 'node:events';
import { join } from 'node:path';
import { mendProfile } from './browser-profile.mjs';
import { appWindowArguments, findBrowser, hasDisplay } from './browsers.mjs';
import { isPostilAt, serveRenderer } from './renderer-server.mjs';
import { keepSecret, keptSecret, newSecret } from './server-proof.mjs';
import { userDataFolder } from './user-data-folder.mjs';
import { runWindow } from './window-process.mjs';

/** A browser that ends this soon without an error has passed the window on to one that was running already. */
const HANDED_OVER_SECONDS = 3;

/**
 * @typedef {object} PageRequest
 * @property {string} renderer The folder of the built page.
 * @property {number} port
 * @property {string} query What the page is told in its address, or ''.
 * @property {boolean} open False: serve it and open nothing.
 */

/**
 * @param {PageRequest} request
 * @param {AbortSignal} stop
 * @returns {Promise<number>} The exit code, once the window is closed or the command is stopped.
 */
export const openInBrowser = async (request, stop) => {
  const claimed = await claimPort(request);
  switch (claimed.kind) {
    case 'refused':
      console.error(claimed.reason);
      return 1;
    case 'running':
      console.log(`Postil is already running at ${claimed.url}`);
      await showWindow(claimed.url + request.query, request, stop);
      return 0;
    case 'served':
      await showServed(claimed.server, request, stop);
      await claimed.server.close();
      return 0;
  }
};

/**
 * @param {PageRequest} request
 * @returns {Promise<{ kind: 'served', server: import('./renderer-server.mjs').RendererServer }
 *   | { kind: 'running', url: string } | { kind: 'refused', reason: string }>}
 */
const claimPort = async ({ renderer, port }) => {
  const secret = newSecret();
  try {
    const server = await serveRenderer(renderer, port, secret);
    keepForLaterStarts(port, secret);
    return { kind: 'served', server };
  } catch (error) {
    const url = `http://127.0.0.1:${port}/`;
    if (!(error instanceof Error && 'code' in error)) throw error;
    const kept = keptSecret(userDataFolder(), port);
    if (error.code === 'EADDRINUSE' && kept !== null && (await isPostilAt(url, kept)))
      return { kind: 'running', url };
    const trouble =
      error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error.code})`;
    return {
      kind: 'refused',
      reason: `Port ${port} ${trouble}; free it, or choose another with --port N (each port has a library of its own).`,
    };
  }
};

/**
 * That it cannot be kept is no reason not to serve: a later start will take this one for another program.
 * @param {number} port
 * @param {string} secret
 */
const keepForLaterStarts = (port, secret) => {
  try {
    keepSecret(userDataFolder(), port, secret);
  } catch (error) {
    console.error('A second start will not know this one:', error);
  }
};

/**
 * @param {import('./renderer-server.mjs').RendererServer} server
 * @param {PageRequest} request
 * @param {AbortSignal} stop
 */
const showServed = async (server, request, stop) => {
  const address = server.url + request.query;
  const window = showWindow(address, request, stop);
  if ((await Promise.race([server.visited, window])) === 'visited') {
    console.log(`Postil's window opened ${sinceCommand()}. Closing it, or Ctrl+C, ends Postil.`);
  }
  const shown = await window;
  if (shown === 'closed' || stop.aborted) return;
  console.log(
    shown === 'handed-over'
      ? 'The window belongs to a browser that was running already: Ctrl+C ends Postil.'
      : `Open ${address} in Chrome, Edge or Chromium (ready ${sinceCommand()}). Ctrl+C ends Postil.`,
  );
  await once(stop, 'abort');
};

/**
 * @param {string} address
 * @param {PageRequest} request
 * @param {AbortSignal} stop
 * @returns {Promise<'closed' | 'handed-over' | 'not-shown'>} Once the browser has ended.
 */
const showWindow = async (address, { port, open }, stop) => {
  const browser = open && hasDisplay() ? findBrowser() : undefined;
  if (browser === undefined) return 'not-shown';
  const profile = join(userDataFolder(), `browser-${port}`); // per port as the library, so that two never share a process
  await mendProfile(profile);
  const { code, seconds } = await runWindow(browser, appWindowArguments(address, profile), stop, {
    stdio: 'ignore',
  });
  if (seconds >= HANDED_OVER_SECONDS) return 'closed';
  return code === 0 ? 'handed-over' : 'not-shown';
};

const sinceCommand = () => `${(performance.now() / 1000).toFixed(1)} s after the command`;
