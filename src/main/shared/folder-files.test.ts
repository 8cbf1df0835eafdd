import { lstat, mkdir, mkdtemp, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listFolder, MOST_FILES, readFromFolder } from './folder-files';

vi.mock('node:fs/promises', { spy: true });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postil-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (name: string, text = '{}') => writeFile(join(folder, name), text);

test('lists the files offered, in the order of their names, with size and time', async () => {
  await Promise.all([put('b.json', 'abc'), put('a.JSON', ''), put('.c.json'), put('d.md')]);
  await utimes(join(folder, 'b.json'), 1_700_000_000.5, 1_700_000_000.5);
  const { mtimeMs } = await stat(join(folder, 'a.JSON'));
  expect(await listFolder(folder)).toEqual({
    status: 'listed',
    files: [
      { name: 'a.JSON', size: 0, modifiedAt: Math.trunc(mtimeMs) },
      { name: 'b.json', size: 3, modifiedAt: 1_700_000_000_500 },
    ],
  });
});

test('leaves out what goes while it lists', async () => {
  await Promise.all([put('a.json'), put('b.json')]);
  vi.mocked(lstat).mockRejectedValueOnce(Object.assign(new Error('gone'), { code: 'ENOENT' }));
  expect(await listFolder(folder)).toMatchObject({ status: 'listed', files: [{ name: 'b.json' }] });
});

test('an empty folder is listed', async () => {
  expect(await listFolder(folder)).toEqual({ status: 'listed', files: [] });
});

test('is in the order of the names, however the disk keeps them', async () => {
  const names = ['m', 'c', 'z', 'B', 'a', 'y', 'd', '10', '9', 'k', 'Z', 'ä', '😀', 'ﬁ'].map(
    (name) => `${name}.json`,
  );
  for (const name of names) await put(name);
  const listed = await listFolder(folder);
  if (listed.status !== 'listed') throw new Error(listed.reason);
  expect(listed.files.map(({ name }) => name)).toEqual(names.sort());
});

test('neither lists nor reads what is no file of the folder', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'postil-'));
  await writeFile(join(outside, 'secret.json'), '{}');
  await mkdir(join(folder, 'sub.json'));
  await symlink(join(outside, 'secret.json'), join(folder, 'link.json'));
  await symlink(join(outside, 'nothing.json'), join(folder, 'dangling.json'));
  expect(await listFolder(folder)).toEqual({ status: 'listed', files: [] });
  const named = ['sub.json', 'link.json', 'dangling.json', 'gone.json', join(outside, 'secret.json')];
  const climbing = [`sub.json/../${relative(folder, outside)}/secret.json`, './a.json', '..', '.', ''];
  await Promise.all([put('a.json'), put('.hidden.json')]);
  for (const name of [...named, ...climbing, '.hidden.json']) {
    const reason = 'there is no such file or folder';
    expect(await readFromFolder(folder, name, 10), name).toEqual({ status: 'unreadable', name, reason });
  }
  await rm(outside, { recursive: true });
});

test('reads a file as far as the limit allows', async () => {
  await put('a.json', 'abc');
  const bytes = new Uint8Array([97, 98, 99]);
  expect(await readFromFolder(folder, 'a.json', 3)).toEqual({ status: 'read', name: 'a.json', bytes });
  expect(await readFromFolder(folder, 'a.json', 2)).toEqual({ status: 'too-large', name: 'a.json', size: 3 });
});

test('says why a folder cannot be listed', async () => {
  const gone = join(folder, 'gone');
  expect(await listFolder(gone)).toEqual({ status: 'unreadable', reason: 'there is no such file or folder' });
  await put('a.json');
  expect(await listFolder(join(folder, 'a.json'))).toMatchObject({ reason: 'there is no such folder' });
});

test('a folder with far too many files is refused and the count told', async () => {
  const names = Array.from({ length: MOST_FILES }, (_, index) => `${index}.json`);
  await Promise.all(names.map((name) => put(name)));
  expect(await listFolder(folder)).toMatchObject({ status: 'listed', files: { length: MOST_FILES } });
  await put('one more.json');
  expect(await listFolder(folder)).toEqual({
    status: 'unreadable',
    reason: 'it holds 1001 files with the extension .json, and 1000 are the most',
  });
});
