/** At 400 % zoom, a window of 320 × 256, everything can be scrolled to, and axe finds nothing to complain about. */
import { comparedLibrary } from './support/compared-library';
import { nextVersion } from './support/next-version';
import { outOfReach } from './support/out-of-reach';
import { settled } from './support/settled';
import { violationsIn } from './support/violations-in';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const SIZES = [
  { width: 320, height: 256 },
  { width: 640, height: 400 },
] as const;
const LARGE = { width: 1280, height: 800 };

/** Looks at what is on the screen in each of the small windows. */
const look = async (workbench: WorkbenchPage, what: string): Promise<void> => {
  const { page } = workbench;
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await settled(workbench);
    const where = `${what}, ${size.width} × ${size.height}`;
    expect.soft(await outOfReach(page), where).toEqual([]);
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth), `${where}: sideways`)
      .toBe(size.width);
  }
  await page.setViewportSize(LARGE);
};

const lookWithAxe = async (workbench: WorkbenchPage, what: string): Promise<void> => {
  await look(workbench, what);
  await workbench.page.setViewportSize(SIZES[0]);
  expect.soft(await violationsIn(workbench), what).toEqual([]);
  await workbench.page.setViewportSize(LARGE);
};

const choose = async ({ page }: WorkbenchPage, command: string): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Words' }).fill(command);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
};

test('comparing', async ({ program, workbench }) => {
  const { page } = workbench;
  await workbench.continueWith(program, comparedLibrary());
  await look(workbench, 'paper');
  await page.setViewportSize(SIZES[0]);
  await expect
    .poll(async () => (await workbench.sizeOf('.reader')).height, 'the text has room for lines')
    .toBeGreaterThan(120);
  await page.setViewportSize(LARGE);
  await workbench.compare();
  await workbench.differences.filter({ hasText: 'Other ends' }).first().click();
  await expect(workbench.caseDetail).toBeVisible();
  await lookWithAxe(workbench, 'a case');
  await page.setViewportSize({ width: 640, height: 400 });
  const take = workbench.readingOf('Ben Reader').getByRole('button', { name: /^Take the reading of Ben/ });
  await page.locator('.compare-scroll').hover();
  await page.mouse.wheel(0, 5000);
  await expect(workbench.button(/^Edit/), 'the wheel scrolls to what one decides with').toBeInViewport();
  await page.setViewportSize(LARGE);
  await workbench.button(/^Edit/).click();
  await look(workbench, 'another reading');
  await take.click();
  await page.getByRole('tab', { name: 'Places' }).click();
  await look(workbench, 'places');
  await page.getByRole('tab', { name: 'Agreement' }).click();
  await page.getByText('All figures').click();
  await look(workbench, 'agreement');
  await page.getByRole('tab', { name: 'Decisions' }).click();
  await lookWithAxe(workbench, 'decisions');
});

test('dialogs', async ({ program, workbench }) => {
  const { page } = workbench;
  await workbench.continueWith(program, comparedLibrary());
  await workbench.selectByMouse('That alignment made Azerbaijan a target');
  await expect(workbench.selectionBar).toBeVisible();
  await look(workbench, 'selection');
  await page.keyboard.press('Escape');
  for (const command of ['Print…', 'Export…', 'Paper details…', 'Trash…', 'Help and guide', 'Keys']) {
    await choose(workbench, command);
    await look(workbench, command);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.keyboard.press('ControlOrMeta+k');
  await look(workbench, 'palette');
  await page.keyboard.press('Escape');
  await program.answerOpen([nextVersion()]);
  await page.keyboard.press('ControlOrMeta+o');
  await workbench.button(/^Open as a new version of/).click();
  await expect(workbench.button('Carry over')).toBeVisible();
  await lookWithAxe(workbench, 'new version');
});
