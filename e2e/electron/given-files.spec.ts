/** Files that the system hands over: named on a command line, given to a program that runs, or told of by macOS. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { sandboxArguments } from '../../scripts/browsers.mjs';
import { claimsOf } from '../support/colleague-files';
import { expect } from '../support/fixtures';
import { projectRoot } from '../support/project-root';
import { test } from './desktop-test';
import type { ElectronProgram } from './electron-program';
import { electronExecutable } from './electron-shell';

test.use({ restarts: true });

const put = async ({ folder }: ElectronProgram, name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

const begin = async (page: Page): Promise<void> => {
  await page.getByLabel('Your name').fill('Ada');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Your name')).toBeHidden();
};

const isOpen = (page: Page, words: string) => expect(page.locator('.reader-text')).toContainText(words);

test('a file named at the start is opened once the first start is finished, and at a later start at once', async ({
  desktop,
}) => {
  desktop.argumentsGiven = [await put(desktop, 'early.md', '# Early\n\nOf ice.')];
  await desktop.restart('close');
  await begin(desktop.page);
  await isOpen(desktop.page, 'Of ice.');
  desktop.argumentsGiven = [pathToFileURL(await put(desktop, 'next time.md', '# Next\n\nOf fire.')).href];
  await desktop.restart('close');
  await isOpen(desktop.page, 'Of fire.');
});

test('a second start hands its files to the first, told from where it was called', async ({ desktop }) => {
  await begin(desktop.page);
  const path = await put(desktop, 'second.md', '# Second\n\nOf water.');
  const second = spawn(
    electronExecutable,
    [...sandboxArguments(), projectRoot, relative(desktop.folder, path)],
    {
      cwd: desktop.folder,
      env: { ...desktop.environment, POSTIL_USER_DATA: desktop.userData },
      stdio: 'ignore',
    },
  );
  expect(await once(second, 'exit')).toEqual([0, null]);
  await isOpen(desktop.page, 'Of water.');
});

test('what macOS tells of is opened: a claim set of our own kind, in the preview of the dialog', async ({
  desktop,
}) => {
  await begin(desktop.page);
  const path = await put(desktop, 'ben.postil-claims', claimsOf('ben-reader').bytes);
  const isTaken = await desktop.app.evaluate(({ app }, given) => {
    let taken = false;
    const event = {
      preventDefault: () => {
        taken = true;
      },
    };
    app.emit('open-file', event, given);
    return taken;
  }, path);
  expect(isTaken).toBe(true);
  await expect(desktop.page.getByRole('dialog')).toContainText('Ben Reader');
});
