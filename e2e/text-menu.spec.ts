/** The menu in the text: what can be done with what is selected or lies there, by mouse alone and by keyboard alone. */
import type { Locator } from '@playwright/test';
import { comparedLibrary } from './support/compared-library';
import { violationsIn } from './support/violations-in';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const SENTENCE = 'That alignment made Azerbaijan a target';
const PART = 'alignment made';
const NEXT = 'What protected it was not neutrality';
/** Ada and Cleo assess it, Ben claims it. */
const DISPUTED = 'protected it was not';

const menu = ({ page }: WorkbenchPage): Locator => page.getByRole('menu', { name: 'What can be done here' });
const item = (workbench: WorkbenchPage, name: string): Locator =>
  menu(workbench).getByRole('menuitem', { name, exact: true });
const here = (workbench: WorkbenchPage, name: string): Locator =>
  menu(workbench).getByRole('menuitemradio', { name, exact: true });

/** On the first letter of words that are in sight already. */
const secondaryClick = async (workbench: WorkbenchPage, words: string): Promise<void> => {
  const { start } = await workbench.placeOf(words, true);
  await workbench.page.mouse.click(start.x + 4, start.y, { button: 'right' });
};

const openAt = async (workbench: WorkbenchPage, words: string): Promise<void> => {
  await secondaryClick(workbench, words);
  await expect(menu(workbench)).toBeVisible();
};

const select = async (workbench: WorkbenchPage, words = SENTENCE): Promise<void> => {
  await workbench.selectByMouse(words);
  await expect(workbench.selectionBar).toBeVisible();
};

/** The whole menu is in the window, or as much of it as there is room for, and the rest scrolls. */
const expectInWindow = async (workbench: WorkbenchPage): Promise<void> => {
  const { width = 0, height = 0 } = workbench.page.viewportSize() ?? {};
  const box = await menu(workbench).boundingBox();
  expect(box).not.toBeNull();
  const { x, y, width: wide, height: high } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  expect([x >= 0, y >= 0, x + wide <= width, y + high <= height], JSON.stringify(box)).toEqual([
    true,
    true,
    true,
    true,
  ]);
};

