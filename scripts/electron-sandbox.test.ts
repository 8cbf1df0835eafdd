import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sandboxFault } from './electron-sandbox.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postil-sandbox-'));
  put('electron', '');
  put('chrome-sandbox', '');
  chmodSync(join(folder, 'chrome-sandbox'), 0o755);
  vi.spyOn(process, 'getuid').mockReturnValue(1000); // an ordinary user
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const put = (path: string, content: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const fault = () => sandboxFault(join(folder, 'electron'), join(folder, 'sys'));

describe.skipIf(process.platform !== 'linux')('on Linux', () => {
  test.each([
    ['kernel/apparmor_restrict_unprivileged_userns', '1\n'],
    ['kernel/unprivileged_userns_clone', '0\n'],
    ['user/max_user_namespaces', '0\n'],
  ])('where %s forbids namespaces, the two commands that mend it are said', (setting, value) => {
    put(`sys/${setting}`, value);
    expect(fault()).toContain(`sudo chown root:root '${join(folder, 'chrome-sandbox')}'`);
    expect(fault()).toContain(`sudo chmod 4755 '${join(folder, 'chrome-sandbox')}'`);
  });

  test('where nothing forbids them, or the kernel has no such setting, nothing is said', () => {
    expect(fault()).toBeNull();
    put('sys/kernel/apparmor_restrict_unprivileged_userns', '0\n');
    put('sys/kernel/unprivileged_userns_clone', '1\n');
    put('sys/user/max_user_namespaces', '96365\n');
    expect(fault()).toBeNull();
  });

  test('an Electron that came without the helper is none to be mended', () => {
    put('sys/kernel/apparmor_restrict_unprivileged_userns', '1\n');
    rmSync(join(folder, 'chrome-sandbox'));
    expect(fault()).toBeNull();
  });

  test.skipIf(process.geteuid?.() !== 0)('a helper that belongs to root and acts as root is right', () => {
    put('sys/kernel/apparmor_restrict_unprivileged_userns', '1\n');
    chmodSync(join(folder, 'chrome-sandbox'), 0o4755);
    expect(fault()).toBeNull();
  });

  test('root needs no sandbox mended: it gets none', () => {
    put('sys/kernel/apparmor_restrict_unprivileged_userns', '1\n');
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    expect(fault()).toBeNull();
  });
});
