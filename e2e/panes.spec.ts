/** Panes: how large they are, what is closed, and what a window has room for. */
import { arguedLibrary } from './support/argued-library';
import { comparedLibrary } from './support/compared-library';
import { violationsIn } from './support/violations-in';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const OUTLINE = '.outline-pane';
const INSPECTOR = '.inspector-pane';

test.use({ viewport: { width: 1280, height: 800 } });

const widthOf = async (workbench: WorkbenchPage, pane: string): Promise<number> =>
  (await workbench.sizeOf(pane)).width;

test.describe('a line between panes', () => {
  test.beforeEach(({ workbench }) => workbench.begin());

  test('makes a pane larger and smaller with the arrow keys, and says so', async ({ workbench }) => {
    const { page } = workbench;
    const line = workbench.separator('Beside the text');
    const before = await widthOf(workbench, INSPECTOR);
    await line.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => widthOf(workbench, INSPECTOR)).toBe(before + 16);
    await expect(line).toHaveAttribute('aria-valuenow', String(before + 16));
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Home');
    await expect.poll(() => widthOf(workbench, INSPECTOR)).toBe(272);
    await page.keyboard.press('End');
    await expect.poll(() => widthOf(workbench, INSPECTOR)).toBeGreaterThan(700);
    await expect.poll(() => widthOf(workbench, '.text-pane')).toBeGreaterThan(200);
    await line.dblclick();
    await expect.poll(() => widthOf(workbench, INSPECTOR)).toBe(before);
  });

  test('is dragged, and dragged to the edge closes its pane, which Enter opens again', async ({
    workbench,
  }) => {
    const { page } = workbench;
    const line = workbench.separator('Outline');
    const dragTo = async (x: number): Promise<void> => {
      const box = await line.boundingBox();
      await page.mouse.move((box?.x ?? 0) + 0.5, 400);
      await page.mouse.down();
      await page.mouse.move(x, 400, { steps: 5 });
      await page.mouse.up();
    };
    await dragTo(300);
    await expect.poll(() => widthOf(workbench, OUTLINE)).toBeCloseTo(300, -1);
    await dragTo(20);
    await expect(page.locator(OUTLINE)).toHaveCount(0);
    await line.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => widthOf(workbench, OUTLINE)).toBeCloseTo(300, -1);
  });

  test('keeps sizes and closed panes for each paper, over reload and the way through the library', async ({
    program,
    workbench,
  }) => {
    const { page } = workbench;
    await workbench.separator('Beside the text').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => widthOf(workbench, INSPECTOR)).toBe(272);
    await workbench.text.focus();
    await page.keyboard.press('Shift+O');
    await expect(page.locator(OUTLINE)).toHaveCount(0);
    await page.reload();
    await expect(workbench.text).toBeVisible();
    await expect.poll(() => widthOf(workbench, INSPECTOR)).toBe(272);
    await expect(page.locator(OUTLINE)).toHaveCount(0);

    await workbench.button('Library').click();
    await program.answerOpen([{ name: 'other.md', bytes: new TextEncoder().encode('# Other\n\nWords.\n') }]);
    await workbench.button('Open papers…').click();
    await expect(workbench.text).toContainText('Words.');
    await page.keyboard.press('Shift+O');
    await expect(page.locator(OUTLINE)).toBeVisible();
    await workbench.button('Library').click();
    await workbench.openPaper();
    await expect(page.locator(OUTLINE)).toHaveCount(0);
  });
});

test('all fields of an annotation are in sight, and so is the chosen one in the list', async ({
  program,
  workbench,
}) => {
  await workbench.continueWith(program, arguedLibrary());
  await workbench.choose('it seems more likely');
  const box = await workbench.details.boundingBox();
  for (const field of [
    workbench.likelihood,
    workbench.confidence,
    workbench.note,
    workbench.details.getByRole('combobox', { name: 'Labels' }),
    workbench.relations.getByRole('heading'),
  ]) {
    const place = await field.boundingBox();
    expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
  }
  await expect(workbench.list.getByRole('option', { selected: true })).toBeInViewport();
});

test('an annotation with a label and several relations has all of them in sight', async ({
  program,
  workbench,
}) => {
  const beyond = () => workbench.details.evaluate((place) => place.scrollHeight - place.clientHeight);
  await workbench.continueWith(program, comparedLibrary());
  await workbench.choose('That alignment made Azerbaijan a target');
  await expect(workbench.labels).toHaveCount(1);
  await expect(workbench.relations.getByRole('listitem')).toHaveCount(4);
  expect(await beyond(), 'of a claim').toBe(0);
  await expect(workbench.list.getByRole('option', { selected: true })).toBeInViewport();

  await workbench.choose('Tehran has also long accused Baku');
  const labels = workbench.details.getByRole('combobox', { name: 'Labels' });
  await labels.fill('separatism');
  await labels.press('Enter');
  await expect(workbench.labels).toHaveCount(1);
  await expect(workbench.relations.getByRole('listitem')).toHaveCount(1);
  expect(await beyond(), 'of evidence').toBe(0);
});

test('reading mode leaves the text alone, keeps what one reads in sight, and a note leads out of it', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.begin();
  await workbench.tag('It seems neither side', 'assessment');
  await page.keyboard.press('Shift+R');
  for (const gone of [OUTLINE, INSPECTOR, '.top-bar', '.status-bar'])
    await expect(page.locator(gone)).not.toBeVisible();
  await expect(workbench.text.getByText('It seems neither side')).toBeInViewport();
  await expect(workbench.text).toBeFocused();
  await page.keyboard.press('n');
  await expect(workbench.note).toBeFocused();
  await expect(page.locator('.top-bar')).toBeVisible();
  await workbench.text.focus();
  await page.keyboard.press('Shift+R');
  await page.keyboard.press('Escape'); // out of the chosen annotation
  await page.keyboard.press('Escape');
  await expect(page.locator(INSPECTOR)).toBeVisible();
});

test('below 1100 pixels the map stands in the place of the text, and Escape leads back', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.begin();
  await workbench.tag('It seems neither side', 'assessment');
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.keyboard.press('m');
  await expect(workbench.cards).toHaveCount(1);
  await expect.poll(() => widthOf(workbench, '.text-pane')).toBeGreaterThan(200);
  await expect(workbench.text).toBeFocused();
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect(workbench.map).toBeFocused();
  const middle = await workbench.sizeOf('.middle-pane');
  expect(await workbench.sizeOf('.beside-pane')).toEqual(middle);
  await page.keyboard.press('Escape');
  await expect(workbench.map).toHaveCount(0);
  await expect(workbench.text).toBeFocused();
});

test('in a small window the outline is drawn over the text and goes when one has chosen a section', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.begin();
  await page.setViewportSize({ width: 640, height: 400 });
  await expect(page.locator(OUTLINE)).toHaveCount(0);
  await page.keyboard.press('o');
  await expect(workbench.here).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(workbench.text).toBeFocused();
  await expect(page.locator(OUTLINE)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing to complain about at four sizes', async ({ workbench }) => {
      const { page } = workbench;
      await workbench.begin();
      await workbench.tag('It seems neither side', 'assessment');
      for (const [width, height] of [
        [640, 400],
        [900, 700],
        [1280, 800],
        [1920, 1080],
      ] as const) {
        await page.setViewportSize({ width, height });
        expect(await violationsIn(workbench), `${width} × ${height}`).toEqual([]);
        await workbench.text.focus();
        await page.keyboard.press('Shift+R');
        expect(await violationsIn(workbench), `reading at ${width} × ${height}`).toEqual([]);
        await page.keyboard.press('Shift+R');
      }
    });
  });
}
