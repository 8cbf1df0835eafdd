/** How it looks and how it can be reached: themes, text size, accessibility. */
import type { Locator } from '@playwright/test';
import { arguedLibrary } from './support/argued-library';
import { claimsOf } from './support/colleague-files';
import { violationsIn } from './support/violations-in';
import { PAPER_TITLE } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing to complain about anywhere', async ({ workbench }) => {
      await expect(workbench.button('Start')).toBeVisible();
      expect(await violationsIn(workbench), 'first start').toEqual([]);
      await workbench.introduce();
      expect(await violationsIn(workbench), 'library').toEqual([]);
      await workbench.choosePaperMenu(PAPER_TITLE, 'Paper details…');
      await workbench.page.getByRole('dialog').getByLabel('Title').fill('');
      await workbench.page.keyboard.press('Enter');
      expect(await violationsIn(workbench), 'paper details').toEqual([]);
      await workbench.page.keyboard.press('Escape');
      await workbench.openPaper();
      await workbench.tag('That alignment made Azerbaijan a target', 'claim');
      await workbench.tag('alignment made', 'evidence');
      await workbench.selectByMouse('neutrality but a combination');
      await expect(workbench.selectionBar).toBeVisible();
      expect(await violationsIn(workbench), 'paper').toEqual([]);
      await workbench.button('Reading settings').click();
      expect(await violationsIn(workbench), 'reading settings').toEqual([]);
      await workbench.readingSettings.getByText('Sepia').click();
      expect(await violationsIn(workbench), 'sepia').toEqual([]);
      await workbench.readingSettings.getByText('System').click();
      await workbench.page.keyboard.press('Escape');
      await workbench.page.keyboard.press('?');
      expect(await violationsIn(workbench), 'keys').toEqual([]);
    });

    test('axe finds nothing to complain about in an argument', async ({ program, workbench }) => {
      await workbench.continueWith(program, arguedLibrary());
      await workbench.choose('it seems more likely');
      await expect(workbench.relations.getByRole('listitem')).toHaveCount(3);
      expect(await violationsIn(workbench), 'details').toEqual([]);
      await workbench.text.focus();
      await workbench.page.keyboard.press('r');
      await expect(workbench.relateOptions).not.toHaveCount(0);
      expect(await violationsIn(workbench), 'relating').toEqual([]);
      await workbench.page.keyboard.press('Escape');
      await workbench.openPanel('Checks');
      const untagged = workbench.findings('Untagged paragraphs').first();
      await untagged.getByRole('button', { name: /^Dismiss/ }).click();
      expect(await violationsIn(workbench), 'checks').toEqual([]);
      await workbench.text.focus();
      await workbench.page.keyboard.press('m');
      await expect(workbench.cards).toHaveCount(5);
      expect(await violationsIn(workbench), 'map').toEqual([]);
    });

    test('axe finds nothing to complain about while exporting', async ({ program, workbench }) => {
      await workbench.continueWith(program, arguedLibrary());
      await workbench.page.keyboard.press('ControlOrMeta+e');
      await expect(workbench.exportDialog.getByRole('status')).toContainText('All of it is kept.');
      expect(await violationsIn(workbench)).toEqual([]);
      await workbench.exportDialog.getByRole('radio', { name: 'CSV' }).check();
      await expect(workbench.exportDialog.getByRole('listitem').first()).toBeVisible();
      expect(await violationsIn(workbench), 'with what is lost').toEqual([]);
    });
  });
}

