import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readChosenFile } from './read-chosen-file';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postil-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('reads a file of exactly the limit', async () => {
  await writeFile(join(folder, 'a.md'), 'abc');
  expect(await readChosenFile(join(folder, 'a.md'), 3)).toEqual({
    status: 'read',
    name: 'a.md',
    bytes: new Uint8Array([97, 98, 99]),
  });
});

test('does not read what is larger', async () => {
  await writeFile(join(folder, 'a.md'), 'abcd');
  expect(await readChosenFile(join(folder, 'a.md'), 3)).toEqual({
    status: 'too-large',
    name: 'a.md',
    size: 4,
  });
});

test('says why it cannot read', async () => {
  expect(await readChosenFile(join(folder, 'gone.md'), 3)).toEqual({
    status: 'unreadable',
    name: 'gone.md',
    reason: 'there is no such file or folder',
  });
  expect(await readChosenFile(folder, 3)).toMatchObject({ status: 'unreadable', reason: 'it is not a file' });
});

test.skipIf(process.platform === 'win32')('does not wait for a pipe that nobody writes to', async () => {
  execFileSync('/usr/bin/env', ['mkfifo', join(folder, 'pipe.md')]);
  expect(await readChosenFile(join(folder, 'pipe.md'), 3)).toMatchObject({ reason: 'it is not a file' });
});
