import {
  type FileHandle,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { replaceFile } from './replace-file';

vi.mock('node:fs/promises', { spy: true });

const text = (value: string) => new TextEncoder().encode(value);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postil-'));
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.mocked(open).mockReset();
  vi.mocked(rename).mockReset();
  await rm(folder, { recursive: true });
});

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

test('is on the disk before it gets its name, and its name before it is said to be saved', async () => {
  const done: string[] = [];
  const { open: openFile, rename: renameFile } =
    await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
  vi.mocked(open).mockImplementation(async (...given): Promise<FileHandle> => {
    const file = await openFile(...given);
    const sync = file.sync.bind(file);
    file.sync = () => {
      done.push(given[0] === folder ? 'folder on the disk' : 'file on the disk');
      return sync();
    };
    return file;
  });
  vi.mocked(rename).mockImplementation((...given) => {
    done.push('named');
    return renameFile(...given);
  });
  await replaceFile(join(folder, 'a.json'), text('new'));
  const onDisk = process.platform === 'win32' ? [] : ['folder on the disk'];
  expect(done).toEqual(['file on the disk', 'named', ...onDisk]);
});

test('on Windows waits out who holds the old file for a moment', async () => {
  vi.stubGlobal('process', { ...process, platform: 'win32' });
  const held = Object.assign(new Error('held'), { code: 'EPERM' });
  vi.mocked(rename).mockRejectedValueOnce(held).mockRejectedValueOnce(held);
  await writeFile(join(folder, 'a.json'), 'old');
  await replaceFile(join(folder, 'a.json'), text('new'));
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('new');
  expect(rename).toHaveBeenCalledTimes(3);
});
