/** With the colours of the system alone: what is chosen, pressed or tagged is still told from what is not. */
import type { Locator } from '@playwright/test';
import { comparedLibrary } from './support/compared-library';
import { violationsIn } from './support/violations-in';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

/** A point of a box, from its start and its top. Negative from its bottom. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

const START_EDGE: Spot = { x: 1.5, y: 12 };
const BOTTOM_EDGE: Spot = { x: 8, y: -1.5 };
const INSIDE: Spot = { x: 5, y: 5 };

const force = ({ page }: WorkbenchPage, colorScheme: 'light' | 'dark'): Promise<void> =>
  page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });

/** The pixel there as it is on the screen, whatever style sheets ask for. */
const pixelOf = async (workbench: WorkbenchPage, locator: Locator, spot: Spot): Promise<string> => {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error('nothing to be seen');
  const [x, y] = [box.x + spot.x, spot.y < 0 ? box.y + box.height + spot.y : box.y + spot.y];
  const picture = await workbench.page.screenshot({
    clip: { x: Math.floor(x), y: Math.floor(y), width: 1, height: 1 },
  });
  return picture.toString('base64');
};

interface Pair {
  readonly what: string;
  readonly chosen: Locator;
  readonly other: Locator;
  readonly spot: Spot;
}

const expectTold = async (workbench: WorkbenchPage, { what, chosen, other, spot }: Pair): Promise<void> => {
  await expect(chosen, what).toBeVisible();
  const ground = await pixelOf(workbench, workbench.page.locator('.tabs').first(), { x: 1, y: 1 });
  expect.soft(await pixelOf(workbench, other, spot), `${what}: the other lies on the ground`).toBe(ground);
  expect.soft(await pixelOf(workbench, chosen, spot), `${what}: chosen`).not.toBe(ground);
};

test('in a paper', async ({ program, workbench }) => {
  const { page } = workbench;
  await workbench.continueWith(program, comparedLibrary());
  await force(workbench, 'dark');
  await page.setViewportSize({ width: 1280, height: 1000 }); // with whole rows of the list in sight
  await workbench.toggleTag('Claim');
  const options = workbench.list.getByRole('option');
  const chosenOption = workbench.list.getByRole('option', { selected: true });
  await options.nth(1).click();
  await expect(chosenOption).toHaveCount(1);
  await page.mouse.move(0, 0);
  const tags = page.getByRole('group', { name: 'Show only' }).getByRole('button');
  const sections = page.getByRole('treeitem');
  for (const pair of [
    {
      what: 'tab',
      chosen: workbench.tab(/^Annotations/),
      other: workbench.tab(/^Checks/),
      spot: BOTTOM_EDGE,
    },
    { what: 'annotation', chosen: chosenOption, other: options.nth(0), spot: START_EDGE },
    { what: 'tag', chosen: tags.nth(0), other: tags.nth(1), spot: INSIDE },
    { what: 'section', chosen: workbench.here, other: sections.last(), spot: START_EDGE },
  ])
    await expectTold(workbench, pair);
  const LINE: Spot = { x: 4, y: -0.5 };
  expect(await pixelOf(workbench, workbench.tab(/^Checks/), LINE), 'the line below the tabs has no gap').toBe(
    await pixelOf(workbench, page.locator('.tabs').first(), LINE),
  );

  const painted = await workbench.text.evaluate((text) =>
    ['claim', 'evidence', 'assessment', 'chosen-claim'].map((name) => {
      const style = getComputedStyle(text, `::highlight(${name})`);
      return { line: style.textDecorationStyle, ground: style.backgroundColor };
    }),
  );
  expect(painted.map(({ line }) => line).slice(0, 3)).toEqual(['solid', 'dashed', 'double']);
  const [claim, evidence, assessment, chosen] = painted.map(({ ground }) => ground);
  expect([claim, evidence, assessment]).toEqual(Array(3).fill('rgba(0, 0, 0, 0)'));
  expect(chosen).not.toBe(claim);
  expect(await workbench.text.evaluate((text) => getComputedStyle(text).forcedColorAdjust)).toBe('none');

  await workbench.searchField.fill('drone');
  await expect(page.locator('.text-hit mark').first()).toBeVisible();
  expect.soft(await violationsIn(workbench), 'searching').toEqual([]);
  await workbench.searchField.fill('');

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('tag as');
  const found = page.locator('.palette-entry mark').first();
  await expect(found).toHaveText('Tag');
  const [words, ground] = await found.evaluate((mark) => [
    getComputedStyle(mark).color,
    getComputedStyle(document.body).color,
  ]);
  expect(words, 'what was found is written in the colour of text').toBe(ground);
  expect.soft(await violationsIn(workbench), 'palette').toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+p');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^[1-9]\d* pages?$/);
  expect.soft(await violationsIn(workbench), 'print').toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`while comparing, ${colorScheme}`, async ({ program, workbench }) => {
    const { page } = workbench;
    await workbench.continueWith(program, comparedLibrary());
    await force(workbench, colorScheme);
    await workbench.compare();
    const kinds = page.getByRole('group', { name: 'Show only' }).getByRole('button');
    await kinds.nth(2).click();
    await workbench.differences.nth(1).click();
    await page.keyboard.press('ArrowUp');
    await page.mouse.move(0, 0);
    for (const pair of [
      {
        what: 'tab',
        chosen: workbench.tab('Differences'),
        other: workbench.tab('Places'),
        spot: BOTTOM_EDGE,
      },
      { what: 'kind', chosen: kinds.nth(2), other: kinds.nth(1), spot: INSIDE },
      {
        what: 'case',
        chosen: workbench.differences.nth(0),
        other: workbench.differences.nth(1),
        spot: START_EDGE,
      },
    ])
      await expectTold(workbench, pair);
    expect.soft(await violationsIn(workbench), 'comparing').toEqual([]);
    await workbench.tab('Agreement').click();
    await expect(page.locator('.agreement-headline')).toBeVisible();
    expect.soft(await violationsIn(workbench), 'agreement').toEqual([]);
  });
