import { watch } from 'node:fs';
import { appendFile, mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FolderContents, listFolder } from './folder-files';
import { FolderWatch, type WatchTimes } from './folder-watch';

vi.mock('node:fs', { spy: true });
vi.mock('./folder-files', { spy: true });

const SETTLE = 40;
const NEVER = 1e9;
const BY_EVENTS: WatchTimes = { settleMs: SETTLE, pollMs: NEVER };
const BY_LOOKING: WatchTimes = { settleMs: SETTLE, pollMs: 40 };
/** Long enough that whatever would be told has been. */
const QUIET = SETTLE * 6;

let root = '';
let folder = '';
let watching: FolderWatch | undefined;
const tell = vi.fn<() => void>();
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'postil-'));
  folder = join(root, 'shared');
  await mkdir(folder);
  tell.mockReset();
});
afterEach(async () => {
  watching?.close();
  vi.mocked(watch).mockReset();
  await rm(root, { recursive: true, force: true });
});

const put = (name: string, text: string) => writeFile(join(folder, name), text);

/** A watch whose page has listed the folder and then heard nothing for a while. */
async function begin(times: WatchTimes): Promise<FolderWatch> {
  watching = new FolderWatch(folder, tell, times);
  watching.pageKnows(await listFolder(folder));
  await wait(QUIET);
  expect(tell).not.toHaveBeenCalled();
  return watching;
}

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
  await wait(QUIET);
  expect(tell).toHaveBeenCalledOnce();
});

test('tells without any events, by looking', async () => {
  vi.mocked(watch).mockImplementation(() => {
    throw new Error('no events here');
  });
  await begin(BY_LOOKING);
  await put('a.json', 'a');
  await expect.poll(() => tell.mock.calls.length).toBe(1);
  await wait(QUIET);
  expect(tell).toHaveBeenCalledOnce();
});

test('says nothing of files that are not offered', async () => {
  await begin(BY_EVENTS);
  await Promise.all([put('a.md', 'a'), put('.a.json', 'a'), put('a.json.tmp', 'a')]);
  await wait(QUIET);
  expect(tell).not.toHaveBeenCalled();
});

test('waits until a file is not written any more, and tells of the others meanwhile', async () => {
  const settleMs = 300; // so long that a busy machine writes within it
  await begin({ settleMs, pollMs: 40 });
  const toldOf = tell.mockImplementation(() => written.at(-1));
  const written: string[] = [];
  for (let part = 0; part < 75; part++) {
    await appendFile(join(folder, 'slow.json'), 'part');
    if (part === 5) await put('whole.json', '{}');
    written.push('part');
    await wait(settleMs / 15);
  }
  written.push('end');
  await expect.poll(() => toldOf.mock.results.map(({ value }) => value)).toEqual(['part', 'end']);
});

test('tells that the folder went, that it is back, and of what comes then', async () => {
  await put('a.json', 'a');
  const watched = await begin(BY_LOOKING);
  await rename(folder, join(root, 'away'));
  await expect.poll(() => tell.mock.calls.length).toBe(1);
  watched.pageKnows(await listFolder(folder));
  await wait(QUIET);
  expect(tell).toHaveBeenCalledTimes(1);
  await rename(join(root, 'away'), folder);
  await expect.poll(() => tell.mock.calls.length).toBe(2);
  await put('b.json', 'b');
  await expect.poll(() => tell.mock.calls.length).toBe(3);
  expect(watch, 'a watcher for each time that it was there').toHaveBeenCalledTimes(2);
});

test('a folder that does not answer is not asked again meanwhile', async () => {
  await begin(BY_LOOKING);
  let answer = (_contents: FolderContents): void => undefined;
  vi.mocked(listFolder).mockClear();
  vi.mocked(listFolder).mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  await vi.waitFor(() => expect(listFolder).toHaveBeenCalledOnce());
  await put('a.json', 'a');
  await wait(QUIET);
  expect(listFolder).toHaveBeenCalledOnce();
  answer({ status: 'listed', files: [] });
  await expect.poll(() => tell.mock.calls.length).toBe(1);
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
  watched.pageKnows(await listFolder(folder));
  await put('a.json', '{"half": false}');
  await expect.poll(() => tell.mock.calls.length).toBe(1);
});

test('tells nothing to a page that has not asked yet', async () => {
  watching = new FolderWatch(folder, tell, BY_LOOKING);
  await put('a.json', 'a');
  await wait(QUIET);
  expect(tell).not.toHaveBeenCalled();
});

test('is silent and lets go of the folder once it is closed', async () => {
  const watched = await begin(BY_LOOKING);
  const [opened] = vi.mocked(watch).mock.results;
  if (opened?.type !== 'return') throw new Error('The folder is not watched.');
  const closed = vi.spyOn(opened.value, 'close');
  watched.close();
  await put('a.json', 'a');
  await wait(QUIET);
  expect(closed).toHaveBeenCalledOnce();
  expect(tell).not.toHaveBeenCalled();
});

test('does not begin to listen when it is closed during its first look', async () => {
  watching = new FolderWatch(folder, tell, BY_LOOKING);
  watching.close();
  await wait(QUIET);
  expect(watch).not.toHaveBeenCalled();
});

test('survives a watcher that fails, and looks on', async () => {
  await begin(BY_LOOKING);
  const [opened] = vi.mocked(watch).mock.results;
  if (opened?.type !== 'return') throw new Error('The folder is not watched.');
  opened.value.emit('error', new Error('EPERM'));
  await put('a.json', 'a');
  await expect.poll(() => tell.mock.calls.length).toBe(1);
});
