/** A page that stopped working or does not answer: the analyst is asked, and the page comes back. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '../support/fixtures';
import { programBegun, test } from './desktop-test';
import type { ElectronProgram } from './electron-program';

/** Answers every question from here on with the button of that name, and keeps what was asked. */
const answerQuestions = ({ app }: ElectronProgram, button: string) =>
  app.evaluateHandle(({ dialog }, wanted) => {
    const asked: string[] = [];
    const showMessageBox = async (...given: unknown[]) => {
      const { message, buttons } = Object.assign({ message: '', buttons: [''] }, given.at(-1));
      asked.push(message);
      return { response: buttons.indexOf(wanted), checkboxChecked: false };
    };
    Object.assign(dialog, { showMessageBox });
    return asked;
  }, button);

/** A page that is loaded anew is another one. */
const markPage = ({ page }: ElectronProgram) =>
  page.evaluate(() => document.documentElement.setAttribute('data-old-page', ''));
const isLoadedAnew = ({ page }: ElectronProgram) =>
  page.locator('html:not([data-old-page]) #root > *').first();

test('a page that stopped working is loaded anew', async ({ desktop }) => {
  await programBegun(desktop.page);
  await markPage(desktop);
  const asked = await answerQuestions(desktop, 'Load the page anew');
  await desktop.app.evaluate(({ BrowserWindow }) => {
    const details = { reason: 'crashed', exitCode: 1 };
    BrowserWindow.getAllWindows()[0]?.webContents.emit('render-process-gone', {}, details);
  });
  await expect(isLoadedAnew(desktop)).toBeVisible();
  expect(await asked.jsonValue()).toEqual(['Postil’s page stopped working (crashed)']);
  const lines = (await readFile(join(desktop.userData, 'logs', 'postil.log'), 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ event: 'start' }),
    expect.objectContaining({ event: 'page-gone', reason: 'crashed' }),
  ]);
});

test('a page that does not answer is loaded anew after one question', async ({ desktop }) => {
  await programBegun(desktop.page);
  await markPage(desktop);
  const asked = await answerQuestions(desktop, 'Load the page anew');
  await desktop.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.emit('unresponsive');
    window?.emit('unresponsive');
  });
  await expect(isLoadedAnew(desktop)).toBeVisible();
  expect(await asked.jsonValue()).toEqual(['Postil’s page does not answer']);
});

test('a page that is waited for is left alone, and the question goes when it answers again', async ({
  desktop,
}) => {
  await programBegun(desktop.page);
  await markPage(desktop);
  const isWithdrawn = await desktop.app.evaluate(async ({ BrowserWindow, dialog }) => {
    const window = BrowserWindow.getAllWindows()[0];
    const withdrawn = new Promise<boolean>((resolve) => {
      const showMessageBox = (...given: unknown[]) => {
        const { signal } = Object.assign({ signal: new AbortController().signal }, given.at(-1));
        return new Promise((answer) => {
          signal.addEventListener('abort', () => {
            answer({ response: 0, checkboxChecked: false });
            resolve(true);
          });
        });
      };
      Object.assign(dialog, { showMessageBox });
    });
    window?.emit('unresponsive');
    window?.emit('responsive');
    return withdrawn;
  });
  expect(isWithdrawn).toBe(true);
  await expect(desktop.page.locator('html[data-old-page]')).toBeAttached();
});
