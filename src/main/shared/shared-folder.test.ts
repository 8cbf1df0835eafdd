import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SharedFolder } from './shared-folder';

let root = '';
let folder = '';
let stateFile = '';
const opened: SharedFolder[] = [];
const tell = vi.fn();
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'postil-'));
  folder = join(root, 'claim sets');
  stateFile = join(root, 'user', 'shared-folder.json');
  await Promise.all([mkdir(folder), mkdir(join(root, 'user'))]);
  tell.mockReset();
});
afterEach(async () => {
  for (const shared of opened.splice(0)) shared.close();
  await rm(root, { recursive: true, force: true });
});

const open = async (): Promise<SharedFolder> => {
  const shared = await SharedFolder.open(stateFile, tell);
  opened.push(shared);
  return shared;
};

test('without a folder there is nothing to list or to read', async () => {
  const shared = await open();
  expect(shared.current).toBeNull();
  expect(await shared.list()).toBeNull();
  expect(await shared.read('a.json', 10)).toEqual({
    status: 'unreadable',
    name: 'a.json',
    reason: 'no folder is watched',
  });
});

test('lists and reads the folder chosen, and tells what comes', async () => {
  const shared = await open();
  const chosen = { name: 'claim sets', path: folder };
  expect(await shared.watch(folder)).toEqual(chosen);
  expect(shared.current).toEqual(chosen);
  expect(await shared.list()).toEqual({ status: 'listed', folder: chosen, files: [] });
  await writeFile(join(folder, 'a.json'), '{}');
  await expect.poll(() => tell.mock.calls.length).toBe(1);
  expect(await shared.list()).toMatchObject({ files: [{ name: 'a.json', size: 2 }] });
  expect(await shared.read('a.json', 10)).toMatchObject({ status: 'read', bytes: { length: 2 } });
});

test('finds the folder again after a restart, and keeps nothing beside its one file', async () => {
  (await open()).close();
  await (await open()).watch(folder);
  expect((await open()).current).toEqual({ name: 'claim sets', path: folder });
  expect(await readdir(join(root, 'user'))).toEqual(['shared-folder.json']);
});

test('a folder that is gone at the start is still the one', async () => {
  await (await open()).watch(folder);
  await rm(folder, { recursive: true });
  const chosen = { name: 'claim sets', path: folder };
  const reason = 'there is no such file or folder';
  expect(await (await open()).list()).toEqual({ status: 'unreadable', folder: chosen, reason });
});

test('a folder that was stopped is forgotten, also after a restart', async () => {
  const shared = await open();
  await shared.watch(folder);
  await shared.stop();
  expect(shared.current).toBeNull();
  expect((await open()).current).toBeNull();
  await shared.stop(); // once more changes nothing
});

test('the last folder chosen is the only one watched', async () => {
  const other = join(root, 'other');
  await mkdir(other);
  const shared = await open();
  await shared.watch(folder);
  await shared.list();
  await shared.watch(other);
  await shared.list();
  await writeFile(join(folder, 'a.json'), '{}');
  await writeFile(join(other, 'b.json'), '{}');
  await expect.poll(() => tell.mock.calls.length).toBe(1);
  expect(await shared.list()).toMatchObject({ files: [{ name: 'b.json' }] });
  expect((await open()).current).toEqual({ name: 'other', path: other });
});

test('what cannot be remembered is not watched, and a sentence says so', async () => {
  const shared = await open();
  await shared.watch(folder);
  await rm(join(root, 'user'), { recursive: true });
  await expect(shared.watch(root)).rejects.toThrow(
    '“shared-folder.json” could not be saved: there is no such file or folder.',
  );
  expect(shared.current?.path).toBe(folder);
});

test('what cannot be forgotten is still watched, and a sentence says so', async () => {
  const shared = await open();
  await shared.watch(folder);
  await rm(stateFile);
  await mkdir(stateFile);
  await expect(shared.stop()).rejects.toThrow(/^The shared folder could not be forgotten: .+\.$/);
  expect(shared.current?.path).toBe(folder);
});

test.each([
  ['a relative path', '{"path":"shared"}'],
  ['a path that is no text', '{"path":7}'],
  ['nothing about a path', '{}'],
  ['something else', 'null'],
  ['a part of itself', '{"path":"/sha'],
  ['nothing', ''],
])('a file with %s remembers no folder', async (_what, text) => {
  await writeFile(stateFile, text);
  expect((await open()).current).toBeNull();
  expect(await readFile(stateFile, 'utf8')).toBe(text);
});

test('a drive, which has no name, is called by its path', async () => {
  const drive = parse(root).root;
  expect(await (await open()).watch(drive)).toEqual({ name: drive, path: drive });
});
