/** Tagging passages: by mouse and by keyboard, and finding them again. */
import { expect, test } from './support/workbench-test';

test.beforeEach(({ workbench }) => workbench.begin());

const ALIGNMENT = 'Baku remained a close energy, arms and intelligence partner of Israel';
const TARGET = 'That alignment made Azerbaijan a target';

test('a passage dragged over is tagged from the bar at the selection', async ({ workbench }) => {
  await workbench.selectByMouse(TARGET);
  await workbench.selectionBar.getByRole('button', { name: /^Claim/ }).click();
  await workbench.expectCount(1);
  expect(await workbench.listed()).toEqual([`Claim: ${TARGET}`]);
  expect(await workbench.painted('claim')).toEqual([TARGET]);
  await expect(workbench.selectionBar).toBeHidden();
});

for (const [tag, key, name] of [
  ['claim', 'c', 'Claim'],
  ['evidence', 'e', 'Evidence'],
  ['assessment', 'a', 'Assessment'],
] as const) {
  test(`the key ${key} tags as ${tag}`, async ({ workbench }) => {
    await workbench.selectByMouse(TARGET);
    await workbench.page.keyboard.press(key);
    await workbench.expectCount(1);
    expect(await workbench.listed()).toEqual([`${name}: ${TARGET}`]);
    expect(await workbench.painted(tag)).toEqual([TARGET]);
  });
}

test('a double click takes a word, a triple click the paragraph', async ({ workbench }) => {
  const { page } = workbench;
  const heading = workbench.text.getByRole('heading', { name: 'The Nakhichevan Strikes' });
  await heading.dblclick({ position: { x: 8, y: 12 } });
  await page.keyboard.press('e');
  await workbench.expectCount(1);
  await heading.click({ clickCount: 3, position: { x: 8, y: 12 } });
  await page.keyboard.press('c');
  await workbench.expectCount(2);
  await expect
    .poll(() => workbench.listed())
    .toEqual(['Claim: The Nakhichevan Strikes and Their Aftermath', 'Evidence: The']);
});

test('the same words are tagged alike once only, and the one that there is gets chosen', async ({
  workbench,
}) => {
  const { page } = workbench;
  const again = async (words: string, key: string): Promise<void> => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(workbench.details).toBeHidden();
    await workbench.selectByMouse(words);
    await page.keyboard.press(key);
  };
  await workbench.tag('reported injured', 'claim');
  for (const words of ['reported injured', ' reported injured', 'reported injured.']) {
    await again(words, 'c');
    await expect(workbench.message).toHaveText('These words are tagged as claim already.');
    await expect(workbench.details).toContainText('reported injured');
  }
  await workbench.expectCount(1);
  await again('reported injured', 'e');
  await workbench.expectCount(2);
  await again('were reported injured', 'c');
  await workbench.expectCount(3);
});

test('the keyboard alone moves by sentence, extends, tags and leaves', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.text.focus();
  for (const key of ['Control+ArrowDown', 'Control+ArrowDown', 'Alt+Shift+ArrowDown'])
    await page.keyboard.press(key);
  await expect(workbench.selectionBar).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(workbench.selectionBar).toBeHidden();
  await page.keyboard.press('Shift+Alt+ArrowDown');
  await page.keyboard.press('c');
  await workbench.expectCount(1);
  const [claim] = await workbench.listed();
  expect(claim).toContain('Beneath an official insistence');
});

test('words, characters, lines and paragraphs extend the selection from the caret', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('Control+Home');
  const rows = [
    ['Shift+ArrowRight', 'A'],
    ['Control+Shift+ArrowRight', 'Alignment'],
    ['Control+Shift+ArrowRight', 'Alignment and'],
    ['Control+Shift+ArrowLeft', 'Alignment '],
    ['Shift+End', 'Alignment and Restraint'],
  ] as const;
  for (const [key, selected] of rows) {
    await page.keyboard.press(key);
    expect((await workbench.selectedText()).startsWith(selected), `${key}: ${selected}`).toBe(true);
  }
  await page.keyboard.press('Control+Shift+ArrowDown');
  await page.keyboard.press('a');
  await workbench.expectCount(1);
  expect(await workbench.listed()).toEqual([
    'Assessment: Alignment and Restraint: Azerbaijan following the 2026 Iran War',
  ]);
});

