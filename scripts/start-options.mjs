/** What `npm start -- …` was asked for. */
import { parseArgs } from 'node:util';

/** Fixed, because the port is part of the page's origin, and the origin is where the browser keeps the library. */
const DEFAULT_PORT = 41739;

/**
 * @typedef {object} StartOptions
 * @property {'run'} kind
 * @property {boolean} browser Run in a browser without trying Electron first.
 * @property {boolean} open False: serve the page and open nothing.
 * @property {number} port
 * @property {string | null} renderer A page that is built already, in place of the project's own.
 */

export const startHelp = `npm start -- [options]

Sets Postil up (dependencies, build) where that is due, and opens it.

  --browser          open it in a browser window even if Electron is here
  --no-open          serve it to a browser and print the address only
  --port N           serve it at port N (default ${DEFAULT_PORT}); each port has a library of its own
  --renderer FOLDER  serve the page built in FOLDER; nothing is installed or built
  --help             show this

POSTIL_USER_DATA names another folder for Postil's data, POSTIL_CHROMIUM another browser.`;

/**
 * @param {readonly string[]} args
 * @returns {StartOptions | { kind: 'help' } | { kind: 'fault', reason: string }}
 */
export const parseStartOptions = (args) => {
  const parsed = parse(args);
  if (typeof parsed === 'string') return { kind: 'fault', reason: parsed };
  const { help, browser, port: portText, renderer } = parsed;
  if (help) return { kind: 'help' };
  const port = portText === undefined ? DEFAULT_PORT : toPort(portText);
  if (port === null) return { kind: 'fault', reason: `'${portText}' is no port (1 to 65535)` };
  const open = !parsed['no-open'];
  return {
    kind: 'run',
    browser: browser || !open || renderer !== undefined,
    open,
    port,
    renderer: renderer ?? null,
  };
};

/** @param {readonly string[]} args */
const parse = (args) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        browser: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string' },
        renderer: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    if (isParseError(error)) return error.message.replace(/(\. |\.?\n).*$/s, '');
    throw error;
  }
};

/**
 * @param {unknown} error
 * @returns {error is Error}
 */
const isParseError = (error) =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');

/**
 * @param {string} text
 * @returns {number | null}
 */
const toPort = (text) => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
};
