/** The folder that a team shares: chosen in the system's dialog, watched, found again, and sometimes away. */
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '../support/fixtures';
import { askBridge, programBegun, test } from './desktop-test';
import type { ElectronProgram } from './electron-program';

const MAX_BYTES = 1000;

test('the dialog asks for a folder, and which was chosen is kept beside the library', async ({ desktop }) => {
  await desktop.app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async (...given: unknown[]) => {
      Object.assign(globalThis, { asked: given.at(-1) });
      return { canceled: true, filePaths: [] };
    };
  });
  expect(await askBridge(desktop.page, 'chooseFolder', ['Watch a folder'])).toEqual(value(null));
  const asked = await desktop.app.evaluate(() => Reflect.get(globalThis, 'asked'));
  expect(asked).toEqual({
    title: 'Watch a folder',
    defaultPath: expect.stringMatching(/documents$/i),
    properties: ['openDirectory', 'createDirectory'],
  });

  const path = await choose(desktop);
  const kept: unknown = JSON.parse(await readFile(join(desktop.userData, 'shared-folder.json'), 'utf8'));
  expect(kept).toEqual({ path });
});

test('a cancelled dialog changes nothing', async ({ desktop }) => {
  const folder = await choose(desktop);
  await desktop.answerOpenWith(null);
  expect(await askBridge(desktop.page, 'chooseFolder', ['Another'])).toEqual({ ok: true, value: null });
  expect(await askBridge(desktop.page, 'currentFolder', [])).toEqual(value({ name: 'shared', path: folder }));
});

test('a file that somebody drops into the folder is told and listed', async ({ desktop }) => {
  const folder = await choose(desktop);
  expect(await list(desktop.page)).toMatchObject(value({ status: 'listed', files: [] }));
  const told = await changes(desktop.page);
  await writeFile(join(folder, 'anna.json'), '{}');
  await told.atLeast(1);
  expect(await list(desktop.page)).toMatchObject(value({ files: [{ name: 'anna.json', size: 2 }] }));
});

test('a file that stopped half and is completed later is told again, and read whole', async ({ desktop }) => {
  const folder = await choose(desktop);
  await list(desktop.page);
  const told = await changes(desktop.page);
  await writeFile(join(folder, 'anna.json'), '{"half":');
  await told.atLeast(1);
  await list(desktop.page);
  await appendFile(join(folder, 'anna.json'), ' false}');
  await told.atLeast(2);
  expect(await read(desktop.page, 'anna.json')).toEqual(
    value({ status: 'read', name: 'anna.json', bytes: new TextEncoder().encode('{"half": false}') }),
  );
});

test('the folder is watched again after a restart', async ({ desktop }) => {
  const folder = await choose(desktop);
  await desktop.restart('kill');
  await programBegun(desktop.page);
  expect(await askBridge(desktop.page, 'currentFolder', [])).toEqual(value({ name: 'shared', path: folder }));
  await list(desktop.page);
  const told = await changes(desktop.page);
  await writeFile(join(folder, 'anna.json'), '{}');
  await told.atLeast(1);
});

test('a folder that was stopped is not watched after a restart', async ({ desktop }) => {
  await choose(desktop);
  expect(await askBridge(desktop.page, 'stopFolder', [])).toEqual({ ok: true });
  await desktop.restart('close');
  expect(await askBridge(desktop.page, 'currentFolder', [])).toEqual(value(null));
  expect(await list(desktop.page)).toEqual(value(null));
});

test('a folder that is away says why, and is watched again when it is back', async ({ desktop }) => {
  const folder = await choose(desktop);
  await writeFile(join(folder, 'anna.json'), '{}');
  await list(desktop.page);
  const told = await changes(desktop.page);
  await rename(folder, `${folder} away`);
  await told.atLeast(1);
  const reason = 'there is no such file or folder';
  const away = { status: 'unreadable', folder: { name: 'shared', path: folder }, reason };
  expect(await list(desktop.page)).toEqual(value(away));
  expect(await read(desktop.page, 'anna.json')).toEqual(
    value({ status: 'unreadable', name: 'anna.json', reason }),
  );

  await rename(`${folder} away`, folder);
  await told.atLeast(2);
  expect(await list(desktop.page)).toMatchObject(value({ files: [{ name: 'anna.json' }] }));
  await writeFile(join(folder, 'ben.json'), '{}');
  await told.atLeast(3);
});

test('the program starts without its folder, and with a broken note of it', async ({ desktop }) => {
  const folder = await choose(desktop);
  await rm(folder, { recursive: true });
  await desktop.restart('close');
  expect(await list(desktop.page)).toMatchObject(value({ status: 'unreadable', folder: { path: folder } }));
  await writeFile(join(desktop.userData, 'shared-folder.json'), '{"path":');
  await desktop.restart('close');
  expect(await askBridge(desktop.page, 'currentFolder', [])).toEqual(value(null));
});

test('there is one watcher at most, and none after stopping or quitting', async ({ desktop }) => {
  expect(await watchers(desktop)).toBe(0);
  await choose(desktop);
  await choose(desktop);
  await expect.poll(() => watchers(desktop)).toBe(1);
  await askBridge(desktop.page, 'stopFolder', []);
  expect(await watchers(desktop)).toBe(0);
  await choose(desktop);
  await expect.poll(() => watchers(desktop)).toBe(1);
  await desktop.app.evaluate(({ app }) => app.emit('will-quit'));
  expect(await watchers(desktop)).toBe(0);
});

/** Has the analyst choose a new folder, and gives its path. */
const choose = async (desktop: ElectronProgram): Promise<string> => {
  await programBegun(desktop.page);
  const path = join(desktop.folder, 'shared');
  await mkdir(path, { recursive: true });
  await desktop.answerOpenWith([path]);
  const reply = await askBridge(desktop.page, 'chooseFolder', ['Watch a folder']);
  expect(reply).toEqual(value({ name: 'shared', path }));
  return path;
};

/** Of the file system, in the main process. */
const watchers = (desktop: ElectronProgram): Promise<number> =>
  desktop.app.evaluate(
    () => process.getActiveResourcesInfo().filter((resource) => resource === 'FSEventWrap').length,
  );

/** Counts what the page is told of the folder from now on. */
const changes = async (page: Page) => {
  const told = await page.evaluateHandle(() => {
    const count = { changes: 0 };
    window.postilBridge?.onFolderChange(() => {
      count.changes += 1;
    });
    return count;
  });
  const soFar = () => told.evaluate(({ changes }) => changes);
  return { atLeast: (least: number) => expect.poll(soFar).toBeGreaterThanOrEqual(least) };
};

const list = (page: Page): Promise<unknown> => askBridge(page, 'listFolder', []);

const read = (page: Page, name: string): Promise<unknown> =>
  askBridge(page, 'readFromFolder', [name, MAX_BYTES]);

const value = (expected: unknown) => ({ ok: true, value: expected });
