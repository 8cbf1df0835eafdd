/** Comparing claim sets of the open paper: who differs where. */
import { comparedLibrary } from './compared-library';
import { expect, test } from './workbench-test';

test.beforeEach(({ workbench, program }) => workbench.continueWith(program, comparedLibrary()));

test('comparing begins with a key, lists where the sets differ, and leads there', async ({ workbench }) => {
  const { page } = workbench;
  await page.keyboard.press('d');
  const differences = page.getByRole('listbox', { name: 'Differences in text order' }).getByRole('option');
  await expect(differences.first()).toBeVisible();
  await expect(page.getByRole('heading', { name: '117 differences' })).toBeVisible();
  await differences.nth(3).click();
  await expect(differences.nth(3)).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('checkbox', { name: 'Ben Reader' }).uncheck();
  await expect(page).toHaveURL(/compare=/);
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Ben Reader' })).toBeChecked();
});
