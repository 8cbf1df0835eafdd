import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from './replace-file';

const text = (value: string) => new TextEncoder().encode(value);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postil-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('writes a new file and leaves nothing else behind', async () => {
  await replaceFile(join(folder, 'a.json'), text('new'));
  expect(await readdir(folder)).toEqual(['a.json']);
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('new');
});

test('puts the new file in the place of a longer old one', async () => {
  await writeFile(join(folder, 'a.json'), 'old and longer');
  await replaceFile(join(folder, 'a.json'), text('new'));
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('new');
});

test('says in a sentence when the folder is gone', async () => {
  await expect(replaceFile(join(folder, 'gone', 'a.json'), text('new'))).rejects.toThrow(
    /^“a\.json” could not be saved: there is no such file or folder\.$/,
  );
});

test('leaves what was there as it was when it cannot be replaced', async () => {
  await mkdir(join(folder, 'a.json'));
  await writeFile(join(folder, 'a.json', 'inside'), 'kept');
  await expect(replaceFile(join(folder, 'a.json'), text('new'))).rejects.toThrow(
    '“a.json” could not be saved: a folder has this name.',
  );
  expect(await readdir(folder)).toEqual(['a.json']);
  expect(await readdir(join(folder, 'a.json'))).toEqual(['inside']);
});
