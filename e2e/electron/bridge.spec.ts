/** What crosses the bridge: only what is meant to, and failures as sentences. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '../support/fixtures';
import { askBridge, programBegun, test } from './desktop-test';

const kind = { label: 'Papers', extensions: ['md'] };
const open = { title: 'Open', kind, several: true, maxBytes: 100 };
const save = { title: 'Save', suggestedName: 'a.md', kind, bytes: new Uint8Array([1]) };
const pdf = { title: 'Print', suggestedName: 'a.pdf', kind };
const entry = { command: 'trial', label: 'Trial', accelerator: null, enabled: true };
const menu = [{ id: 'file', label: 'File', entries: [entry] }];

test('hostile arguments are refused in a sentence of our own', async ({ desktop: { page } }) => {
  for (const [name, given] of [
    ['openFiles', []],
    ['openFiles', [null]],
    ['openFiles', [open, open]],
    ['openFiles', [{ ...open, maxBytes: -1 }]],
    ['openFiles', [{ ...open, maxBytes: Number.NaN }]],
    ['openFiles', [{ ...open, path: '/etc/passwd' }]],
    ['openFiles', [{ ...open, kind: { ...kind, extensions: ['../md'] } }]],
    ['openFiles', [{ ...open, title: 'x'.repeat(1000) }]],
    ['saveFile', [{ ...save, suggestedName: '../a.md' }]],
    ['saveFile', [{ ...save, suggestedName: '..' }]],
    ['saveFile', [{ ...save, suggestedName: 'C:\\a.md' }]],
    ['saveFile', [{ ...save, suggestedName: 'a\u0000.md' }]],
    ['saveFile', [{ ...save, bytes: 'text' }]],
    ['saveFile', [{ ...save, bytes: [1, 2] }]],
    ['savePdf', []],
    ['savePdf', [save]],
    ['savePdf', [{ ...pdf, suggestedName: '/etc/a.pdf' }]],
    ['savePdf', [{ ...pdf, footerTemplate: '<script></script>' }]],
    ['showMenu', ['File']],
    ['showMenu', [[{ label: 'Apple', entries: [] }]]],
    ['showMenu', [[{ id: 'file', label: 'File', entries: Array(101).fill(entry) }]]],
    ['showMenu', [[{ id: 'file', label: 'File', entries: [{ ...entry, role: 'quit' }] }]]],
    ['showMenu', [Array(5).fill(menu[0])]],
    ['chooseFolder', []],
    ['chooseFolder', [{ title: 'Watch', path: '/etc' }]],
    ['chooseFolder', ['Watch', '/etc']],
    ['currentFolder', ['/etc']],
    ['stopFolder', ['/etc']],
    ['listFolder', ['/etc']],
    ['readFromFolder', ['a.json']],
    ['readFromFolder', ['a.json', 0]],
    ['readFromFolder', ['a.json', 100, '/etc']],
    ['readFromFolder', ['/etc/a.json', 100]],
    ['readFromFolder', ['../a.json', 100]],
    ['readFromFolder', ['a\u0000.json', 100]],
    ['readFromFolder', ['a'.repeat(256), 100]],
    ['writeBackup', [new Uint8Array([1]), { papers: -1, annotations: 0 }]],
    ['writeBackup', [new Uint8Array([1]), { papers: 1, annotations: 0, path: '/etc' }]],
    ['writeBackup', ['text', { papers: 1, annotations: 0 }]],
    ['listBackups', ['/etc']],
    ['readBackup', ['../a.zip', 100]],
    ['chooseBackupFolder', ['Backups', '/etc']],
    ['setBackupDue', ['yes']],
    ['takeGivenFiles', []],
    ['takeGivenFiles', ['/etc/passwd']],
    ['takeGivenFiles', [100, ['/etc/passwd']]],
  ] as const) {
    expect(await askBridge(page, name, given), `${name}(${JSON.stringify(given)})`).toEqual({
      ok: false,
      message: expect.stringMatching(
        /^Postil does not understand this request \((files|menu|words|folder|backups|given):[\w-]+\): /,
      ),
    });
  }
});

test('a page that is not ours is answered nothing', async ({ desktop }) => {
  await desktop.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('data:text/html,<title>another page</title>'),
  );
  await expect(desktop.page).toHaveTitle('another page');
  expect(await askBridge(desktop.page, 'showMenu', [menu])).toEqual({
    ok: false,
    message: 'Postil takes requests from its own page only.',
  });
});

test('what cannot be saved is told in a sentence', async ({ desktop }) => {
  await desktop.answerSave(join(desktop.folder, 'gone'));
  expect(await askBridge(desktop.page, 'saveFile', [save])).toEqual({
    ok: false,
    message: '“a.md” could not be saved: there is no such file or folder.',
  });
});

test('a PDF is the page as it prints, on the paper that its style sheet asks for', async ({ desktop }) => {
  await programBegun(desktop.page);
  await desktop.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@page { size: 200mm 100mm }');
    document.adoptedStyleSheets.push(sheet);
    document.body.replaceChildren(Object.assign(document.createElement('h1'), { textContent: 'Printed' }));
  });
  const { bytes } = await desktop.savedBy(() => askBridge(desktop.page, 'savePdf', [pdf]));
  const text = new TextDecoder('latin1').decode(bytes);
  const [width, height] = (/\/MediaBox \[0 0 (\S+) (\S+)\]/.exec(text) ?? []).slice(1).map(Number);
  expect(width, 'in points').toBeCloseTo((200 / 25.4) * 72, -1);
  expect(height).toBeCloseTo((100 / 25.4) * 72, -1);
  expect(text, 'a screen reader finds the structure').toContain('/StructTreeRoot');
  expect(text, 'and the headings').toContain('/Outlines');
});

test('dialogs start where the last file was, also at the next start', async ({ desktop }) => {
  const foldersAsked = async () => {
    const asked = await desktop.app.evaluateHandle(({ dialog }) => {
      const folders: string[] = [];
      const showOpenDialog = async (...given: unknown[]) => {
        folders.push(Object.assign({ defaultPath: '' }, given.at(-1)).defaultPath);
        return { canceled: true, filePaths: [] };
      };
      Object.assign(dialog, { showOpenDialog });
      return folders;
    });
    await askBridge(desktop.page, 'openFiles', [open]);
    return asked.jsonValue();
  };
  expect(await foldersAsked()).toEqual([expect.stringMatching(/documents$/i)]);
  const folder = join(desktop.folder, 'mine');
  await mkdir(folder);
  await desktop.answerSave(folder);
  expect(await askBridge(desktop.page, 'saveFile', [save])).toMatchObject({ ok: true });
  expect(await foldersAsked()).toEqual([folder]);
  await desktop.restart('close');
  expect(await foldersAsked()).toEqual([folder]);
});

test('a saved file is told with its path', async ({ desktop }) => {
  await desktop.answerSave(desktop.folder);
  expect(await askBridge(desktop.page, 'saveFile', [save])).toEqual({
    ok: true,
    value: { name: 'a.md', savedTo: { kind: 'path', path: join(desktop.folder, 'a.md') } },
  });
});

test('chosen files that cannot be read are told beside those that can', async ({ desktop }) => {
  const [there, folder, gone] = ['there.md', 'folder.md', 'gone.md'].map((name) =>
    join(desktop.folder, name),
  );
  await Promise.all([writeFile(`${there}`, 'abc'), mkdir(`${folder}`)]);
  await desktop.answerOpenWith([`${there}`, `${folder}`, `${gone}`]);
  expect(await askBridge(desktop.page, 'openFiles', [open])).toEqual({
    ok: true,
    value: [
      { status: 'read', name: 'there.md', bytes: new Uint8Array([97, 98, 99]) },
      { status: 'unreadable', name: 'folder.md', reason: 'it is not a file' },
      { status: 'unreadable', name: 'gone.md', reason: 'there is no such file or folder' },
    ],
  });
});

test('a command goes from the page into the menu and comes back when it is chosen', async ({ desktop }) => {
  const { app, page } = desktop;
  const groups = [{ id: 'file', label: 'File', entries: [{ ...entry, accelerator: 'CmdOrCtrl+T' }] }];
  const heard = page.evaluate(
    () => new Promise((resolve) => window.postilBridge?.onMenuCommand((command) => resolve(command))),
  );
  // More than once, because the page itself shows its own commands while it starts.
  await expect(async () => {
    expect(await askBridge(page, 'showMenu', [groups])).toEqual({ ok: true });
    const shown = await app.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById('trial');
      item?.click();
      return item && [item.label, item.accelerator, item.registerAccelerator, item.enabled];
    });
    expect(shown).toEqual(['Trial', 'CmdOrCtrl+T', false, true]);
  }).toPass({ timeout: 5000 });
  expect(await heard).toBe('trial');
});

test('a command is not heard any more by who stopped listening', async ({ desktop: { app, page } }) => {
  const listening = await page.evaluateHandle(() => {
    const commands: string[] = [];
    const stop = window.postilBridge?.onMenuCommand((command) => {
      commands.push(command);
      stop?.();
    });
    const heard = new Promise<string[]>((resolve) => {
      window.postilBridge?.onMenuCommand((command) => command === 'third' && resolve(commands));
    });
    return { heard };
  });
  await app.evaluate(({ BrowserWindow }) => {
    for (const command of ['first', 'second', 'third']) {
      BrowserWindow.getAllWindows()[0]?.webContents.send('menu:command', command);
    }
  });
  expect(await listening.evaluate(({ heard }) => heard)).toEqual(['first']);
});
