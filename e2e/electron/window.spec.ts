/** The window's life: it comes back where it was, there is one only, and closing it ends the program. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { sandboxArguments } from '../../scripts/browsers.mjs';
import { expect } from '../support/fixtures';
import { projectRoot } from '../support/project-root';
import { WorkbenchPage } from '../support/workbench-page';
import { askBridge, programBegun, test } from './desktop-test';
import type { ElectronProgram } from './electron-program';
import { electronExecutable } from './electron-shell';

test('it opens at its usual size, as a secure page of its own', async ({ desktop }) => {
  expect(await windowOf(desktop)).toMatchObject({ width: 1280, height: 800, isMaximized: false });
  const address = await desktop.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  );
  expect(address).toBe('app://postil/');
  expect(await desktop.page.evaluate(() => isSecureContext)).toBe(true);
});

test('it opens again where it was closed', async ({ desktop }) => {
  const bounds = { x: 120, y: 90, width: 900, height: 700 };
  await desktop.app.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
    bounds,
  );
  await desktop.restart('close');
  expect(await windowOf(desktop)).toEqual({ ...bounds, isMaximized: false });
  expect((await readdir(desktop.userData)).filter((name) => name.startsWith('window.json'))).toEqual([
    'window.json',
  ]);
});

test('it opens maximised again', async ({ desktop }) => {
  await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.maximize());
  await desktop.restart('close');
  await expect.poll(() => windowOf(desktop)).toMatchObject({ isMaximized: true });
});

test('it is shown when its page is there, also where the system never says that it is painted', async ({
  desktop,
}) => {
  const isVisible = () =>
    desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(isVisible).toBe(true);
});

test('it opens at its usual size when what was remembered is broken', async ({ desktop }) => {
  await writeFile(join(desktop.userData, 'window.json'), '{"bounds":');
  await desktop.restart('kill');
  expect(await windowOf(desktop)).toMatchObject({ width: 1280, height: 800 });
});

test('a second start shows the first window and ends', async ({ desktop }) => {
  await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const second = spawn(electronExecutable, [...sandboxArguments(), projectRoot], {
    cwd: projectRoot,
    env: desktop.environment,
    stdio: 'ignore',
  });
  const [exitCode] = await once(second, 'exit');
  expect(exitCode).toBe(0);
  const isMinimized = () =>
    desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
  await expect.poll(isMinimized).toBe(false);
  expect(desktop.app.windows()).toHaveLength(1);
});

test('closing the window ends the program', async ({ desktop }) => {
  const gone = once(desktop.app.process(), 'exit');
  await desktop.closeWindow();
  expect(await gone).toEqual([0, null]);
});

test('quitting ends the program', async ({ desktop }) => {
  const gone = once(desktop.app.process(), 'exit');
  await desktop.app.evaluate(({ app }) => void setImmediate(() => app.quit()));
  expect(await gone).toEqual([0, null]);
});

test('a menu whose entries only come and go is kept', async ({ desktop }) => {
  await programBegun(desktop.page); // which shows the page's own commands
  const menuIsKept = await desktop.app.evaluateHandle(({ Menu }) => ({ first: Menu.getApplicationMenu() }));
  const entry = { command: 'trial', label: 'Trial', accelerator: null, enabled: true };
  const show = (label: string, enabled: boolean) =>
    askBridge(desktop.page, 'showMenu', [
      [{ id: 'file', label: 'File', entries: [{ ...entry, label, enabled }] }],
    ]);
  const shown = () =>
    desktop.app.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById('trial');
      return item && [item.label, item.enabled];
    });
  await show('Trial', true);
  expect(await shown()).toEqual(['Trial', true]);
  await desktop.app.evaluate(({ Menu }, kept) => {
    kept.first = Menu.getApplicationMenu();
  }, menuIsKept);
  await show('R&D', false);
  expect(await shown()).toEqual(['R&&D', false]);
  const isSame = () =>
    desktop.app.evaluate(({ Menu }, kept) => kept.first === Menu.getApplicationMenu(), menuIsKept);
  expect(await isSame()).toBe(true);
});

test('the menu of fields is the window’s, that of the text the page’s, and never both', async ({
  desktop,
}) => {
  const { page } = desktop;
  const workbench = new WorkbenchPage(desktop);
  const popups = await desktop.app.evaluateHandle(({ Menu }) => {
    const shown: (readonly (string | undefined)[])[] = [];
    Menu.prototype.popup = function popup(this: Electron.Menu, options) {
      const labels = this.items.filter(({ type }) => type === 'normal').map(({ label }) => label);
      shown.push([options?.sourceType, ...labels]);
    };
    return shown;
  });
  const click = (place: Locator): Promise<void> => place.click({ button: 'right' });
  const ofFields = ['Cut', 'Copy', 'Paste', 'Select all'];
  const expected: (readonly string[])[] = [['mouse', ...ofFields]];
  const name = page.getByLabel('Your name');
  await name.fill('Ada');
  await click(name);
  await expect.poll(() => popups.jsonValue()).toEqual(expected);

  await workbench.begin();
  const words = 'That alignment made';
  await workbench.selectByMouse(words);
  const { start } = await workbench.placeOf(words, true);
  await page.mouse.click(start.x + 4, start.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Copy' }).click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Tag as claim' }).press('Enter');
  await workbench.note.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(workbench.note).toHaveValue(words);
  expect(await popups.jsonValue(), 'in the text').toEqual(expected);
  await click(workbench.note);
  expected.push(['mouse', ...ofFields]);
  if (process.platform !== 'darwin') {
    await page.keyboard.press('Shift+F10'); // macOS has no key for it
    expected.push(['keyboard', ...ofFields]);
  }
  await expect.poll(() => popups.jsonValue()).toEqual(expected);

  // Where words are selected that are no field and no text of the paper, they can be copied.
  const quoted = workbench.details.locator('.annotation-words p');
  const onWord = { position: { x: 20, y: 10 } }; // the middle of the line may be behind its words
  await quoted.dblclick(onWord);
  await quoted.click({ ...onWord, button: 'right' });
  expected.push(['mouse', 'Copy']);
  await expect.poll(() => popups.jsonValue()).toEqual(expected);
});

test('menus and questions speak the language that was chosen, also at the next start', async ({
  desktop,
}) => {
  const menus = () =>
    desktop.app.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => [
        label.replaceAll('&', ''),
        submenu?.items.find(({ role }) => role === 'quit' || role === 'cut')?.label,
      ]),
    );
  const english = ['File', 'Quit Postil'];
  const german = ['Datei', 'Postil beenden'];
  await expect.poll(menus).toContainEqual(english);
  await desktop.page.getByLabel('Language').selectOption('Deutsch');
  await expect.poll(menus).toContainEqual(german);
  expect(await menus()).toContainEqual(['Bearbeiten', 'Ausschneiden']);
  const question = await desktop.app.evaluate(({ BrowserWindow, dialog }) => {
    const asked: unknown[] = [];
    const showMessageBoxSync = (...given: unknown[]): number => asked.push(given.at(-1)) && 0;
    Object.assign(dialog, { showMessageBoxSync });
    BrowserWindow.getAllWindows()[0]?.webContents.emit('will-prevent-unload', { preventDefault: () => {} });
    return asked[0];
  });
  expect(question).toMatchObject({ message: 'Getippte Wörter sind nicht gespeichert' });
  await desktop.restart('close');
  await expect.poll(menus).toContainEqual(german);
});

for (const [answer, isLeft] of [
  ['Keep the window', false],
  ['Lose the words', true],
] as const) {
  test(`a page that holds unsaved words is left only when one says so: ${answer}`, async ({ desktop }) => {
    const wasLeft = await desktop.app.evaluate(({ BrowserWindow, dialog }, wanted) => {
      let left = false;
      const showMessageBoxSync = (...given: unknown[]): number =>
        Object.assign({ buttons: [''] }, given.at(-1)).buttons.indexOf(wanted);
      Object.assign(dialog, { showMessageBoxSync });
      const event = {
        preventDefault: () => {
          left = true;
        },
      };
      BrowserWindow.getAllWindows()[0]?.webContents.emit('will-prevent-unload', event);
      return left;
    }, answer);
    expect(wasLeft).toBe(isLeft);
  });
}

const windowOf = ({ app }: ElectronProgram) =>
  app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    return window && { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
  });