test.describe('on my own', () => {
  test.beforeEach(({ workbench }) => workbench.begin());

  test('by mouse alone words are tagged, and the annotation is tagged otherwise, noted, and deleted', async ({
    workbench,
  }) => {
    await select(workbench);
    await openAt(workbench, 'Azerbaijan a target');
    expect(await workbench.selectedText()).toBe(SENTENCE);
    await item(workbench, 'Tag as claim').click();
    await expect(menu(workbench)).toBeHidden();
    await workbench.expectCount(1);
    expect(await workbench.listed()).toEqual([`Claim: ${SENTENCE}`]);
    await workbench.clickOn(NEXT);
    await expect(workbench.details).toBeHidden();

    await openAt(workbench, PART);
    await expect(workbench.details).toContainText(SENTENCE);
    await item(workbench, 'Make it evidence').click();
    await expect.poll(() => workbench.listed()).toEqual([`Evidence: ${SENTENCE}`]);
    await openAt(workbench, PART);
    await item(workbench, 'Write a note').click();
    await expect(workbench.note).toBeFocused();
    await openAt(workbench, PART);
    await item(workbench, 'Relate to another annotation…').click();
    await expect(workbench.relateField).toBeFocused();
    await workbench.page.keyboard.press('Escape');
    await openAt(workbench, PART);
    await item(workbench, 'Delete annotation').click();
    await workbench.expectCount(0);
  });

  test('by keyboard alone, and Escape leaves focus and selection as they were', async ({ workbench }) => {
    const { page } = workbench;
    await workbench.clickOn(SENTENCE);
    for (let word = 0; word < 3; word++) await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
    const selected = await workbench.selectedText();
    expect(selected.length).toBeGreaterThan(10);
    await page.keyboard.press('Shift+F10');
    await expect(item(workbench, 'Tag as claim')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(item(workbench, 'Search for the selected words')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu(workbench)).toBeHidden();
    await expect(workbench.text).toBeFocused();
    expect(await workbench.selectedText()).toBe(selected);
    await expect(workbench.selectionBar).toBeVisible();

    await page.keyboard.press('ContextMenu');
    await expect(item(workbench, 'Tag as claim')).toBeFocused();
    await page.keyboard.press('t');
    await page.keyboard.press('t');
    await expect(item(workbench, 'Tag as assessment')).toBeFocused();
    await page.keyboard.press('Enter');
    await workbench.expectCount(1);
    await expect(workbench.text).toBeFocused();

    // The caret stands behind what was tagged, which is chosen.
    await page.keyboard.press('Shift+F10');
    await expect(item(workbench, 'Details of the annotation')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(workbench.details).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(workbench.text).toBeFocused();
    await page.keyboard.press('Shift+F10');
    await expect(item(workbench, 'Details of the annotation')).toBeFocused();
    await page.keyboard.press('d');
    await expect(item(workbench, 'Delete annotation')).toBeFocused();
    await page.keyboard.press('Enter');
    await workbench.expectCount(0);
  });

  test('where several lie, the one that one points at is chosen, and another may be', async ({
    workbench,
  }) => {
    await workbench.tag(SENTENCE, 'claim');
    await workbench.tag(PART, 'evidence');
    await workbench.clickOn(NEXT);
    await openAt(workbench, PART);
    await expect(here(workbench, `Evidence “${PART}”`)).toHaveAttribute('aria-checked', 'true');
    await expect(item(workbench, 'Make it evidence')).toHaveAttribute('aria-disabled', 'true');
    await here(workbench, `Claim “${SENTENCE}”`).click();
    await expect(here(workbench, `Claim “${SENTENCE}”`)).toHaveAttribute('aria-checked', 'true');
    await expect(workbench.details).toContainText(SENTENCE);
    await expect(item(workbench, 'Make it a claim')).toHaveAttribute('aria-disabled', 'true');
    await item(workbench, 'Make it an assessment').click();
    await expect.poll(() => workbench.listed()).toEqual([`Assessment: ${SENTENCE}`, `Evidence: ${PART}`]);
  });

  test('a click beside what is selected leaves it, and what is tagged then is the sentence', async ({
    workbench,
  }) => {
    await select(workbench);
    await openAt(workbench, NEXT);
    expect(await workbench.selectedText()).toBe('');
    await item(workbench, 'Tag as evidence').click();
    await workbench.expectCount(1);
    expect((await workbench.listed())[0]).toMatch(/^Evidence: What protected it was not neutrality/);
  });

  test('words are copied, and searched for', async ({ workbench }) => {
    const { page } = workbench;
    await select(workbench, PART);
    await openAt(workbench, PART);
    await item(workbench, 'Copy').click();
    await workbench.searchField.focus();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(workbench.searchField).toHaveValue(PART);
    await workbench.search('');

    await select(workbench, 'Azerbaijan a target');
    await openAt(workbench, 'a target');
    await item(workbench, 'Search for the selected words').click();
    await expect(workbench.searchField).toBeFocused();
    await expect(workbench.searchField).toHaveValue('Azerbaijan a target');
    await expect(workbench.hits).toHaveCount(1);
  });

  test('it closes when one turns to something else, and opens anew where one asks again', async ({
    workbench,
  }) => {
    const { page } = workbench;
    await workbench.placeOf(SENTENCE);
    await openAt(workbench, SENTENCE);
    await openAt(workbench, PART);
    await expect(menu(workbench)).toHaveCount(1);
    await page.locator('.reader').evaluate((reader) => reader.scrollBy(0, 40));
    await expect(menu(workbench)).toBeHidden();
    await openAt(workbench, PART);
    await page.setViewportSize({ width: 1200, height: 760 });
    await expect(menu(workbench)).toBeHidden();
    await openAt(workbench, PART);
    await page.evaluate(() => window.dispatchEvent(new FocusEvent('blur')));
    await expect(menu(workbench)).toBeHidden();
    await openAt(workbench, PART);
    await workbench.searchField.click();
    await expect(menu(workbench)).toBeHidden();
    await expect(workbench.searchField).toBeFocused();
    await openAt(workbench, PART);
    await page.keyboard.press('Tab');
    await expect(menu(workbench)).toBeHidden();
  });

  test('fields keep the menu of the browser', async ({ workbench }) => {
    const { page } = workbench;
    await workbench.tag(SENTENCE, 'claim');
    const prevented = page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('contextmenu', (event) => resolve(event.defaultPrevented), { once: true });
        }),
    );
    await workbench.note.click({ button: 'right' });
    expect(await prevented).toBe(false);
    await workbench.note.focus();
    await page.keyboard.press('Shift+F10');
    await expect(menu(workbench)).toHaveCount(0);
  });

  for (const [what, size] of [
    ['a small window', { width: 640, height: 400 }],
    ['a window at 400 %', { width: 320, height: 256 }],
  ] as const) {
    test(`all of it can be reached in ${what}, whichever way it is written`, async ({ workbench }) => {
      const { page } = workbench;
      await workbench.tag(SENTENCE, 'claim');
      await workbench.tag(PART, 'evidence');
      await page.setViewportSize(size);
      for (const direction of ['ltr', 'rtl']) {
        await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
        await workbench.text.focus();
        await page.keyboard.press('Shift+F10');
        await expect(here(workbench, `Evidence “${PART}”`)).toBeFocused();
        await expectInWindow(workbench);
        await page.keyboard.press('End');
        await expect(item(workbench, 'Delete annotation')).toBeFocused();
        await expect(item(workbench, 'Delete annotation')).toBeInViewport({ ratio: 1 });
        await page.keyboard.press('Escape');
        await expect(workbench.text).toBeFocused();
      }
    });
  }

  test('it opens at the pointer, towards the side to which lines run', async ({ workbench }) => {
    const { page } = workbench;
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
      const { start } = await workbench.placeOf(NEXT);
      await openAt(workbench, NEXT);
      await expectInWindow(workbench);
      const { x = 0, y = 0, width = 0 } = (await menu(workbench).boundingBox()) ?? {};
      const edge = direction === 'ltr' ? x : x + width;
      const isAtEdge = Math.abs(x - 8) < 1 || Math.abs(x + width + 8 - 1280) < 1;
      expect(Math.abs(edge - (start.x + 4)) < 2 || isAtEdge, `${direction}: ${x}, ${width}`).toBe(true);
      expect(Math.abs(y - start.y)).toBeLessThan(4);
      await page.keyboard.press('Escape');
    }
  });

  test('its keys are in the list of keys', async ({ workbench }) => {
    await workbench.page.keyboard.press('?');
    await expect(workbench.page.getByRole('row', { name: 'Menu of what can be done there' })).toContainText(
      'Shift+F10 Menu',
    );
  });
});

