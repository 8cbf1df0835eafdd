/** The trash: what was deleted is found by its words and comes back with its relations. */
import { arguedLibrary } from './support/argued-library';
import { PAPER_TITLE, type WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const openTrash = async ({ page }: WorkbenchPage) => {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Words' }).fill('trash');
  await page.keyboard.press('Enter');
  return page.getByRole('dialog', { name: 'Trash' });
};

test('a deleted annotation and a removed paper come back by keyboard, after a new start', async ({
  program,
  workbench,
}) => {
  const { page } = workbench;
  await workbench.continueWith(program, arguedLibrary());
  const before = await workbench.count();
  await page.keyboard.press('j');
  const relations = await workbench.relations.getByRole('listitem').count();
  expect(relations).toBeGreaterThan(0);
  await page.keyboard.press('Delete');
  await workbench.expectCount(before - 1);
  await workbench.expectSaved();
  await page.reload();
  await expect(workbench.text).toBeFocused();

  const trash = await openTrash(workbench);
  await expect(trash.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('no such words');
  await expect(trash.getByRole('status')).toHaveText('Nothing in the trash has these words.');
  await trash.getByRole('searchbox').fill('');
  await expect(trash.getByRole('status')).toHaveText('1 thing');
  await page.keyboard.press('Tab');
  await expect(trash.getByRole('button', { name: /^Restore / })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(trash.getByRole('status')).toHaveText('There is nothing in the trash.');
  await page.keyboard.press('Escape');
  await workbench.expectCount(before);
  await workbench.list.getByRole('option').first().click();
  await expect(workbench.relations.getByRole('listitem')).toHaveCount(relations);

  await page.keyboard.press('ControlOrMeta+Shift+l');
  await workbench.choosePaperMenu(PAPER_TITLE, 'Remove');
  await expect(page.getByRole('link', { name: PAPER_TITLE })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Papers' })).toBeVisible();
  const again = await openTrash(workbench);
  await again.getByRole('button', { name: /^Restore Paper/ }).click();
  await page.keyboard.press('Escape');
  await workbench.openPaper();
  await workbench.expectCount(before);
});

test('an emptied trash is asked about first', async ({ workbench }) => {
  await workbench.begin();
  await workbench.tag('That alignment made Azerbaijan a target', 'claim');
  await workbench.page.keyboard.press('Delete');
  const trash = await openTrash(workbench);
  await trash.getByRole('button', { name: 'Empty the trash…' }).click();
  await trash.getByRole('button', { name: 'Cancel' }).click();
  await expect(trash.getByRole('status')).toHaveText('1 thing');
  await trash.getByRole('button', { name: 'Empty the trash…' }).click();
  await trash.getByRole('button', { name: 'Delete all of it for good' }).click();
  await expect(trash.getByRole('status')).toHaveText('There is nothing in the trash.');
});

test('in a low window several of what was deleted are in sight', async ({ program, workbench }) => {
  const { page } = workbench;
  await workbench.continueWith(program, arguedLibrary());
  for (const _ of ['an annotation', 'another', 'a third']) {
    await page.keyboard.press('j');
    await page.keyboard.press('Delete');
  }
  await workbench.expectSaved();
  await page.setViewportSize({ width: 640, height: 400 });
  const trash = await openTrash(workbench);
  for (const index of [0, 1])
    await expect(trash.getByRole('listitem').nth(index)).toBeInViewport({ ratio: 1 });
  const [row, foot] = [trash.getByRole('listitem').nth(1), trash.locator('.dialog-buttons')];
  const [rowBox, footBox] = [await row.boundingBox(), await foot.boundingBox()];
  expect((rowBox?.y ?? 0) + (rowBox?.height ?? 0)).toBeLessThanOrEqual(footBox?.y ?? 0);
});