test('the theme follows the system until one chooses', async ({ workbench }) => {
  await workbench.introduce();
  const background = (): Promise<string> =>
    workbench.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await workbench.page.emulateMedia({ colorScheme: 'dark' });
  const dark = await background();
  expect(dark).not.toBe(light);
  const choose = (theme: string): Promise<void> =>
    workbench.setReading((settings) => settings.getByText(theme, { exact: true }).click());
  await choose('Light');
  expect(await background()).toBe(light);
  await choose('Sepia');
  const sepia = await background();
  expect([light, dark]).not.toContain(sepia);
  await choose('Dark');
  expect(await background()).toBe(dark);
  await workbench.page.reload();
  await workbench.button('Reading settings').click();
  await expect(workbench.readingSettings.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(await background()).toBe(dark);
});

test('the text grows and shrinks, and stays at 60 to 75 characters a line', async ({ workbench }) => {
  await workbench.begin();
  const size = (): Promise<number> =>
    workbench.text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(await size()).toBe(18);
  await workbench.setReading(async (settings) => {
    for (const _step of [1, 2]) await settings.getByRole('button', { name: 'Larger text' }).click();
    await expect(settings).toContainText('22 px');
    expect(await size()).toBe(22);
    await settings.getByRole('button', { name: 'Smaller text' }).click();
    expect(await size()).toBe(20);
  });
  const perLine = await workbench.text.evaluate((root) => {
    const paragraph = root.querySelector('.paper-body');
    if (!paragraph) throw new Error('no paragraph');
    const lines =
      paragraph.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(paragraph).lineHeight);
    return (paragraph.textContent ?? '').length / lines;
  });
  expect(perLine).toBeGreaterThan(60);
  expect(perLine).toBeLessThan(75);
});

test('at a quarter of the room nothing scrolls sideways and everything stays reachable', async ({
  workbench,
}) => {
  await workbench.begin();
  await workbench.page.setViewportSize({ width: 640, height: 400 });
  const overflow = await workbench.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await workbench.tag('It seems neither side', 'assessment');
  await expect(workbench.list.getByRole('option')).toBeInViewport();
});

test('on a narrow window a long message leaves the text its room, and the search field is wide enough to type in', async ({
  workbench,
}) => {
  const { page } = workbench;
  const sizeOf = async (locator: Locator): Promise<{ width: number; height: number }> =>
    (await locator.boundingBox()) ?? { width: 0, height: 0 };
  await workbench.begin();
  await workbench.tag('It seems neither side', 'assessment');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('j');
  await expect(workbench.message).toContainText('Assessment 1 of 1');
  await page.setViewportSize({ width: 380, height: 700 });
  await expect.poll(async () => (await sizeOf(page.locator('.reader'))).height).toBeGreaterThan(200);
  expect((await sizeOf(page.locator('.status-bar'))).height).toBeLessThan(700 / 8);
  expect((await sizeOf(workbench.searchField)).width).toBeGreaterThan(200);
  await page.setViewportSize({ width: 700, height: 800 });
  await expect.poll(async () => (await sizeOf(workbench.searchField)).width).toBeGreaterThan(200);
});

test('lines are as wide as one likes them, in the typeface that one likes', async ({ workbench }) => {
  await workbench.begin();
  await workbench.page.setViewportSize({ width: 1920, height: 900 });
  const look = (): Promise<{ width: number; face: string }> =>
    workbench.text.evaluate((element) => ({
      width: element.clientWidth,
      face: getComputedStyle(element).fontFamily,
    }));
  const usual = await look();
  await workbench.setReading(async (settings) => {
    await settings.getByText('Wide', { exact: true }).click();
    await settings.getByText('Sans serif', { exact: true }).click();
  });
  const changed = await look();
  expect(changed.width).toBeGreaterThan(usual.width);
  expect([usual.face, changed.face].map((face) => face.split(' ')[0])).toEqual(['"Source', '"Inter']);
  await workbench.page.reload();
  await expect(workbench.text).toBeVisible();
  expect(await look()).toEqual(changed);
});

test('one button is the loudest: Compare when colleagues’ sets are here, and Export never', async ({
  program,
  workbench,
}) => {
  await workbench.begin();
  const primary = workbench.page.locator('.top-bar .button.is-primary');
  await expect(primary).toHaveCount(0);
  await workbench.importFiles(program, [claimsOf('ben-reader')]);
  await expect(primary).toHaveAccessibleName('Compare claim sets');
  await primary.click();
  await expect(workbench.differenceList).toBeVisible();
  await expect(primary).toHaveCount(0);
});
