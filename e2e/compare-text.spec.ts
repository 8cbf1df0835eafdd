/** Comparing in the text: who tagged what, where people differ, and the strip beside it. */
import { comparedLibrary } from './support/compared-library';
import { violationsIn } from './support/violations-in';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const FIRST = "Azerbaijan's conduct in the 2026 Iran war";
/** Ada and Cleo assess it, Ben claims it. */
const DISPUTED = 'What protected it was not neutrality';

const compare = async (workbench: WorkbenchPage): Promise<void> => {
  await workbench.text.focus();
  await workbench.page.keyboard.press('d');
  await expect(workbench.page.getByRole('list', { name: 'Lines under the text' })).toBeVisible();
  await expect.poll(async () => (await workbench.painted('differing')).length).toBeGreaterThan(0);
};

const includes = (pieces: readonly string[], words: string): boolean =>
  pieces.some((piece) => piece.includes(words));

test.beforeEach(({ workbench, program }) => workbench.continueWith(program, comparedLibrary()));

test('each person has a line under the text, with a wash only where they differ', async ({ workbench }) => {
  await compare(workbench);
  const painted = async (lane: number, tag: string, words: string): Promise<boolean> =>
    includes(await workbench.painted(`lane-${lane}-${tag}`), words);
  for (const lane of [0, 1, 2]) expect(await painted(lane, 'assessment', FIRST), `lane ${lane}`).toBe(true);
  expect(await painted(0, 'assessment', DISPUTED)).toBe(true);
  expect(await painted(1, 'claim', DISPUTED)).toBe(true);
  expect(await painted(2, 'assessment', DISPUTED)).toBe(true);
  const washed = await workbench.painted('differing');
  expect([includes(washed, FIRST), includes(washed, DISPUTED)]).toEqual([false, true]);
  expect(await workbench.painted('assessment'), 'mine, painted besides').toEqual([]);
});

test('the legend says whose line is whose, and a sign stands where each mark begins', async ({
  workbench,
}) => {
  const { page } = workbench;
  await compare(workbench);
  const legend = page.getByRole('list', { name: 'Lines under the text' }).getByRole('listitem');
  await expect(legend).toHaveText(['1Ada Analyst (me)', '2Ben Reader', '3Cleo Critic']);
  await expect
    .poll(() => page.locator('.lane-sign').allInnerTexts())
    .toEqual(expect.arrayContaining(['1', '2', '3']));
  await page.getByRole('checkbox', { name: 'Ben Reader' }).uncheck();
  await expect(legend).toHaveText(['1Ada Analyst (me)', '3Cleo Critic']);
  await expect.poll(() => page.locator('.lane-sign', { hasText: '2' }).count()).toBe(0);
});

test('a click on marked text looks at the case there, and another at the next one', async ({ workbench }) => {
  const { page } = workbench;
  await compare(workbench);
  const current = workbench.currentDifference;
  await workbench.clickOn('protected it was not');
  await expect.poll(async () => includes(await workbench.painted('case'), DISPUTED)).toBe(true);
  await expect(current).toContainText(DISPUTED);
  const first = await current.innerText();
  await expect(page.locator('.margin-mark.is-chosen')).toHaveText('≠');
  await workbench.clickOn('protected it was not');
  await expect.poll(() => current.innerText()).not.toBe(first);
  await expect(page.getByRole('region', { name: 'Chosen annotation' })).toHaveCount(0);
});

test('what one reads stays where it is when comparing begins and ends', async ({ workbench }) => {
  const { page, text } = workbench;
  const words = 'Once the war began';
  await workbench.clickOn(words);
  const top = (): Promise<number> =>
    text.evaluate((root, wanted) => {
      const block = [...root.querySelectorAll('[data-block]')].find((one) =>
        one.textContent?.startsWith(wanted),
      );
      return block?.getBoundingClientRect().top ?? 0;
    }, words);
  const before = await top();
  await compare(workbench);
  const lineHeight = (): Promise<string> =>
    text
      .locator('.paper-body')
      .first()
      .evaluate((block) => getComputedStyle(block).lineHeight);
  const whileComparing = await lineHeight();
  // The line itself stays; its paragraph begins half a taller line above it.
  expect(Math.abs((await top()) - before)).toBeLessThan(12);
  await page.keyboard.press('d');
  await expect.poll(() => workbench.painted('differing')).toEqual([]);
  expect(await lineHeight()).not.toBe(whileComparing);
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
});

test('one goes on tagging, and sees it on the own line', async ({ workbench }) => {
  await compare(workbench);
  await workbench.selectByMouse('These were the structural conditions');
  await workbench.page.keyboard.press('c');
  await expect
    .poll(async () =>
      includes(await workbench.painted('lane-0-claim'), 'These were the structural conditions'),
    )
    .toBe(true);
  await expect
    .poll(async () => includes(await workbench.painted('differing'), 'These were the structural conditions'))
    .toBe(true);
});

test('screen readers are told who tagged what in a paragraph', async ({ workbench }) => {
  await compare(workbench);
  const paragraph = workbench.text.locator('[data-block]').filter({ hasText: DISPUTED });
  await expect(paragraph).toHaveAttribute(
    'aria-description',
    /Ada Analyst \(me\): assessment “.*; Ben Reader: .*; Cleo Critic: .*They differ here\./,
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing to complain about while comparing', async ({ workbench }) => {
      await compare(workbench);
      await workbench.clickOn('protected it was not');
      await expect.poll(() => workbench.painted('case')).not.toEqual([]);
      expect(await violationsIn(workbench)).toEqual([]);
    });
  });
}
