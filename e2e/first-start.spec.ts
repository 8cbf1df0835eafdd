/** The first minutes with the program. */
import { ONCE } from './support/run-once';
import { PAPER_TITLE } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

test('the first start asks for a name and has the paper in its library', async ({ workbench }) => {
  await workbench.introduce('Ada Analyst');
  const item = workbench.page.getByRole('listitem').filter({ hasText: PAPER_TITLE });
  await expect(item).toContainText('Elie Houé · No. 2166 · 7 July 2026');
  await expect(item).toContainText('Nothing tagged yet');
  await expect(workbench.button('Ada Analyst')).toBeVisible();
});

test('a blank name is no name', ONCE, async ({ workbench }) => {
  await workbench.page.getByLabel('Your name').fill('   ');
  await expect(workbench.button('Start')).toBeDisabled();
});

test.describe('over a restart', () => {
  test.use({ restarts: true });

  test('the welcome cannot be escaped from, and is gone for good once answered', async ({
    program,
    workbench,
  }) => {
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
    await expect(workbench.page.getByRole('dialog', { name: 'Welcome to Postil' })).toBeVisible();
    await workbench.introduce('Ada');
    await program.restart('close');
    await expect(workbench.button('Ada')).toBeVisible();
    await expect(workbench.page.getByRole('dialog')).toBeHidden();
  });
});

test('the name can be changed later, and the change taken back', ONCE, async ({ workbench }) => {
  await workbench.introduce('Ada');
  await workbench.button('Ada').click();
  await workbench.page.getByLabel('Your name').fill('Ada Lovelace');
  await workbench.button('Save').click();
  await expect(workbench.button('Ada Lovelace')).toBeVisible();
  await workbench.page.keyboard.press('ControlOrMeta+z');
  await expect(workbench.button('Ada')).toHaveText('Ada');
});

test('which of the two programs is running is always on the screen', async ({ program, workbench }) => {
  await workbench.introduce();
  const name = program.shell === 'browser' ? 'Browser page' : 'Desktop window';
  await expect(workbench.page.getByText(name)).toBeVisible();
});

test('the page that stands in for the desktop window says so', async ({ program, workbench }) => {
  test.skip(program.shell !== 'browser', 'only the browser host can be a stand-in for the desktop window');
  const address = new URL(workbench.page.url());
  address.searchParams.set('notice', 'electron-unavailable');
  await workbench.page.goto(address.href);
  await expect(workbench.page.getByText('its library is separate from the desktop window’s')).toBeVisible();
});
