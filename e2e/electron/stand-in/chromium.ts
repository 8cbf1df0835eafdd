/** The one Chromium below the stand-in. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { chromiumArguments, findBrowser } from '../../../scripts/browsers.mjs';
import { DevtoolsPipe, type DevtoolsSession } from './devtools-pipe';

export interface Chromium {
  readonly browser: DevtoolsSession;
  readonly session: (sessionId: string) => DevtoolsSession;
  /** Lets Chromium write its profile out, as Electron does. */
  close(): Promise<void>;
}

let running: Chromium | undefined;

export const chromium = (): Chromium => {
  if (!running) throw new Error('The Electron stand-in is used before the app is ready.');
  return running;
};

/** `switches` are the program's own, as `--name=value`. */
export const startChromium = async (userData: string, switches: readonly string[]): Promise<void> => {
  dataFolder = join(userData, 'chromium');
  const child = spawn(executable(), argumentsFor(switches), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  child.once('exit', (code) => process.exit(code ?? 1)); // no window can be left
  const pipe = pipeTo(child);
  passOnDevtoolsLine(child);
  running = { browser: pipe.session(), session: (id) => pipe.session(id), close: () => close(child, pipe) };
  await pipe.session().send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'page' }] });
};

const executable = (): string => {
  const found = findBrowser();
  if (!found) throw new Error('The Electron stand-in needs a Chromium, and none was found.');
  return found;
};

let dataFolder = '';

/** Where it keeps what pages store. */
export const profileFolder = (): string => join(dataFolder, 'Default');

const argumentsFor = (switches: readonly string[]): string[] => [
  ...chromiumArguments(),
  ...switches,
  '--headless=new',
  '--no-startup-window',
  '--no-default-browser-check',
  '--disable-dev-shm-usage',
  '--password-store=basic',
  `--user-data-dir=${dataFolder}`,
  '--remote-debugging-pipe',
  '--remote-debugging-port=0',
];

/** Chromium reads commands from its third further file and writes to its fourth. */
const pipeTo = ({ stdio: [, , , input, output] }: ChildProcess): DevtoolsPipe => {
  if (!(input instanceof Writable && output instanceof Readable)) throw new Error('Chromium has no pipe.');
  input.on('error', (error) => console.error('[stand-in] the pipe to Chromium:', error.message));
  return new DevtoolsPipe(input, output);
};

/** The line that Playwright waits for. */
const passOnDevtoolsLine = (child: ChildProcess): void => {
  child.stderr?.on('data', (text: Buffer) => {
    if (/^DevTools listening/m.test(text.toString())) process.stderr.write(text);
  });
};

const close = async (child: ChildProcess, pipe: DevtoolsPipe): Promise<void> => {
  child.removeAllListeners('exit');
  const gone = once(child, 'exit');
  await pipe.session().send('Browser.close');
  await gone;
};
