/** Where one reads: kept while the text is set anew, and over library, reload, back and restart. */
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const WORDS = 'Four civilians were reported injured.';

/** How far down the pane the words stand, in CSS pixels. */
const topOf = async (workbench: WorkbenchPage): Promise<number> => {
  const { start } = await workbench.placeOf(WORDS, true);
  const pane = await workbench.page.locator('.reader').boundingBox();
  return start.y - (pane?.y ?? 0);
};

const READ = /"place":\{"offset":\d+/;

/** Scrolls to the words, and waits until it is remembered. */
const readOn = async (workbench: WorkbenchPage): Promise<number> => {
  await workbench.placeOf(WORDS);
  const remembered = (): Promise<string> =>
    workbench.page.evaluate(() => JSON.stringify(Object.values(localStorage)).replaceAll('\\', ''));
  await expect.poll(remembered).toMatch(READ);
  return topOf(workbench);
};

test.use({ restarts: true });

test.beforeEach(({ workbench }) => workbench.begin());

test('the line one reads is there again after the library, a reload, back and a restart', async ({
  program,
  workbench,
}) => {
  const before = await readOn(workbench);
  const expectPlace = async (): Promise<void> => {
    await expect(workbench.text).toBeVisible();
    await expect.poll(() => topOf(workbench)).toBeCloseTo(before, -1);
  };
  await workbench.button('Library').click();
  await workbench.openPaper();
  await expectPlace();
  await workbench.page.reload();
  await expectPlace();
  await workbench.button('Library').click();
  await expect(workbench.page.getByRole('heading', { name: 'Papers' })).toBeVisible();
  await workbench.page.goBack();
  await expectPlace();
  await program.restart('close');
  await workbench.openPaper();
  await expectPlace();
});

test('the line one reads stays where it is while the text grows, changes its face, and panes open and close', async ({
  workbench,
}) => {
  const { page } = workbench;
  const before = await readOn(workbench);
  const expectNear = (): Promise<void> =>
    expect.poll(async () => Math.abs((await topOf(workbench)) - before)).toBeLessThan(90);
  await page.keyboard.press('ControlOrMeta+Alt+ArrowUp');
  await page.keyboard.press('ControlOrMeta+Alt+ArrowUp');
  await expectNear();
  await page.keyboard.press('Shift+T');
  await expectNear();
  await workbench.setReading((settings) => settings.getByText('Sans serif').click());
  await expectNear();
});

test('selecting by mouse takes whole words, and with Alt the very letters', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.selectByMouse('our civilians were repor');
  await expect.poll(() => workbench.selectedText()).toBe('Four civilians were reported');
  await workbench.clickOn('Azerbaijan’s envoy'); // a drag that begins on what is selected would move it
  await page.keyboard.down('Alt');
  await workbench.selectByMouse('our civilians were repor');
  await page.keyboard.up('Alt');
  await expect.poll(() => workbench.selectedText()).toBe('our civilians were repor');
});

test('headings differ by level, and a wide table scrolls by itself', async ({ program, workbench }) => {
  const columns = Array.from({ length: 24 }, (_, index) => `column-${index}`);
  const row = `| ${columns.join(' | ')} |`;
  const table = [row, `| ${columns.map(() => '---').join(' | ')} |`, row].join('\n');
  const source = ['# Title', '## Two', 'Text.', '### Three', 'Text.', '#### Four', table].join('\n\n');
  await workbench.button('Library').click();
  await program.answerOpen([{ name: 'levels.md', bytes: new TextEncoder().encode(source) }]);
  await workbench.button('Open papers…').click();
  await expect(workbench.text).toContainText('column-23');
  const sizes = await workbench.text
    .getByRole('heading')
    .evaluateAll((headings) => headings.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(new Set(sizes).size).toBe(4);
  const drawn = workbench.text.getByRole('table');
  expect(await drawn.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
  expect(await workbench.page.locator('.reader').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(
    0,
  );
});

test('the double line of an assessment is double below every line, at every size', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.tag('What protected it was not neutrality', 'assessment');
  await page.keyboard.press('Escape');
  for (const size of [14, 18, 32]) {
    await page.evaluate((pixels) => {
      document.documentElement.style.setProperty('--text-size', `${pixels / 16}rem`);
    }, size);
    const room = await workbench.text.evaluate((root) => {
      const paragraph = root.querySelector('.paper-body');
      if (!paragraph) throw new Error('no paragraph');
      const style = getComputedStyle(paragraph);
      const measuring = new OffscreenCanvas(1, 1).getContext('2d');
      if (!measuring) throw new Error('nothing to measure with');
      measuring.font = style.font;
      const { fontBoundingBoxAscent } = measuring.measureText('x');
      const decoration = getComputedStyle(paragraph, '::highlight(assessment)');
      return {
        // From the baseline to where the wash of the next line begins.
        untilNext: Number.parseFloat(style.lineHeight) - fontBoundingBoxAscent,
        offset: Number.parseFloat(decoration.textUnderlineOffset),
        style: decoration.textDecorationStyle,
      };
    });
    expect(room.style).toBe('double');
    // Two strokes of one pixel, one between them, and at the smallest size a shade of the last.
    expect(room.offset + 3, `${size} pixels`).toBeLessThanOrEqual(room.untilNext + 0.5);
  }
});
