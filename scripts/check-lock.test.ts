import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkLock } from './check-lock.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postil-lock-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const faultsOf = (packages: unknown) => {
  const file = join(folder, 'package-lock.json');
  writeFileSync(file, JSON.stringify({ packages }));
  return checkLock(file);
};

const integrity = 'sha512-x';

test('finds nothing wrong with a whole lock', () => {
  expect(
    faultsOf({
      '': { optionalDependencies: { extra: '1.0.0' } },
      'node_modules/extra': { integrity },
      'node_modules/@scope/tool': { integrity, optionalDependencies: { 'tool-mac': '1', 'tool-linux': '1' } },
      'node_modules/@scope/tool/node_modules/tool-mac': { integrity },
      'node_modules/tool-linux': { integrity },
      'node_modules/@scope/tool/node_modules/deep': { integrity, optionalDependencies: { 'tool-mac': '1' } },
    }),
  ).toEqual([]);
});

test('names what would run a script when it is installed, but for what is installed without scripts', () => {
  const packages = {
    'node_modules/tool': { integrity, hasInstallScript: true },
    'node_modules/electron-winstaller': { integrity, hasInstallScript: true },
  };
  expect(faultsOf(packages)).toEqual(['node_modules/tool runs a script when it is installed']);
});

test('names an optional dependency that npm has dropped', () => {
  expect(
    faultsOf({
      '': { optionalDependencies: { extra: '1.0.0' } },
      'node_modules/tool': { integrity, optionalDependencies: { 'tool-mac': '1' } },
      'node_modules/other/node_modules/tool-mac': { integrity },
    }),
  ).toEqual([
    'the project depends on extra, which is not locked',
    'node_modules/tool depends on tool-mac, which is not locked',
  ]);
});

test('names a package without integrity, and one tied to a registry', () => {
  expect(
    faultsOf({
      '': {},
      'node_modules/a': {},
      'node_modules/b': { integrity, resolved: 'https://registry/b.tgz' },
    }),
  ).toEqual([
    'node_modules/a has no integrity',
    'node_modules/b names where it was fetched: https://registry/b.tgz',
  ]);
});

test('refuses a file that is no lock', () => {
  expect(() => faultsOf(undefined)).toThrow('packages');
});
