/** Electron's `app`: paths, switches, the single instance, and the program's life from ready to quit. */
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { chromium, startChromium } from './chromium';
import { type InstanceLock, takeInstanceLock } from './instance-lock';
import { openWindows } from './open-windows';
import { watchPopups } from './popups';
import { serveProtocols } from './protocol';
import { refuseMissing } from './refuse-missing';

const waitable = (): { readonly promise: Promise<void>; readonly resolve: () => void } => {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
};

const events = new EventEmitter();
const paths = new Map<string, string>();
const switches = new Map<string, string>();
const readiness = waitable();
let name = '';
let version = '';
let appPath = '';
let lock: InstanceLock | undefined;
let isReady = false;
let isEnding = false;

export const app = refuseMissing(
  'app',
  Object.assign(events, {
    isPackaged: false,
    commandLine: refuseMissing('app.commandLine', {
      appendSwitch: (key: string, value = '') => switches.set(key, value),
      hasSwitch: (key: string) => switches.has(key) || process.argv.includes(`--${key}`),
    }),
    getName: () => name,
    getVersion: () => version,
    getAppPath: () => appPath,
    getPreferredSystemLanguages: () => ['en'],
    getPath: (key: string) => getPath(key),
    setPath: (key: string, path: string) => setPath(key, path),
    whenReady: () => readiness.promise,
    requestSingleInstanceLock: () => requestSingleInstanceLock(),
    quit: () => void quit(),
    exit: (code = 0) => void exit(code),
  }),
);

/** What the module says of the program. */
export const configureApp = (productName: string, ofProgram: string, folder: string): void => {
  name = productName;
  version = ofProgram;
  appPath = folder;
};

export const assertReady = (what: string): void => {
  if (!isReady) throw new Error(`Cannot create ${what} before app is ready`);
};

/** After the program's main module has run; `mayBecomeReady` is Playwright's to give. */
export const runApp = async (mayBecomeReady: Promise<void>): Promise<void> => {
  if (isEnding) return;
  const port = await serveProtocols();
  await startChromium(getPath('userData'), chromiumSwitches(port));
  watchPopups();
  await mayBecomeReady;
  isReady = true;
  readiness.resolve();
  events.emit('ready');
};

export const windowWasClosed = async (): Promise<void> => {
  if (openWindows.size > 0 || isEnding) return;
  if (!events.emit('window-all-closed')) await quit();
};

/** The program's switches, and its page where only this process serves it. */
const chromiumSwitches = (port: number): string[] => {
  const own = `MAP *.localhost 127.0.0.1:${port}`;
  const rules = [own, switches.get('host-resolver-rules') ?? ''].filter(Boolean).join(',');
  return [...new Map(switches).set('host-resolver-rules', rules)].map(([key, value]) =>
    value ? `--${key}=${value}` : `--${key}`,
  );
};

/** Electron throws at both. */
const setPath = (key: string, path: string): void => {
  if (!isAbsolute(path)) throw new Error('Path must be absolute');
  if (!existsSync(path)) throw new Error(`Failed to set path for '${key}'`);
  paths.set(key, path);
};

const getPath = (key: string): string => {
  if (key === 'documents') return join(getPath('userData'), 'documents'); // nobody's own
  const path = paths.get(key);
  if (!path) throw new Error(`the Electron stand-in has no app.getPath('${key}') before it is set`);
  return path;
};

const requestSingleInstanceLock = (): boolean => {
  const start = { argv: process.argv, folder: process.cwd() };
  lock = takeInstanceLock(getPath('userData'), start, ({ argv, folder }) =>
    events.emit('second-instance', {}, argv, folder, null),
  );
  return lock.isHeld;
};

const quit = async (): Promise<void> => {
  for (const window of [...openWindows]) {
    if (!(await window.closeUnlessRefused())) return;
  }
  events.emit('will-quit', {});
  await exit(0);
};

const exit = async (code: number): Promise<void> => {
  if (isEnding) return;
  isEnding = true;
  await lock?.isTold;
  if (isReady) await chromium().close();
  process.exit(code);
};
