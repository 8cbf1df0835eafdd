/** Which language the program speaks: the system's, until another one is chosen. */
import { comparedLibrary } from './support/compared-library';
import { ONCE } from './support/run-once';
import { expect, test } from './support/workbench-test';

test.describe('on a German system', () => {
  test.use({ locale: 'de-DE', restarts: true });

  test('everything is German from the first screen on, until English is chosen, for good', async ({
    program,
    workbench,
  }) => {
    test.skip(program.shell !== 'browser', 'the language of the system is set for the browser alone');
    const html = workbench.page.locator('html');
    await expect(html).toHaveAttribute('lang', 'de');
    await expect(workbench.page.getByRole('dialog', { name: 'Willkommen bei Postil' })).toBeVisible();
    await workbench.page.getByLabel('Ihr Name').fill('Ada');
    await workbench.button('Beginnen').click();
    await expect(workbench.page.getByRole('heading', { name: 'Dokumente' })).toBeVisible();
    await expect(workbench.page.getByRole('listitem').first()).toContainText('7. Juli 2026');

    await workbench.button('Ada').click();
    await workbench.page.getByLabel('Sprache').selectOption('English');
    await expect(workbench.page.getByRole('dialog', { name: 'Analyst' })).toBeVisible();
    await expect(workbench.page.getByLabel('Language')).toHaveValue('en');
    await expect(html).toHaveAttribute('lang', 'en');
    await workbench.page.keyboard.press('Escape');
    await expect(workbench.page.getByRole('heading', { name: 'Papers' })).toBeVisible();
    await expect(workbench.page.getByRole('listitem').first()).toContainText('7 July 2026');

    await program.restart('close');
    await expect(workbench.page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(workbench.page.getByRole('heading', { name: 'Papers' })).toBeVisible();
  });
});

test('the language can be chosen before anything else', async ({ workbench }) => {
  await workbench.page.getByLabel('Language').selectOption('Deutsch');
  await expect(workbench.page.getByRole('dialog', { name: 'Willkommen bei Postil' })).toBeVisible();
  await workbench.page.getByLabel('Sprache').selectOption('Wie das System');
  await expect(workbench.page.getByRole('dialog', { name: 'Welcome to Postil' })).toBeVisible();
});

test(
  'what the text tells screen readers, and what the lines under it mean, change with the language',
  ONCE,
  async ({ program, workbench }) => {
    const { page } = workbench;
    await workbench.continueWith(program, comparedLibrary());
    await workbench.compare();
    const described = page.locator('.reader-text [aria-description]').first();
    const legend = page.locator('.legend-differing');
    await expect(described).toHaveAttribute('aria-description', /^Compared: /);
    await expect(legend).toHaveText('tagged differently');
    await workbench.button('Ada Analyst').click();
    await page.getByLabel('Language').selectOption('Deutsch');
    await expect(described).toHaveAttribute('aria-description', /^Verglichen: /);
    await expect(legend).toHaveText('verschieden ausgezeichnet');
    await page.keyboard.press('Escape');
    await expect(page.locator('.reader-text')).toHaveCount(1);
    await expect(page.locator('.compared-set').first()).toContainText('Ada Analyst (ich)');
  },
);
