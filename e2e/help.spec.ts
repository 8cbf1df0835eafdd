/** Help in the window: what the tags mean and the guide, found by words, by mouse and by keyboard alone. */
import type { Locator } from '@playwright/test';
import { violationsIn } from './support/violations-in';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const helpIn = ({ page }: WorkbenchPage): Locator => page.getByRole('dialog', { name: 'Help and guide' });
const fieldIn = (workbench: WorkbenchPage): Locator =>
  helpIn(workbench).getByRole('searchbox', { name: 'Search in the help' });
const contents = (workbench: WorkbenchPage): Locator =>
  helpIn(workbench).getByRole('navigation', { name: 'Contents of the help' });
const found = (workbench: WorkbenchPage): Locator =>
  helpIn(workbench).getByRole('navigation', { name: 'Sections that have the words' }).getByRole('button');

test.beforeEach(({ workbench }) => workbench.begin());

test('by keyboard: it opens on the field, goes through what was found, and gives the focus back', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.selectByMouse('That alignment made Azerbaijan a target');
  await page.keyboard.press('F1');
  await expect(fieldIn(workbench)).toBeFocused();
  await page.keyboard.type('sealed ROUND');
  await expect(found(workbench)).toHaveCount(1);
  await expect(found(workbench)).toContainText('Colleagues');
  await page.keyboard.press('Enter');
  await expect(helpIn(workbench).getByRole('status')).toHaveText('Section 1 of 1 with the words');
  await expect(helpIn(workbench).locator('.guide mark').getByText('sealed').first()).toBeInViewport();
  await expect(fieldIn(workbench)).toBeFocused();

  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('zzz');
  await expect(helpIn(workbench).getByRole('status')).toHaveText('Nothing in the help has these words.');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowDown');
  await expect(contents(workbench).getByRole('button', { name: 'What the tags mean' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const last = helpIn(workbench).getByRole('heading', { name: 'On the command line' });
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();

  await page.keyboard.press('Escape');
  await expect(helpIn(workbench)).toBeHidden();
  await expect(workbench.text).toBeFocused();
  expect(await workbench.selectedText()).toBe('That alignment made Azerbaijan a target');
});

test('by mouse: from the tool bar through the outline to a picture, and on to the list of keys', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.button('Help and guide').click();
  await expect(helpIn(workbench).getByRole('term')).toHaveText([/Claim/, /Evidence/, /Assessment/]);
  await contents(workbench).getByRole('button', { name: 'The map', exact: true }).click();
  await expect(helpIn(workbench).getByRole('heading', { name: 'The map' })).toBeInViewport();
  const picture = helpIn(workbench).getByRole('img', { name: 'The map of the argument beside the text' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(500);
  await helpIn(workbench).getByRole('button', { name: 'All keys' }).click();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(workbench.text).toBeFocused();
});

test('the palette finds it', async ({ workbench }) => {
  const { page } = workbench;
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('manual');
  await page.keyboard.press('Enter');
  await expect(fieldIn(workbench)).toBeFocused();
});

test('each example of a tag stands in the first paper', async ({ workbench }) => {
  await workbench.button('Help and guide').click();
  const quoted = helpIn(workbench).locator('q');
  await expect(quoted).toHaveCount(3);
  const examples = await quoted.allTextContents();
  const text = await workbench.text.textContent();
  for (const example of examples) expect(text).toContain(example);
});

test('where a tag is chosen, a card says what each means', async ({ workbench }) => {
  const { page } = workbench;
  const meaning = /^What is asserted/;
  await expect(page.getByRole('term')).toHaveText([/Claim/, /Evidence/, /Assessment/]); // nothing is tagged yet
  await workbench.selectByMouse('That alignment made Azerbaijan a target');
  await expect(workbench.selectionBar.getByRole('button', { name: /^Claim/ })).toHaveAccessibleDescription(
    meaning,
  );
  await page.keyboard.press('c');
  await expect(workbench.details.getByRole('radio', { name: 'Claim' })).toHaveAccessibleDescription(meaning);
  await workbench.details.getByRole('button', { name: 'What the tags mean' }).focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'What the tags mean' });
  await expect(card.getByRole('definition').first()).toHaveText(meaning);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(workbench.details.getByRole('button', { name: 'What the tags mean' })).toBeFocused();
});

test('in German the guide is German, and is found by German words', async ({ workbench }) => {
  const { page } = workbench;
  await page.evaluate(() => localStorage.setItem('postil-preferences', '{"language":"de"}'));
  await page.reload();
  await expect(workbench.text).toBeFocused();
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Hilfe und Anleitung' });
  await expect(help.locator('.guide')).toHaveAttribute('lang', 'de');
  await expect(help.getByRole('term').first()).toHaveText(/Behauptung/);
  await page.keyboard.type('versiegelt Runde');
  const found = help.getByRole('navigation', { name: 'Abschnitte mit den Wörtern' }).getByRole('button');
  await expect(found).toContainText(['Kollegen']);
  await expect(found.first()).toHaveAttribute('lang', 'de');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing to complain about', async ({ workbench }) => {
      const { page } = workbench;
      await page.keyboard.press('F1');
      await expect(contents(workbench)).toBeVisible();
      expect(await violationsIn(workbench), 'help').toEqual([]);
      await page.keyboard.type('map');
      await expect(found(workbench).first()).toBeVisible();
      expect(await violationsIn(workbench), 'found').toEqual([]);
      await page.setViewportSize({ width: 640, height: 400 });
      expect(await violationsIn(workbench), 'small').toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await workbench.tag('alignment made', 'claim');
      await workbench.details.getByRole('button', { name: 'What the tags mean' }).click();
      expect(await violationsIn(workbench), 'card').toEqual([]);
    });
  });
}
