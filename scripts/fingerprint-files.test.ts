import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintFiles } from './fingerprint-files.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'postil-fingerprint-'));
  mkdirSync(join(root, 'src/deep'), { recursive: true });
  writeFileSync(join(root, 'src/deep/a.ts'), 'a');
  writeFileSync(join(root, 'src/b.ts'), 'b');
  writeFileSync(join(root, 'package.json'), '{}');
});

afterEach(() => rmSync(root, { recursive: true }));

const fingerprint = () => fingerprintFiles(root, ['src', 'package.json']);

test('is the same for the same files, in whatever order they are named', () => {
  expect(fingerprint()).toMatch(/^[0-9a-f]{64}$/);
  expect(fingerprintFiles(root, ['package.json', 'src'])).toBe(fingerprint());
});

test.each<[string, () => void]>([
  ['a file changes', () => writeFileSync(join(root, 'src/deep/a.ts'), 'A')],
  ['a file is added', () => writeFileSync(join(root, 'src/deep/c.ts'), '')],
  ['a file goes', () => rmSync(join(root, 'src/b.ts'))],
  ['a file is renamed', () => renameSync(join(root, 'src/b.ts'), join(root, 'src/c.ts'))],
  [
    'a file takes in the next one, name and all',
    () => {
      writeFileSync(join(root, 'src/b.ts'), 'bsrc/deep/a.ts\0a');
      rmSync(join(root, 'src/deep/a.ts'));
    },
  ],
])('changes when %s', (_, change) => {
  const before = fingerprint();
  change();
  expect(fingerprint()).not.toBe(before);
});

test('does not look at anything else, and takes what is not there as empty', () => {
  const before = fingerprint();
  writeFileSync(join(root, 'README.md'), 'new');
  expect(fingerprint()).toBe(before);
  expect(fingerprintFiles(root, ['src', 'package.json', 'resources'])).toBe(before);
});
