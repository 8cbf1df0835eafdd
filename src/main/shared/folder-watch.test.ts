import { watch } from 'node:fs';
import { appendFile, mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FolderContents, listFolder } from './folder-files';
import { FolderWatch, type WatchTimes } from './folder-watch';

vi.mock('node:fs', { spy: true });
vi.mock('./folder-files', { spy: true });

const QUIET = 40;
const NEVER = 1e9;
const BY_EVENTS: WatchTimes = { quietMs: QUIET, pollMs: NEVER };
const BY_LOOKING: WatchTimes = { quietMs: QUIET, pollMs: 40 };

let root = '';
let folder = '';
const watching: FolderWatch[] = [];
const tell = vi.fn<() => void>();
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'postil-'));
  folder = join(root, 'shared');
  await mkdir(folder);
  tell.mockReset();
});
afterEach(async () => {
  for (const watched of watching.splice(0)) watched.close();
  vi.mocked(watch).mockReset();
  vi.mocked(listFolder).mockReset();
  await rm(root, { recursive: true, force: true });
});

const put = (name: string, text: string) => writeFile(join(folder, name), text);

const open = (times: WatchTimes, path = folder, told: () => void = tell): FolderWatch => {
  const watched = new FolderWatch(path, told, times);
  watching.push(watched);
  return watched;
};

/** A watch whose page has listed the folder and then heard nothing for a while. */
const begin = async (times: WatchTimes): Promise<FolderWatch> => {
  const watched = open(times);
  await watched.list();
  await aWhile();
  expect(tell).not.toHaveBeenCalled();
  return watched;
};

/** Until another watch, of another folder, has told of three things: what ours would tell, it has told. */
const aWhile = async (): Promise<void> => {
  const elsewhere = await mkdtemp(join(root, 'elsewhere-'));
  const told = vi.fn<() => void>();
  const witness = open(BY_LOOKING, elsewhere, told);
  await witness.list();
  for (const [index, name] of ['1.json', '2.json', '3.json'].entries()) {
    await writeFile(join(elsewhere, name), name);
    await expect.poll(() => told.mock.calls.length).toBe(index + 1);
  }
  witness.close();
};

/** How often ours was looked at or listed. */
const looks = (): number => vi.mocked(listFolder).mock.calls.filter(([path]) => path === folder).length;

/** The watcher that listens to the folder itself. */
const ownWatcher = () => {
  const index = vi.mocked(watch).mock.calls.findIndex(([path]) => path === folder);
  const opened = vi.mocked(watch).mock.results[index];
  if (opened?.type !== 'return') throw new Error('The folder is not watched.');
  return opened.value;
};

/** How many watchers the folder has had. */
const ownWatchers = (): number => vi.mocked(watch).mock.calls.filter(([path]) => path === folder).length;

/** Holds the next listing back until the function it gives is called with what it found. */
const holdNextListing = (): ((contents: FolderContents) => void) => {
  let answer = (_contents: FolderContents): void => undefined;
  const held = new Promise<FolderContents>((resolve) => {
    answer = resolve;
  });
  vi.mocked(listFolder).mockImplementationOnce(() => held);
  return (contents) => answer(contents);
};

test.each([
  ['comes', () => put('b.json', 'b')],
  ['grows', () => appendFile(join(folder, 'a.json'), 'more')],
  ['is replaced by one as long', () => utimes(join(folder, 'a.json'), 1, 1)],
  ['goes', () => rm(join(folder, 'a.json'))],
  ['is renamed', () => rename(join(folder, 'a.json'), join(folder, 'b.json'))],
])('tells once, by the system’s events, that a file %s', async (_what, gesture) => {
  await put('a.json', 'a');
  await begin(BY_EVENTS);
  await gesture();
  await expect.poll(() => tell.mock.calls.length).toBe(1);
  await aWhile();
  expect(tell).toHaveBeenCalledOnce();
});

test('tells without any events, by looking', async () => {
  vi.mocked(watch).mockImplementation(() => {
    throw new Error('no events here');
  });
  await begin(BY_LOOKING);
  await put('a.json', 'a');
  await expect.poll(() => tell.mock.calls.length).toBe(1);
  await aWhile();
  expect(tell).toHaveBeenCalledOnce();
});

