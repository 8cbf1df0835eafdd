/** Backups: made when the program closes, listed with what is in them, and offered when the database is gone. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '../support/fixtures';
import { WorkbenchPage } from '../support/workbench-page';
import { programBegun, test } from './desktop-test';
import type { ElectronProgram } from './electron-program';

const WORDS = 'That alignment made Azerbaijan a target';

const backupsOf = async ({ userData }: ElectronProgram): Promise<readonly string[]> =>
  readdir(join(userData, 'backups')).catch(() => []);

/** As when a truncated log makes Chromium begin an empty database. */
const loseDatabase = async ({ page }: ElectronProgram): Promise<void> => {
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('postil');
        deleting.onsuccess = resolve;
        deleting.onerror = reject;
      }),
  );
  await page.reload();
};

test('what was done is in a backup when the window has closed, and comes back when the database is gone', async ({
  desktop,
}) => {
  const before = new WorkbenchPage(desktop);
  await before.begin();
  await before.tag(WORDS, 'claim');
  await desktop.restart('close');
  expect(await backupsOf(desktop)).toEqual([expect.stringContaining('-1-papers-1-annotations.zip')]);

  await loseDatabase(desktop);
  const after = new WorkbenchPage(desktop);
  const dialog = desktop.page.getByRole('dialog', { name: 'Your library is empty, but there are backups' });
  await expect(dialog).toContainText('1 paper, 1 annotation');
  await dialog.getByRole('button', { name: /^Compare with the backup of .* and restore…$/ }).click();
  await after.button('Add to my library').click();
  await after.openPaper();
  await after.expectCount(1);
});

test('without work there is no backup, and closing does not wait for one', async ({ desktop }) => {
  await programBegun(desktop.page);
  await desktop.restart('close');
  expect(await backupsOf(desktop)).toEqual([]);
  await programBegun(desktop.page);
});

test('a folder that cannot be written to is told, and keeps nobody from closing', async ({ desktop }) => {
  const workbench = new WorkbenchPage(desktop);
  await workbench.introduce();
  await writeFile(join(desktop.userData, 'backups'), 'a file where the folder should be');
  await desktop.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('backups:wanted');
  });
  await expect(workbench.fault).toContainText('No backup could be made');
  await desktop.restart('close');
});