test('a passage runs across the page break that the reader joined, and across paragraphs', async ({
  workbench,
}) => {
  await workbench.tag('that its territory or airspace had been or would be used', 'claim');
  expect(await workbench.painted('claim')).toEqual([
    'that its territory or airspace had been or would be used',
  ]);
  await workbench.selectByMouse('Four civilians were reported injured.', 'Tehran denied responsibility');
  await workbench.page.keyboard.press('e');
  await workbench.expectCount(2);
  expect(await workbench.painted('evidence')).toEqual([
    'Four civilians were reported injured.',
    'Tehran denied responsibility',
  ]);
});

test('a click on painted text chooses its annotation, and again what lies beneath', async ({ workbench }) => {
  await workbench.tag(ALIGNMENT, 'claim');
  await workbench.tag('energy, arms and intelligence', 'evidence');
  await workbench.page.keyboard.press('Escape');
  await expect(workbench.details).toBeHidden();
  await workbench.clickOn('energy, arms and intelligence');
  await expect(workbench.details).toContainText('Evidence');
  await workbench.clickOn('energy, arms and intelligence');
  await expect(workbench.details).toContainText('Claim');
  expect(await workbench.painted('chosen-claim')).toEqual([ALIGNMENT]);
});

test('the list is in text order, moves the text, and follows the text', async ({ workbench }) => {
  await workbench.tag('is far from the one Azerbaijan would have chosen', 'assessment');
  await workbench.tag('Tehran denied responsibility', 'claim');
  await workbench.tag(TARGET, 'evidence');
  expect(await workbench.listed()).toEqual([
    `Evidence: ${TARGET}`,
    'Claim: Tehran denied responsibility',
    'Assessment: is far from the one Azerbaijan would have chosen',
  ]);
  await workbench.text.focus();
  await workbench.page.keyboard.press('Control+End');
  await workbench.list.getByRole('option').first().click();
  await expect(workbench.text.getByText('That alignment made')).toBeInViewport();
  await expect(workbench.list.getByRole('option', { selected: true })).toContainText(TARGET);
  await workbench.list.focus();
  await workbench.page.keyboard.press('ArrowDown');
  await expect(workbench.details).toContainText('Tehran denied responsibility');
  await expect(workbench.text.getByText('Tehran denied responsibility')).toBeInViewport();
});

test('Delete removes the chosen annotation; undo and redo go back and forth, also after a reload', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.tag(TARGET, 'claim');
  await workbench.tag(ALIGNMENT, 'evidence');
  await page.keyboard.press('Delete');
  await workbench.expectCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await workbench.expectCount(2);
  await expect(workbench.message).toHaveText('Undone: deleting evidence.');
  await page.keyboard.press('ControlOrMeta+z');
  await workbench.expectCount(1);
  await page.reload();
  await workbench.expectCount(1);
  await expect(workbench.button('Undo tagging as claim')).toBeEnabled();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await workbench.expectCount(2);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await workbench.expectCount(0);
  expect(await workbench.painted('claim')).toEqual([]);
});

test('letters type in the note and tag nothing', async ({ workbench }) => {
  await workbench.tag(TARGET, 'claim');
  await workbench.page.keyboard.press('n');
  await workbench.page.keyboard.type('ace');
  await expect(workbench.note).toHaveValue('ace');
  await workbench.expectCount(1);
});

test('a note is saved as it is typed, and undone as one step', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.tag(TARGET, 'claim');
  await workbench.note.fill('');
  await workbench.note.pressSequentially('Why a target?');
  await workbench.expectSaved();
  await page.reload();
  await workbench.list.getByRole('option').first().click();
  await expect(workbench.note).toHaveValue('Why a target?');
  await expect(workbench.list.getByRole('option').first()).toContainText('Why a target?');
  await workbench.note.press('ControlOrMeta+z');
  await expect(workbench.note).toHaveValue('');
  await workbench.note.press('Escape');
  await expect(workbench.text).toBeFocused();
});

test('a screen reader is told in words what is painted', async ({ workbench }) => {
  await workbench.tag(TARGET, 'claim');
  await workbench.tag(ALIGNMENT, 'evidence');
  const paragraph = workbench.text.locator('[data-block]', { hasText: TARGET });
  await expect(paragraph).toHaveAttribute('aria-description', 'Annotated: 1 claim, 1 evidence');
});

test('a footnote is reached from its mark, by mouse and by keyboard', async ({ workbench }) => {
  const footnote = workbench.text.getByText('is an intern at the Institute');
  await workbench.text.getByRole('link', { name: 'Footnote 1' }).click();
  await expect(footnote).toBeInViewport();
  await workbench.page.keyboard.press('Control+Home');
  await expect(footnote).not.toBeInViewport();
  await workbench.text.getByRole('link', { name: 'Footnote 1' }).press('Enter');
  await expect(footnote).toBeInViewport();
});
