/** Selections that leave the paper's text: what looks selected is what is tagged and copied. */
import { PAPER_TITLE, type WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

test.beforeEach(({ workbench }) => workbench.begin());

const TARGET = 'That alignment made Azerbaijan a target';
const START = 'Alignment and Restraint';
const LAST_WORDS = 'Tel Aviv University';

interface Point {
  readonly x: number;
  readonly y: number;
}

const drag = async ({ page }: WorkbenchPage, from: Point, to: Point): Promise<void> => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
};

const middleOf = async ({ page }: WorkbenchPage, selector: string): Promise<Point> => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Tags what is selected, and gives its words. */
const tagged = async (workbench: WorkbenchPage): Promise<string> => {
  await expect(workbench.selectionBar).toBeInViewport({ ratio: 1 });
  await workbench.page.keyboard.press('c');
  await workbench.expectCount(1);
  await expect(workbench.selectionBar).toBeHidden();
  return (await workbench.details.locator('.annotation-words p').allTextContents()).join('\n');
};

for (const [where, selector, reaches] of [
  ['on the tool bar', '.top-bar', 'start'],
  ['above the window', null, 'start'],
  ['on the status bar', '.status-bar', 'end'],
  ['in the side panel', '.side-panel', 'end'],
] as const) {
  test(`of a drag that ends ${where}, the part in the text is selected, and tagged`, async ({
    workbench,
  }) => {
    const { start } = await workbench.placeOf(TARGET);
    await drag(workbench, start, selector ? await middleOf(workbench, selector) : { x: start.x, y: -40 });
    const selected = await workbench.selectedText();
    expect(selected.startsWith(reaches === 'start' ? START : TARGET)).toBe(true);
    const words = await tagged(workbench);
    expect(words.startsWith(reaches === 'start' ? START : TARGET)).toBe(true);
    if (reaches === 'start') expect(words).not.toContain(TARGET);
    else expect(words).toContain(LAST_WORDS);
    expect(words.replace(/\s+/g, '')).toBe(selected.replace(/\s+/g, ''));
  });
}

test('a drag in the text while the focus is in a field begins where it begins', async ({ workbench }) => {
  await workbench.selectByMouse('alignment made');
  await workbench.searchField.focus();
  await workbench.selectByMouse('Azerbaijan a target');
  expect(await workbench.selectedText()).toBe('Azerbaijan a target');
});

test('of a drag that begins in the side panel, the part in the text is tagged', async ({ workbench }) => {
  const { start } = await workbench.placeOf(TARGET);
  await drag(workbench, await middleOf(workbench, '.annotation-empty'), start);
  const words = await tagged(workbench);
  expect(words.startsWith(TARGET)).toBe(true);
  expect(words).toContain(LAST_WORDS);
});

test('what is selected in a panel is not tagged, and neither is the sentence at the caret', async ({
  workbench,
}) => {
  const { page } = workbench;
  await page.locator('.annotation-empty p').click({ clickCount: 3 });
  expect(await workbench.selectedText()).toContain('Select a passage');
  await page.keyboard.press('c');
  await expect(workbench.message).toContainText('not of the paper’s text');
  await workbench.expectCount(0);
});

for (const [where, selector] of [
  ['in the text', '.reader-text'],
  ['in the list of annotations', '[role=tab][aria-selected=true]'],
  ['nowhere', null],
] as const) {
  test(`with the focus ${where}, Ctrl+A takes the paper’s text, all of it and nothing else`, async ({
    workbench,
  }) => {
    const { page } = workbench;
    if (selector) await page.locator(selector).focus();
    else
      await page.evaluate(
        () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
      );
    await page.keyboard.press('ControlOrMeta+a');
    const all = await workbench.text.textContent();
    const bare = (words: string | null): string => (words ?? '').replace(/[\s⌇]+/g, '');
    await expect.poll(async () => bare(await workbench.selectedText())).toBe(bare(all));
    await page.keyboard.press('ControlOrMeta+c');
    expect(bare(await tagged(workbench))).toBe(bare(all));
    await page.keyboard.press('n');
    await page.keyboard.press('ControlOrMeta+v');
    await expect.poll(async () => bare(await workbench.note.inputValue())).toBe(bare(all));
  });
}

test('in a field, and in a dialog, Ctrl+A takes what is there', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.search('alignment');
  await workbench.searchField.press('ControlOrMeta+a');
  await page.keyboard.type('target');
  await expect(workbench.searchField).toHaveValue('target');
  await workbench.text.focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(workbench.selectionBar).toBeHidden();
  expect(await workbench.selectedText()).not.toContain(PAPER_TITLE);
});

test('a triple click on the last paragraph takes it and nothing after it', async ({ workbench }) => {
  const last = workbench.text.locator('[data-block]').last();
  await last.click({ clickCount: 3 });
  expect((await tagged(workbench)).replace(/\s+/g, '')).toBe((await last.textContent())?.replace(/\s+/g, ''));
});
