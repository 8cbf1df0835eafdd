import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BackupFolder } from './backup-folder';

vi.mock('node:fs/promises', { spy: true });

const bytes = new TextEncoder().encode('a library');
const contents = { papers: 2, annotations: 30 };

let folder = '';
let backups: BackupFolder;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postil-backups-'));
  backups = await BackupFolder.open(join(folder, 'backups.json'), join(folder, 'usual'));
});
afterEach(() => rm(folder, { recursive: true }));

test('before the first backup there is nothing, and that is no fault', async () => {
  expect(await backups.list()).toEqual({ status: 'listed', folder: join(folder, 'usual'), backups: [] });
});

test('a backup is listed with what is in it, the newest first, and read back as it was', async () => {
  const first = await backups.write(bytes, contents, new Date('2026-11-27T10:00:00Z'));
  const second = await backups.write(bytes, contents, new Date('2026-11-27T10:30:00Z'));
  expect(first).toMatchObject({ ...contents, size: bytes.length, savedAt: '2026-11-27T10:00:00.000Z' });
  expect(await backups.list()).toMatchObject({ backups: [second, first] });
  expect(await backups.read(first.name, 100)).toEqual({ status: 'read', name: first.name, bytes });
  expect(await readdir(join(folder, 'usual'))).toHaveLength(2);
});

test('what is no backup is neither listed nor read', async () => {
  await backups.write(bytes, contents);
  await writeFile(join(folder, 'usual', 'letter.zip'), 'private');
  expect(await backups.list()).toMatchObject({ backups: [contents] });
  for (const name of ['letter.zip', '../backups.json'])
    expect(await backups.read(name, 100)).toMatchObject({ status: 'unreadable', name });
});

test('older ones make room, and whatever else lies there stays', async () => {
  await backups.write(bytes, contents, new Date('2026-11-20T10:00:00Z'));
  await backups.write(bytes, contents, new Date('2026-11-20T10:10:00Z'));
  await writeFile(join(folder, 'usual', 'letter.zip'), 'private');
  await backups.write(bytes, contents, new Date('2026-11-27T10:00:00Z'));
  const names = await readdir(join(folder, 'usual'));
  expect(names).toContain('letter.zip');
  expect(names).toHaveLength(3);
});

test('one that is read back as something else is told and gone, and the earlier ones are there', async () => {
  const earlier = await backups.write(bytes, contents, new Date('2026-11-27T10:00:00Z'));
  vi.mocked(readFile).mockResolvedValueOnce(Buffer.from('a librarx'));
  await expect(backups.write(bytes, contents, new Date('2026-11-27T10:01:00Z'))).rejects.toThrow(
    /could not be saved: the disk reports an error/,
  );
  expect(await backups.list()).toMatchObject({ backups: [earlier] });
});

test('the folder that was chosen is remembered', async () => {
  await backups.choose(join(folder, 'mine'));
  const again = await BackupFolder.open(join(folder, 'backups.json'), join(folder, 'usual'));
  expect(await again.list()).toMatchObject({ folder: join(folder, 'mine') });
});

test('a folder that cannot be written to is told in a sentence', async () => {
  await writeFile(join(folder, 'file'), '');
  await backups.choose(join(folder, 'file', 'inside'));
  await expect(backups.write(bytes, contents)).rejects.toThrow(/could not be saved: there is no such folder/);
  expect(await backups.list()).toMatchObject({ status: 'unreadable' });
});
