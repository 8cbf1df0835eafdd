/** The palette: commands and annotations by their words, acting on what was selected and chosen. */
import type { Locator } from '@playwright/test';
import { violationsIn } from './support/violations-in';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const TARGET = 'That alignment made Azerbaijan a target';
const TEHRAN = 'Tehran denied responsibility';

const fieldOf = ({ page }: WorkbenchPage): Locator =>
  page.getByRole('combobox', { name: 'Words of a command or an annotation' });
const options = ({ page }: WorkbenchPage): Locator =>
  page.getByRole('listbox', { name: 'Found' }).getByRole('option');
const active = ({ page }: WorkbenchPage): Locator => page.getByRole('option', { selected: true });

const open = async (workbench: WorkbenchPage, words = ''): Promise<void> => {
  await workbench.page.keyboard.press('ControlOrMeta+k');
  await expect(fieldOf(workbench)).toBeFocused();
  await workbench.page.keyboard.type(words);
};

test.beforeEach(({ workbench }) => workbench.begin());

test('a passage is tagged from the palette as it was selected before', async ({ workbench }) => {
  await workbench.selectByMouse(TARGET);
  await open(workbench, 'tag claim');
  await expect(active(workbench)).toContainText('Tag as claim');
  await workbench.page.keyboard.press('Enter');
  await workbench.expectCount(1);
  expect(await workbench.listed()).toEqual([`Claim: ${TARGET}`]);
  await expect(workbench.text).toBeFocused();
});

test('Escape leaves all as it was: focus, selection and place in the text', async ({ workbench }) => {
  const { page } = workbench;
  const top = (): Promise<number> => page.locator('.reader').evaluate(({ scrollTop }) => scrollTop);
  await workbench.selectByMouse(TEHRAN);
  const before = await top();
  await open(workbench, 'nothing of the kind');
  await expect(page.getByText('Nothing has all these words.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(fieldOf(workbench)).toBeHidden();
  await expect(workbench.text).toBeFocused();
  await expect.poll(() => workbench.selectedText()).toBe(TEHRAN); // the browser closes first, then the page hears
  expect(await top()).toBe(before);
  await page.keyboard.press('e');
  await workbench.expectCount(1);
});

test('a selection survives when the focus was elsewhere than in the text', async ({ workbench }) => {
  await workbench.tag(TARGET, 'claim');
  await workbench.selectByMouse(TEHRAN);
  await workbench.button('Reading settings').focus();
  await open(workbench);
  await workbench.page.keyboard.press('Escape');
  await expect(workbench.button('Reading settings')).toBeFocused();
  await expect.poll(() => workbench.selectedText()).toBe(TEHRAN);
  await open(workbench, 'evidence');
  await workbench.page.keyboard.press('Enter');
  await workbench.expectCount(2);
});

test('what cannot be done says why, and is not done', async ({ workbench }) => {
  await open(workbench, 'delete annotation');
  await expect(active(workbench)).toHaveAttribute('aria-disabled', 'true');
  await expect(active(workbench)).toContainText('Choose an annotation first.');
  await workbench.page.keyboard.press('Enter');
  await active(workbench).click({ force: true }); // Playwright itself would wait until it can be used
  await expect(fieldOf(workbench)).toBeVisible();
  await workbench.expectCount(0);
});

test('annotations are found by quote and note, and gone to', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.tag(TARGET, 'claim');
  await workbench.tag(TEHRAN, 'evidence');
  await workbench.note.fill('Élie disagrees');
  await workbench.expectSaved();
  await workbench.text.press('Control+Home');
  await expect(workbench.text.getByText(TEHRAN)).not.toBeInViewport();

  await open(workbench, 'elie');
  await expect(options(workbench)).toHaveCount(1);
  await expect(page.getByRole('group', { name: 'Annotations' }).locator('mark')).toHaveText('Élie');
  await page.keyboard.press('Enter');
  await expect(workbench.details).toContainText(TEHRAN);
  await expect(workbench.text.getByText(TEHRAN)).toBeInViewport();
  await expect(workbench.text).toBeFocused();

  await open(workbench, 'azerb targ');
  await expect(options(workbench).locator('mark')).toHaveText(['Azerb', 'targ']);
});

test('arrow keys go round through all that was found, and the latest command comes first', async ({
  workbench,
}) => {
  const { page } = workbench;
  await open(workbench);
  const first = await active(workbench).textContent();
  await page.keyboard.press('ArrowUp');
  expect(await active(workbench).getAttribute('id')).toBe(await options(workbench).last().getAttribute('id'));
  await page.keyboard.press('ArrowDown');
  expect(await active(workbench).textContent()).toBe(first);
  await page.keyboard.type('dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await open(workbench);
  await expect(active(workbench)).toContainText('Theme: light');
});

test('a command that opens a dialog or moves the focus does so from the palette too', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.tag(TARGET, 'claim');
  await open(workbench, 'note');
  await page.keyboard.press('Enter');
  await expect(workbench.note).toBeFocused();
  await open(workbench, 'shortcuts');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(fieldOf(workbench)).toBeHidden();
});

test('the key of the palette closes it again, and so does a click beside it', async ({ workbench }) => {
  const { page } = workbench;
  await open(workbench);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(fieldOf(workbench)).toBeHidden();
  await open(workbench);
  await page.mouse.click(4, 400);
  await expect(fieldOf(workbench)).toBeHidden();
});

test('letters that act in the reader are typed into the palette', async ({ workbench }) => {
  await workbench.selectByMouse(TARGET);
  await open(workbench, 'ace');
  await expect(fieldOf(workbench)).toHaveValue('ace');
  await workbench.expectCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing to complain about in the palette', async ({ workbench }) => {
      await workbench.tag(TARGET, 'claim');
      for (const words of ['', 'a', 'zzz']) {
        await open(workbench, words);
        expect(await violationsIn(workbench)).toEqual([]);
        await workbench.page.keyboard.press('Escape');
        await expect(fieldOf(workbench)).toBeHidden();
      }
    });
  });
}
