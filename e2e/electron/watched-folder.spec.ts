/** A folder that a team shares, as an analyst sees it: what is new is said, and taken only when one agrees. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claimsOf, newerWith } from '../support/colleague-files';
import { expect } from '../support/fixtures';
import { WorkbenchPage } from '../support/workbench-page';
import { test } from './desktop-test';

const ben = claimsOf('ben-reader');

test('new and newer claim sets in a watched folder are announced, and one click previews them', async ({
  desktop,
}) => {
  const workbench = new WorkbenchPage(desktop);
  const folder = join(desktop.folder, 'team');
  await mkdir(folder);
  await workbench.begin();
  await workbench.tag('That alignment made Azerbaijan a target', 'claim');
  await workbench.openPanel('Colleagues');
  await desktop.answerOpenWith([folder]);
  await workbench.button('Watch a shared folder…').click();
  await expect(workbench.page.getByText('Watching “team”.')).toBeVisible();

  await test.step('own exports, libraries and other files are no news, damaged ones are', async () => {
    const own = await desktop.savedBy(() => workbench.page.keyboard.press('ControlOrMeta+Shift+e'));
    await writeFile(join(folder, 'mine.claims.json'), own.bytes);
    await writeFile(join(folder, 'other.json'), '{"format":"other"}');
    await writeFile(join(folder, 'cut.claims.json'), ben.bytes.subarray(0, 500));
    await expect(workbench.button('1 damaged file in “team”…')).toBeVisible();
  });

  await test.step('a new one is announced, and nothing is imported by itself', async () => {
    await writeFile(join(folder, ben.name), ben.bytes);
    await workbench.button('1 new claim set and 1 damaged file in “team”…').click();
    await expect(workbench.arrival('cut.claims.json')).toContainText('not complete JSON');
    await expect(workbench.importDialog.locator('.arrival')).toHaveCount(2);
    await workbench.importDialog.getByRole('button', { name: 'Import 1 claim set' }).click();
    await expect(workbench.colleague('Ben Reader')).toBeVisible();
    await expect(workbench.button('1 damaged file in “team”…')).toBeVisible();
  });

  await test.step('a newer one too, also after a restart', async () => {
    await desktop.restart('close');
    await writeFile(join(folder, ben.name), claimsOf('ben-reader', newerWith('Seen again.')).bytes);
    await workbench.button('1 new claim set and 1 damaged file in “team”…').click();
    await expect(workbench.arrival('Ben Reader')).toContainText('Newer than the set here');
    await workbench.page.keyboard.press('Escape');
  });

  await workbench.openPaper();
  await workbench.openPanel('Colleagues');
  await workbench.button('Stop watching the shared folder').click();
  await expect(workbench.button(/in “team”…$/)).toHaveCount(0);
});
