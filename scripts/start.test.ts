/** The command itself, as a process, on a page made for the test (nothing is installed or built here). */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fingerprintFiles } from './fingerprint-files.mjs';
import { projectRoot } from './project-root.mjs';
import { serveRenderer } from './renderer-server.mjs';
import { buildStep, installStep } from './setup-step.mjs';

vi.setConfig({ testTimeout: 30_000 }); // each test starts a process or two, and others may be at work on the machine

const command = join(import.meta.dirname, 'start.mjs');

let folder = '';
let started: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postil-start-'));
  writeFileSync(join(folder, 'index.html'), '<title>Postil</title>');
});

afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  started = [];
  rmSync(folder, { recursive: true });
});

const start = (args: readonly string[], environment: NodeJS.ProcessEnv = {}, script = command) => {
  const env = { ...process.env, POSTIL_USER_DATA: join(folder, 'data'), DISPLAY: ':0', ...environment };
  const child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  const printed = { out: '', error: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    printed.error += text;
  });
  const prints = async (text: string) => {
    while (!printed.out.includes(text)) await once(child.stdout, 'data');
  };
  const ended = once(child, 'close').then(([code]) => ({ code, ...printed }));
  return { child, prints, ended };
};

const freePort = async (): Promise<number> => {
  const server = await serveRenderer(folder, 0);
  await server.close();
  return server.port;
};

test('an unknown option gets a sentence and exit code 2', async () => {
  expect(await start(['--fast']).ended).toEqual({
    code: 2,
    out: '',
    error: "Unknown option '--fast'; npm start -- --help lists the options.\n",
  });
});

test('--help lists the options', async () => {
  const { code, out } = await start(['--help']).ended;
  expect(code).toBe(0);
  for (const option of ['--browser', '--no-open', '--port', '--help']) expect(out).toContain(option);
});

