/** What one types is on the disk, or the screen says that it is not, whatever fails or goes away meanwhile. */
import type { Page } from '@playwright/test';
import { violationsIn } from './support/violations-in';
import { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const CLAIM = 'That alignment made Azerbaijan a target';
const EVIDENCE = 'drone strikes on March 5';

test.beforeEach(async ({ workbench }) => {
  await workbench.begin();
  await workbench.tag(CLAIM, 'claim');
});

/** From now on nothing can be written, as on a full disk, until `makeRoom`. */
const fillDisk = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    addEventListener('room', () => Object.assign(IDBObjectStore.prototype, { put }), { once: true });
  });

const makeRoom = (page: Page): Promise<boolean> => page.evaluate(() => dispatchEvent(new Event('room')));

/** The same paper in another tab, with the claim chosen. */
const openTab = async ({ page }: WorkbenchPage): Promise<WorkbenchPage> => {
  const other = await page.context().newPage();
  await other.goto(page.url());
  const tab = new WorkbenchPage({ page: other });
  await tab.choose(CLAIM);
  return tab;
};

test.describe('after a note could not be saved', () => {
  test.beforeEach(async ({ workbench }) => {
    await workbench.note.fill('one');
    await workbench.expectSaved();
    await fillDisk(workbench.page);
    await workbench.note.press('End');
    await workbench.page.keyboard.type(' two');
    await expect(workbench.fault).toContainText('The note could not be saved yet (');
    await expect(workbench.page.getByText('Not saved yet: 1 note')).toBeVisible();
    await expect(workbench.details.getByText('not saved', { exact: true })).toBeVisible();
  });

  test('what one types on is saved with it, as soon as that can be', async ({ workbench }) => {
    await makeRoom(workbench.page);
    await workbench.page.keyboard.type(' three');
    await workbench.expectSaved();
    await expect(workbench.message).toHaveText('The note is saved now.');
    await workbench.page.reload();
    await workbench.choose(CLAIM);
    await expect(workbench.note).toHaveValue('one two three');
  });

  test('it is kept when one leaves the annotation and the paper, and saved by itself', async ({
    workbench,
  }) => {
    await workbench.text.focus();
    await workbench.page.keyboard.press('Escape');
    await expect(workbench.details).toBeHidden();
    await workbench.page.keyboard.press('ControlOrMeta+Shift+l');
    await expect(workbench.page.getByText('Not saved yet: 1 note')).toBeVisible();
    await makeRoom(workbench.page);
    await workbench.expectSaved();
    await workbench.openPaper();
    await workbench.choose(CLAIM);
    await expect(workbench.note).toHaveValue('one two');
  });

  test('closing the page asks first', async ({ program, workbench }) => {
    test.skip(program.shell !== 'browser', 'the desktop window asks by itself: electron/window.spec.ts');
    const asked = workbench.page.waitForEvent('dialog');
    await workbench.page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await makeRoom(workbench.page);
    await workbench.expectSaved();
  });
});

test('two tabs that type into one note show in the end what is stored', async ({ program, workbench }) => {
  test.skip(program.shell !== 'browser', 'a desktop program has one window');
  const other = await openTab(workbench);
  await Promise.all([
    workbench.note.pressSequentially('A'.repeat(30)),
    other.note.pressSequentially('b'.repeat(30)),
  ]);
  for (const tab of [workbench, other]) await tab.expectSaved();
  await other.note.press('End');
  await other.page.keyboard.type('!');
  await other.expectSaved();
  const stored = await other.note.inputValue();
  expect(stored).toMatch(/!$/);
  await expect(workbench.note).toHaveValue(stored);
  await workbench.page.reload();
  await workbench.choose(CLAIM);
  await expect(workbench.note).toHaveValue(stored);
});

test.describe('while one types a note, another tab deletes its annotation', () => {
  test.skip(({ host }) => host !== 'browser', 'a desktop program has one window');

  test.beforeEach(async ({ workbench }) => {
    await workbench.text.focus();
    const other = await openTab(workbench);
    await workbench.choose(CLAIM);
    await workbench.note.pressSequentially('some');
    await workbench.expectSaved();
    await other.button('Delete annotation').click();
    await expect(workbench.note).toBeHidden();
    await workbench.page.keyboard.type(' more ccc');
  });

  test('the next letters are no commands, and all the words are kept', async ({ workbench }) => {
    const { page } = workbench;
    await expect(workbench.fault.last()).toContainText('was deleted, most likely in another window');
    const words = page.getByRole('textbox', { name: 'What you typed' });
    await expect(words).toHaveValue('some more ccc');
    await workbench.expectCount(0);
    await expect(page.getByText('Not saved: the words above')).toBeVisible();
    expect(await violationsIn(workbench)).toEqual([]);

    await page.keyboard.press('Tab');
    await expect(words).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(workbench.message).toHaveText('The words are copied.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // closes them
    await expect(words).toBeHidden();
    await workbench.tag(EVIDENCE, 'evidence');
    await workbench.note.press('ControlOrMeta+v');
    await expect(workbench.note).toHaveValue('some more ccc');
  });

  test('undo brings the annotation back, and after Escape letters are commands again', async ({
    workbench,
  }) => {
    await workbench.page.keyboard.press('ControlOrMeta+z');
    await workbench.expectCount(1);
    await workbench.page.keyboard.press('Escape');
    await workbench.choose(CLAIM);
    await expect(workbench.note).toHaveValue('some');
  });
});

test('a label that one types survives its field', async ({ program, workbench }) => {
  test.skip(program.shell !== 'browser', 'a desktop program has one window');
  const other = await openTab(workbench);
  await workbench.text.focus();
  await workbench.page.keyboard.press('b');
  await workbench.page.keyboard.type('sec');
  await other.button('Delete annotation').click();
  await expect(workbench.details).toBeHidden();
  await workbench.page.keyboard.type('cea');
  await expect(workbench.page.getByRole('textbox', { name: 'What you typed' })).toHaveValue('seccea');
  await workbench.expectCount(0);
});
