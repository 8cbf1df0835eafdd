/** Settling what analysts differ in: decisions, merging, and what undo makes of them. */
import { comparedLibrary } from './compared-library';
import type { WorkbenchPage } from './workbench-page';
import { expect, test } from './workbench-test';

test.beforeEach(async ({ workbench, program }) => {
  await workbench.continueWith(program, comparedLibrary());
  await workbench.page.keyboard.press('d');
  await expect(workbench.differences.first()).toBeVisible();
});

const settled = (workbench: WorkbenchPage, count: number): Promise<void> =>
  expect(workbench.page.getByText(`${count} of 156 settled`)).toBeVisible();

test('a reading is taken with a click, undone and done again as one step, and survives a crash', async ({
  workbench,
  program,
}) => {
  await workbench.differences.nth(0).click();
  await expect(workbench.deciding).toContainText('Open');
  await workbench.deciding.getByRole('button', { name: /Take the reading of Ben Reader/ }).click();
  await expect(workbench.message.filter({ hasText: 'Ben Reader’s reading' })).toBeVisible();
  await settled(workbench, 1);
  await expect(workbench.differences.nth(0)).toContainText('Settled');
  await expect(workbench.differences.nth(1)).toHaveAttribute('aria-selected', 'true');
  await workbench.page.keyboard.press('Control+z');
  await settled(workbench, 0);
  await expect(workbench.message.filter({ hasText: 'deciding on' })).toBeVisible();
  await workbench.page.keyboard.press('Control+Shift+z');
  await settled(workbench, 1);
  await workbench.expectSaved();
  await program.restart('kill');
  await workbench.openPaper();
  await workbench.page.keyboard.press('d');
  await settled(workbench, 1);
});

test('by keyboard alone: a number leads to a reading, Enter decides, and the next open case comes', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.differences.nth(0).click();
  for (const count of [1, 2, 3]) {
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await settled(workbench, count);
  }
  await page.keyboard.press('0');
  await page.keyboard.press('Enter');
  await expect(workbench.deciding.getByRole('alert')).toContainText('Say why');
  await settled(workbench, 3);
  await page.keyboard.type('An aside of the author.');
  await page.keyboard.press('Enter');
  await expect(workbench.message.filter({ hasText: 'deliberately no' })).toBeVisible();
});