test('a folder without a page gets a sentence', async () => {
  const { code, error } = await start(['--renderer', join(folder, 'not-there')]).ended;
  expect({ code, error }).toEqual({
    code: 1,
    error: `There is no index.html in ${join(folder, 'not-there')}.\n`,
  });
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '--no-open serves the page until %s ends it cleanly',
  async (signal) => {
    const port = await freePort();
    const { child, prints, ended } = start(['--renderer', folder, '--no-open', '--port', `${port}`]);
    await prints(`Open http://127.0.0.1:${port}/ in`);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('<title>Postil</title>');
    child.kill(signal);
    const { code, error } = await ended;
    expect({ code, error }).toEqual({ code: 0, error: '' });
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed');
  },
);

test('a port that another program has is not left for another one', async () => {
  const other = createServer((_, response) => response.end()).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const { code, out, error } = await start(['--renderer', folder, '--no-open', '--port', `${port}`]).ended;
  other.close();
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(error).toMatch(/^Port \d+ is taken by another program; .*--port N.*\n$/);
});

test('a Postil that is running already is named', async () => {
  const port = await freePort();
  const arguments_ = ['--renderer', folder, '--no-open', '--port', `${port}`];
  await start(arguments_).prints(`Open http://127.0.0.1:${port}/ in`);
  const { code, out } = await start(arguments_).ended;
  expect({ code, out }).toEqual({
    code: 0,
    out: `Postil is already running at http://127.0.0.1:${port}/\n`,
  });
});

test.each([
  ['calls itself Postil', () => ({ server: 'Postil' })],
  [
    'hands the question back',
    (asked: IncomingHttpHeaders) => ({ 'x-postil-proof': asked['x-postil-challenge'] }),
  ],
])('what %s on the port is opened in no profile', async (_what, headersFor) => {
  const port = await freePort();
  const arguments_ = ['--renderer', folder, '--no-open', '--port', `${port}`];
  const earlier = start(arguments_); // so that there is a secret
  await earlier.prints(`Open http://127.0.0.1:${port}/ in`);
  earlier.child.kill('SIGINT');
  await earlier.ended;
  const foreign = createServer(({ headers }, response) => {
    response.writeHead(200, headersFor(headers)).end('<script>steal()</script>');
  }).listen(port, '127.0.0.1');
  await once(foreign, 'listening');
  const { code, out, error } = await start(arguments_).ended;
  foreign.close();
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(error).toContain('is taken by another program');
});

test.skipIf(process.platform === 'win32')('nobody else can read by what a running one is known', async () => {
  const port = await freePort();
  await start(['--renderer', folder, '--no-open', '--port', `${port}`]).prints('Ctrl+C');
  expect(statSync(join(folder, 'data', `server-${port}.secret`)).mode & 0o777).toBe(0o600);
});

describe.skipIf(process.platform === 'win32')('with a browser (a script stands in: not on Windows)', () => {
  const browser = (script: string): NodeJS.ProcessEnv => {
    const POSTIL_CHROMIUM = join(folder, 'browser.cjs');
    writeFileSync(POSTIL_CHROMIUM, `#!${process.execPath}\n${script}`);
    chmodSync(POSTIL_CHROMIUM, 0o755);
    return { POSTIL_CHROMIUM };
  };
  const visit = "fetch(process.argv.find((arg) => arg.startsWith('--app=')).slice(6))";

  test('opens an app window on a profile of its own, and closes it at Ctrl+C', async () => {
    const port = await freePort();
    const stays = `require('node:fs').writeFileSync('${join(folder, 'seen')}', [process.pid, ...process.argv].join('\\n'));
      ${visit}; setInterval(() => {}, 1000);`;
    const { child, prints, ended } = start(['--renderer', folder, '--port', `${port}`], browser(stays));
    await prints("Postil's window opened");
    const [pid, ...args] = readFileSync(join(folder, 'seen'), 'utf8').split('\n');
    expect(args).toContain(`--app=http://127.0.0.1:${port}/`);
    expect(args).toContain(`--user-data-dir=${join(folder, 'data', `browser-${port}`)}`);
    child.kill('SIGINT');
    const { code, error } = await ended;
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
  });

  test('cuts what a crash has left half written before the browser begins', async () => {
    const port = await freePort();
    const database = join(folder, 'data', `browser-${port}`, 'Default/IndexedDB/x.leveldb');
    mkdirSync(database, { recursive: true });
    const log = join(database, '000003.log');
    writeFileSync(log, Uint8Array.of(1, 2, 3, 4, 200)); // less than the head of a record
    const looks = `const fs = require('node:fs');
      fs.writeFileSync('${join(folder, 'seen')}', String(fs.statSync('${log}').size)); process.exit(1);`;
    await start(['--renderer', folder, '--port', `${port}`], browser(looks)).prints('in Chrome');
    expect(readFileSync(join(folder, 'seen'), 'utf8')).toBe('0');
  });

  test('ends when the window is closed', async () => {
    const port = await freePort();
    const closes = `${visit}; setTimeout(() => {}, 3200);`;
    const { code, out } = await start(['--renderer', folder, '--port', `${port}`], browser(closes)).ended;
    expect(code).toBe(0);
    expect(out).toMatch(/^Postil's window opened \d+\.\d s after the command\..*\n$/);
  });

  test.each([
    [
      'hands the window to one that was running',
      'process.exit(0)',
      'The window belongs to a browser that was running',
    ],
    ['cannot be started', 'process.exit(1)', 'in Chrome, Edge or Chromium'],
  ])('goes on serving when it %s', async (_, script, sentence) => {
    const port = await freePort();
    const { child, prints, ended } = start(['--renderer', folder, '--port', `${port}`], browser(script));
    await prints(sentence);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
  });
});

describe.skipIf(process.platform === 'win32')('with an Electron (a script stands in: not on Windows)', () => {
  const put = (path: string, content: string): string => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    return join(folder, path);
  };

  /** A project that is set up, of which nothing is there but the command and an empty page. */
  const setUp = (): string => {
    const files = readdirSync(join(projectRoot, 'scripts')).filter((name) => name.endsWith('.mjs'));
    for (const file of [
      ...files.map((name) => `scripts/${name}`),
      'src/host/renderer-files.mjs',
      'src/main/torn-log.mjs',
    ])
      cpSync(join(projectRoot, file), join(folder, file));
    for (const { reads, makes, stamp } of [installStep, buildStep]) {
      for (const made of makes) put(made, '');
      put(stamp, fingerprintFiles(folder, reads));
    }
    return join(folder, 'scripts/start.mjs');
  };
  const electron = (script: string): NodeJS.ProcessEnv => {
    const ELECTRON_EXEC_PATH = put('electron.cjs', `#!${process.execPath}\n${script}`);
    chmodSync(ELECTRON_EXEC_PATH, 0o755);
    return { ELECTRON_EXEC_PATH };
  };

  test('that crashes, nobody is taken to a browser, where another library is, without being asked', async () => {
    const script = setUp();
    const port = await freePort();
    const { code, out, error } = await start(['--port', `${port}`], electron('process.exit(1)'), script)
      .ended;
    expect(code).toBe(1);
    expect(error).toContain('Electron is here but ended at once with an error');
    expect(error).toContain('npm start -- --browser');
    expect(out).not.toContain('http://');
  });

  test('that this system would let run without its sandbox only, what mends it is said and nothing runs', async () => {
    const script = setUp();
    put('scripts/electron-sandbox.mjs', "export const sandboxFault = () => 'sudo chown and sudo chmod';");
    const runs = electron(`require('node:fs').writeFileSync('${join(folder, 'ran')}', '')`);
    const { code, out, error } = await start([], runs, script).ended;
    expect({ code, out, error }).toEqual({ code: 1, out: '', error: 'sudo chown and sudo chmod\n' });
    expect(readdirSync(folder)).not.toContain('ran');
  });
});