test('says nothing of files that are not offered', async () => {
  await begin(BY_LOOKING);
  await Promise.all([put('a.md', 'a'), put('.a.json', 'a'), put('a.json.tmp', 'a')]);
  await aWhile();
  expect(tell).not.toHaveBeenCalled();
});

test('waits until a file is not written any more, and tells of the others meanwhile', async () => {
  await begin(BY_LOOKING);
  const { listFolder: list } = await vi.importActual<typeof import('./folder-files')>('./folder-files');
  const toldWhile = tell.mockImplementation(() => state);
  let state = 'it is written';
  vi.mocked(listFolder).mockImplementation(async (path) => {
    if (state === 'it is written') await appendFile(join(folder, 'slow.json'), 'part');
    return list(path);
  });
  await put('whole.json', '{}');
  await expect.poll(() => tell.mock.calls.length).toBe(1);
  await aWhile();
  state = 'it is whole';
  await expect.poll(() => toldWhile.mock.results.length).toBe(2);
  await aWhile();
  expect(toldWhile.mock.results.map(({ value }) => value)).toEqual(['it is written', 'it is whole']);
});

test('tells that the folder went, that it is back, and of what comes then', async () => {
  await put('a.json', 'a');
  const watched = await begin(BY_LOOKING);
  await rename(folder, join(root, 'away'));
  await expect.poll(() => tell.mock.calls.length).toBe(1);
  await watched.list();
  await aWhile();
  expect(tell).toHaveBeenCalledTimes(1);
  await rename(join(root, 'away'), folder);
  await expect.poll(() => tell.mock.calls.length).toBe(2);
  await put('b.json', 'b');
  await expect.poll(() => tell.mock.calls.length).toBe(3);
  expect(ownWatchers(), 'a watcher for each time that it was there').toBe(2);
});

test('a folder that does not answer is not asked again meanwhile', async () => {
  await begin(BY_LOOKING);
  const before = looks();
  const answer = holdNextListing();
  await expect.poll(looks).toBe(before + 1);
  await put('a.json', 'a');
  await aWhile();
  expect(looks()).toBe(before + 1);
  answer({ status: 'listed', files: [] });
  await expect.poll(() => tell.mock.calls.length).toBe(1);
});

test('of two listings asked for at a time the later one is the newer', async () => {
  const watched = await begin(BY_EVENTS);
  const answer = holdNextListing();
  const before = looks();
  const [first, second] = [watched.list(), watched.list()];
  await aWhile();
  expect(looks(), 'the second waits for the first').toBe(before + 1);
  await put('a.json', 'a');
  answer({ status: 'listed', files: [] });
  expect(await first).toEqual({ status: 'listed', files: [] });
  expect(await second).toMatchObject({ files: [{ name: 'a.json' }] });
});

test('a folder that is not there at first is watched when it comes', async () => {
  await rm(folder, { recursive: true });
  await begin(BY_LOOKING);
  await mkdir(folder);
  await expect.poll(() => tell.mock.calls.length).toBe(1);
});

test('tells again of what the page was given half', async () => {
  await put('a.json', '{');
  const watched = await begin(BY_EVENTS);
  await put('a.json', '{"half":');
  await watched.list();
  await put('a.json', '{"half": false}');
  await expect.poll(() => tell.mock.calls.length).toBe(1);
});

test('tells nothing to a page that has not asked yet', async () => {
  open(BY_LOOKING);
  await put('a.json', 'a');
  await aWhile();
  expect(tell).not.toHaveBeenCalled();
});

test('is silent and lets go of the folder once it is closed', async () => {
  const watched = await begin(BY_LOOKING);
  const closed = vi.spyOn(ownWatcher(), 'close');
  watched.close();
  await put('a.json', 'a');
  await aWhile();
  expect(closed).toHaveBeenCalledOnce();
  expect(tell).not.toHaveBeenCalled();
});

test('does not begin to listen when it is closed during its first look', async () => {
  open(BY_LOOKING).close();
  await aWhile();
  expect(ownWatchers()).toBe(0);
});

test('survives a watcher that fails, and looks on', async () => {
  await begin(BY_LOOKING);
  ownWatcher().emit('error', new Error('EPERM'));
  await put('a.json', 'a');
  await expect.poll(() => tell.mock.calls.length).toBe(1);
});
