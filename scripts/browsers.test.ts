import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { appWindowArguments, chromiumArguments, findBrowser, hasDisplay } from './browsers.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const asUser = (id: number) => vi.spyOn(process, 'getuid').mockReturnValue(id);

describe.runIf(process.platform === 'linux')('on Linux', () => {
  test('findBrowser searches the path, and prefers what POSTIL_CHROMIUM names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'postil-path-'));
    vi.stubEnv('PATH', `/nowhere:${folder}`);
    vi.stubEnv('POSTIL_CHROMIUM', '');
    writeFileSync(join(folder, 'microsoft-edge'), '');
    expect(findBrowser()).toBe(join(folder, 'microsoft-edge'));
    writeFileSync(join(folder, 'google-chrome'), '');
    expect(findBrowser()).toBe(join(folder, 'google-chrome'));
    vi.stubEnv('POSTIL_CHROMIUM', '/my/chromium');
    expect(findBrowser()).toBe('/my/chromium');
    rmSync(folder, { recursive: true });
  });

  test('only root goes without the sandbox', () => {
    asUser(1000);
    expect(chromiumArguments()).not.toContain('--no-sandbox');
    expect(appWindowArguments('http://x/', 'p')).not.toContain('--test-type');
    asUser(0);
    expect(chromiumArguments()).toContain('--no-sandbox');
    expect(appWindowArguments('http://x/', 'p')).toEqual(
      expect.arrayContaining(['--no-sandbox', '--test-type']),
    );
  });

  test.each([
    ['', '', false],
    [':0', '', true],
    ['', 'wayland-0', true],
  ])('with DISPLAY=%j and WAYLAND_DISPLAY=%j there is a display: %j', (x, wayland, expected) => {
    vi.stubEnv('DISPLAY', x);
    vi.stubEnv('WAYLAND_DISPLAY', wayland);
    expect(hasDisplay()).toBe(expected);
  });
});

test('an app window shows the address on a profile of its own', () => {
  expect(appWindowArguments('http://127.0.0.1:1/', '/data/browser')).toEqual(
    expect.arrayContaining(['--app=http://127.0.0.1:1/', '--user-data-dir=/data/browser']),
  );
});
