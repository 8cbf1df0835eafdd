import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchElectron, findElectron, runElectron } from './electron.mjs';

let root = '';
const never = new AbortController().signal;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'postil-electron-'));
  mkdirSync(join(root, 'node_modules/electron/dist'), { recursive: true });
  vi.stubEnv('ELECTRON_EXEC_PATH', undefined);
});

afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
});

const put = (path: string, content: string): string => {
  writeFileSync(join(root, path), content);
  return join(root, path);
};

describe('findElectron', () => {
  test('finds what the installer has noted, if it is there', () => {
    expect(findElectron(root)).toBeUndefined();
    put('node_modules/electron/path.txt', 'electron');
    expect(findElectron(root)).toBeUndefined();
    const executable = put('node_modules/electron/dist/electron', '');
    expect(findElectron(root)).toBe(executable);
  });

  test('takes the one that ELECTRON_EXEC_PATH names', () => {
    vi.stubEnv('ELECTRON_EXEC_PATH', '/elsewhere/electron');
    expect(findElectron(root)).toBe('/elsewhere/electron');
  });
});

describe('fetchElectron', () => {
  const installer = (script: string) => put('node_modules/electron/install.js', script);

  test('hands back what the installer has fetched', async () => {
    installer(`const { writeFileSync } = require('node:fs');
      writeFileSync(__dirname + '/dist/electron', '');
      writeFileSync(__dirname + '/path.txt', 'electron');`);
    expect(await fetchElectron(root, never)).toEqual({
      kind: 'fetched',
      executable: join(root, 'node_modules/electron/dist/electron'),
    });
  });

  test('says why it could not be fetched', async () => {
    installer("console.error(new TypeError('fetch failed').stack); process.exit(1);");
    expect(await fetchElectron(root, never)).toEqual({ kind: 'failed', reason: 'fetch failed' });
  });

  test('gives up when it is told to', async () => {
    installer('setInterval(() => {}, 1000);');
    const stop = new AbortController();
    const fetching = fetchElectron(root, stop.signal);
    stop.abort();
    expect(await fetching).toMatchObject({ kind: 'failed' });
  });
});

describe.skipIf(process.platform === 'win32')('runElectron (a script stands in: not on Windows)', () => {
  const run = (script: string, stop = never) => {
    const executable = put('electron', `#!${process.execPath}\n${script}`);
    chmodSync(executable, 0o755);
    return runElectron(executable, root, stop);
  };

  test.each([
    ['closed by the analyst', 'process.exit(0)', { kind: 'ended', code: 0 }],
    ['ended at once with an error', 'process.exit(127)', { kind: 'crashed' }],
    ['crashed at once', "process.kill(process.pid, 'SIGSEGV')", { kind: 'crashed' }],
  ])('%s', async (_, script, ended) => {
    expect(await run(script)).toEqual(ended);
  });

  test('that cannot be started has crashed', async () => {
    expect(await runElectron(join(root, 'not-there'), root, never)).toEqual({ kind: 'crashed' });
  });

  test('is given the app’s folder, and never runs as plain Node', async () => {
    vi.stubEnv('ELECTRON_RUN_AS_NODE', '1');
    await run(
      `require('node:fs').writeFileSync('seen', JSON.stringify([process.argv.at(-1), process.env.ELECTRON_RUN_AS_NODE]))`,
    );
    expect(JSON.parse(readFileSync(join(root, 'seen'), 'utf8'))).toEqual([root, null]);
  });

  test('is ended with the command', async () => {
    const stop = new AbortController();
    const running = run('setInterval(() => {}, 1000)', stop.signal);
    stop.abort();
    expect(await running).toEqual({ kind: 'ended', code: 0 });
  });
});
