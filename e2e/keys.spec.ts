/** Keys as the analyst wants them. */
import type { Locator } from '@playwright/test';
import { violationsIn } from './support/violations-in';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const TARGET = 'That alignment made Azerbaijan a target';

const answer = ({ page }: WorkbenchPage): Locator => page.getByRole('dialog').getByRole('status');
const keyButton = (workbench: WorkbenchPage, key: string, command: string): Locator =>
  workbench.button(`${key}: change this key of ${command}`);
const row = ({ page }: WorkbenchPage, command: string): Locator => page.getByRole('row', { name: command });

const showKeys = async ({ page }: WorkbenchPage): Promise<void> => {
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
};

test.beforeEach(({ workbench }) => workbench.begin());

test('a key is changed, is shown everywhere, acts, and is there after a reload', async ({ workbench }) => {
  const { page } = workbench;
  await showKeys(workbench);
  await keyButton(workbench, 'C', 'Tag as claim').click();
  await expect(answer(workbench)).toHaveText('Press the new key… Esc leaves it, Backspace removes it.');
  await page.keyboard.press('y');
  await expect(answer(workbench)).toHaveText('“Tag as claim” has Y now.');
  await expect(keyButton(workbench, 'Y', 'Tag as claim')).toBeFocused();
  await page.keyboard.press('Escape');

  await expect(page.getByText('press Y for claim, E for evidence or A for assessment')).toBeVisible();
  await page.reload();
  await workbench.selectByMouse(TARGET);
  await expect(workbench.selectionBar.getByRole('button', { name: 'Claim Y' })).toBeVisible();
  await page.keyboard.press('c');
  await page.keyboard.press('y');
  await workbench.expectCount(1);
  expect(await workbench.listed()).toEqual([`Claim: ${TARGET}`]);
});

test('a key that another command has is taken only when one says so', async ({ workbench }) => {
  const { page } = workbench;
  await showKeys(workbench);
  await keyButton(workbench, 'N', 'Write a note').click();
  await page.keyboard.press('c');
  await expect(answer(workbench)).toHaveText('C is “Tag as claim”. Use it here instead?');
  await workbench.button('Leave it').click();
  await expect(keyButton(workbench, 'N', 'Write a note')).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('c');
  await workbench.button('Swap the two').click();
  await expect(keyButton(workbench, 'C', 'Write a note')).toBeFocused();
  await expect(keyButton(workbench, 'N', 'Tag as claim')).toBeVisible();

  await workbench.button('Reset the keys of Tag as claim').click();
  await expect(keyButton(workbench, 'C', 'Tag as claim')).toBeVisible();
  await expect(row(workbench, 'Write a note').locator('.key-button')).toHaveText(['+']);

  await workbench.button('Add a key for Write a note').click();
  await page.keyboard.press('e');
  await page.keyboard.press('Enter'); // use it here
  await expect(keyButton(workbench, 'E', 'Write a note')).toBeVisible();
  await workbench.button('Reset all keys').click();
  await expect(keyButton(workbench, 'N', 'Write a note')).toBeVisible();
  await expect(keyButton(workbench, 'E', 'Tag as evidence')).toBeVisible();
});

test('a key is removed, and Escape while it listens closes nothing', async ({ workbench }) => {
  const { page } = workbench;
  await showKeys(workbench);
  await keyButton(workbench, 'C', 'Tag as claim').click();
  await page.keyboard.press('Escape');
  await expect(keyButton(workbench, 'C', 'Tag as claim')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await expect(answer(workbench)).toHaveText('“Tag as claim” has lost C.');
  await expect(workbench.button('Add a key for Tag as claim')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText('use the bar that appears at it')).toBeVisible();
  await workbench.selectByMouse(TARGET);
  await page.keyboard.press('c');
  await workbench.selectionBar.getByRole('button', { name: 'Claim', exact: true }).click();
  await workbench.expectCount(1);
});

test('keys that are not to be had are refused in a sentence', async ({ workbench }) => {
  const { page } = workbench;
  await showKeys(workbench);
  await keyButton(workbench, 'C', 'Tag as claim').click();
  for (const [key, sentence] of [
    ['Control+r', 'Ctrl+R is kept by the browser or the system.'],
    ['Alt+ArrowUp', 'Alt+↑ moves the caret in the reader.'],
    ['Enter', 'Enter presses buttons or scrolls.'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(answer(workbench)).toContainText(sentence);
  }
  await page.keyboard.press('Tab');
  await keyButton(workbench, 'Ctrl+E', 'Export…').click();
  await page.keyboard.press('u');
  await expect(answer(workbench)).toContainText('also acts where one writes: it needs Ctrl or Alt.');
});

test('single-letter keys are switched off together', async ({ workbench }) => {
  const { page } = workbench;
  await showKeys(workbench);
  await page.getByLabel('Single-letter keys in the reader').uncheck();
  await expect(row(workbench, 'Tag as claim').locator('.key-button')).toHaveText(['+']);
  await page.keyboard.press('Escape');
  await workbench.selectByMouse(TARGET);
  await page.keyboard.press('c');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(workbench.selectionBar).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(workbench.selectionBar).toBeHidden();
  await workbench.expectCount(0);
});

test('the list is filtered by words and by keys', async ({ workbench }) => {
  const { page } = workbench;
  await showKeys(workbench);
  const rows = page.getByRole('dialog').getByRole('row');
  await page.getByLabel('Filter by command or key').fill('tag evid');
  await expect(rows).toHaveCount(1);
  await page.getByLabel('Filter by command or key').fill('ctrl+shift+z');
  await expect(rows).toHaveCount(1);
  await page.getByLabel('Filter by command or key').fill('map arrow');
  await expect(rows).toHaveText([/Go through the arrows of the card/, /Remove the arrow/]);
  await page.getByLabel('Filter by command or key').fill('zzz');
  await expect(page.getByText('No command and no key has these words.')).toBeVisible();
});

test('keys act on a Cyrillic layout, by where they are', async ({ workbench }) => {
  await workbench.selectByMouse(TARGET);
  const press = (init: { key: string; code: string; ctrlKey?: boolean }): Promise<void> =>
    workbench.text.evaluate((text, event) => {
      text.dispatchEvent(new KeyboardEvent('keydown', { ...event, bubbles: true, cancelable: true }));
    }, init);
  await press({ key: 'с', code: 'KeyC' });
  await workbench.expectCount(1);
  await press({ key: 'я', code: 'KeyZ', ctrlKey: true });
  await workbench.expectCount(0);
});

test('larger text has its key in the reader too, where Alt moves by sentence', async ({ workbench }) => {
  const size = (): Promise<string> => workbench.text.evaluate((text) => getComputedStyle(text).fontSize);
  await workbench.text.focus();
  await workbench.page.keyboard.press('Control+Alt+ArrowUp');
  await expect.poll(size).toBe('20px');
});

test('closing a dialog with its button gives the focus back', async ({ workbench }) => {
  await workbench.text.focus();
  await showKeys(workbench);
  await workbench.button('Close').click();
  await expect(workbench.text).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing to complain about while a key is changed', async ({ workbench }) => {
      await showKeys(workbench);
      expect(await violationsIn(workbench), 'list').toEqual([]);
      await keyButton(workbench, 'N', 'Write a note').click();
      expect(await violationsIn(workbench), 'listening').toEqual([]);
      await workbench.page.keyboard.press('c');
      expect(await violationsIn(workbench), 'clash').toEqual([]);
      await workbench.page.getByLabel('Filter by command or key').fill('zzz');
      expect(await violationsIn(workbench), 'nothing found').toEqual([]);
    });
  });
}
