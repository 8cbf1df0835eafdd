/** What the program loads to show a paper, and what becomes of what it loads later. */
import { gzipSync } from 'node:zlib';
import { expect, test } from './support/workbench-test';

/** Compressed, in kB: as a server would send it. */
const MOST = 300;

test('a paper is shown with at most 300 kB of script', async ({ workbench }) => {
  await workbench.introduce();
  await workbench.openPaper();
  await workbench.tag('reported injured', 'claim');
  const { page } = workbench;
  await page.reload();
  await expect(workbench.list).toBeVisible(); // nothing of before is on its way any more
  const loaded: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    loaded.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.reload();
  await expect(workbench.text).toBeVisible();
  await expect(workbench.list).toBeVisible();
  const sizes = await Promise.all(loaded);
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  expect(kilobytes).toBeGreaterThan(150); // all of it was seen
  expect(kilobytes).toBeLessThanOrEqual(MOST);
});

test.describe('a part that cannot be loaded', () => {
  test.use({ tolerated: /net::ERR_FAILED|could not be loaded/ });

  test('says so in its place, and comes when the page is loaded anew', async ({ program, workbench }) => {
    test.skip(program.shell !== 'browser', 'the desktop window has its parts on the disk');
    await workbench.introduce();
    await workbench.openPaper();
    const { page } = workbench;
    await page.reload();
    await expect(workbench.text).toBeVisible();
    const parts = /(open-dialog|checks-panel|library-actions)-[^/]*\.js$/;
    await page.route(parts, (route) => route.abort());

    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Not loaded' });
    await expect(dialog).toContainText('A part of Postil could not be loaded');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.getByRole('tab', { name: 'Checks' }).click();
    const panel = page.getByRole('tabpanel');
    await expect(panel.getByRole('alert')).toContainText('A part of Postil could not be loaded');
    await workbench.text.focus();
    await page.keyboard.press('ControlOrMeta+Shift+e');
    await expect(workbench.fault.filter({ hasText: 'could not be loaded' }).last()).toBeVisible();

    await page.unroute(parts);
    await panel.getByRole('button', { name: 'Load the page anew' }).click();
    await expect(panel).toBeVisible();
    await expect(panel.getByRole('alert')).toBeHidden();
    await workbench.text.focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  });
});