test.describe('while comparing', () => {
  test.beforeEach(({ workbench, program }) => workbench.continueWith(program, comparedLibrary()));

  test('the difference there is looked at, and a reading of it is taken', async ({ workbench }) => {
    await workbench.text.focus();
    await workbench.compare();
    await expect.poll(async () => (await workbench.painted('differing')).length).toBeGreaterThan(0);
    await workbench.placeOf(DISPUTED);
    await openAt(workbench, DISPUTED);
    await expect(workbench.currentDifference).toContainText(DISPUTED);
    const take = item(workbench, 'Take the reading of Ben Reader');
    await expect(take).toContainText('2');
    await take.click();
    await expect(workbench.message.filter({ hasText: 'Ben Reader’s reading' })).toBeVisible();
    await expect(workbench.page.getByText('1 of 115 differences settled', { exact: true })).toBeVisible();

    // The next one that is open is looked at by then, and the caret stands at it.
    await workbench.text.focus();
    await workbench.page.keyboard.press('Shift+F10');
    await workbench.page.keyboard.press('t');
    const next = menu(workbench).getByRole('menuitem', { name: /^Take the reading of/ });
    await expect(next.first()).toBeFocused();
    await workbench.page.keyboard.press('Enter');
    await expect(workbench.page.getByText('2 of 115 differences settled', { exact: true })).toBeVisible();
    await expect(workbench.text).toBeFocused();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing to complain about in the menu', async ({ workbench }) => {
      await workbench.begin();
      await workbench.tag(SENTENCE, 'claim');
      await workbench.tag(PART, 'evidence');
      await openAt(workbench, PART);
      expect(await violationsIn(workbench), 'on an annotation').toEqual([]);
      await workbench.page.keyboard.press('ArrowDown');
      expect(await violationsIn(workbench), 'on an item').toEqual([]);
      await workbench.page.keyboard.press('Escape');
      await select(workbench, NEXT);
      await openAt(workbench, 'it was not neutrality');
      expect(await violationsIn(workbench), 'on what is selected').toEqual([]);
    });
  });
}
