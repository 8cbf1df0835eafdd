/** The strip along the scroll bar: where annotations lie, and a way to go there. */
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

test.beforeEach(({ workbench }) => workbench.begin());

const EARLY = 'Baku remained a close energy, arms and intelligence partner of Israel';
const LATE = 'is far from the one Azerbaijan would have chosen';

/** In CSS pixels from the edge of the strip, as strip.ts has them. */
const LANES = { claim: 2, evidence: 6, assessment: 10, hit: 14 } as const;

/** Where something is drawn in a lane: the middles of its stretches, as parts of the strip's height. */
const drawnIn = ({ page }: WorkbenchPage, lane: keyof typeof LANES): Promise<number[]> =>
  page.locator('.reader-strip canvas').evaluate((canvas, x) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
    const { width, height } = canvas;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    const middles: number[] = [];
    let from: number | null = null;
    for (let y = 0; y <= height; y++) {
      const isDrawn = y < height && (pixels[(y * width + Math.round(x * devicePixelRatio)) * 4 + 3] ?? 0) > 0;
      if (isDrawn) from ??= y;
      else if (from !== null) {
        middles.push((from + y) / 2 / height);
        from = null;
      }
    }
    return middles;
  }, LANES[lane]);

/** Where words lie in everything that scrolls, as a part of it. */
const placeOf = ({ text }: WorkbenchPage, words: string): Promise<number> =>
  text.evaluate((root, wanted) => {
    const scroller = root.closest('.reader');
    const block = [...root.querySelectorAll('[data-block]')].find((one) => one.textContent?.includes(wanted));
    if (!scroller || !block) throw new Error(`no “${wanted}”`);
    const { top, height } = block.getBoundingClientRect();
    const origin = scroller.getBoundingClientRect().top - scroller.scrollTop;
    return (top + height / 2 - origin) / scroller.scrollHeight;
  }, words);

test('each tag has a lane, with a mark where its annotations lie', async ({ workbench }) => {
  await workbench.tag(EARLY, 'claim');
  await workbench.tag(LATE, 'assessment');
  await workbench.page.keyboard.press('Escape');
  await expect.poll(async () => (await drawnIn(workbench, 'claim')).length).toBe(1);
  await expect.poll(async () => (await drawnIn(workbench, 'assessment')).length).toBe(1);
  expect(await drawnIn(workbench, 'evidence')).toEqual([]);
  for (const [lane, words] of [
    ['claim', EARLY],
    ['assessment', LATE],
  ] as const) {
    const [drawn = 0] = await drawnIn(workbench, lane);
    expect(Math.abs(drawn - (await placeOf(workbench, words))), lane).toBeLessThan(0.04);
  }
});

test('the chosen annotation is drawn across all lanes, and a deleted one is gone', async ({ workbench }) => {
  await workbench.tag(EARLY, 'claim');
  await expect.poll(async () => (await drawnIn(workbench, 'hit')).length).toBe(1);
  await workbench.page.keyboard.press('Escape');
  await expect.poll(() => drawnIn(workbench, 'hit')).toEqual([]);
  await workbench.clickOn(EARLY);
  await expect.poll(async () => (await drawnIn(workbench, 'hit')).length).toBe(1);
  await workbench.page.keyboard.press('Delete');
  await expect.poll(() => drawnIn(workbench, 'claim')).toEqual([]);
});

test('a click or a drag on it goes there and leaves focus and selection alone', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.text.focus();
  await page.keyboard.press('Control+Home');
  const strip = page.locator('.reader-strip');
  const box = await strip.boundingBox();
  if (!box) throw new Error('no strip');
  const scrolled = (): Promise<number> =>
    page
      .locator('.reader')
      .evaluate((reader) => reader.scrollTop / (reader.scrollHeight - reader.clientHeight));
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.down();
  expect(await scrolled()).toBeGreaterThan(0.3);
  expect(await scrolled()).toBeLessThan(0.7);
  await page.mouse.move(box.x + 8, box.y + box.height - 1, { steps: 3 });
  await page.mouse.up();
  await expect.poll(scrolled).toBeGreaterThan(0.95);
  await expect(workbench.text).toBeFocused();
  await page.mouse.move(box.x + 8, box.y + 40);
  await expect.poll(scrolled).toBeGreaterThan(0.95);
});

test('its frame shows what is in sight', async ({ workbench }) => {
  const { page } = workbench;
  const frame = page.locator('.reader-strip-view');
  await expect.poll(async () => (await frame.boundingBox())?.height ?? 0).toBeGreaterThan(20);
  const before = (await frame.boundingBox())?.y ?? 0;
  await page.keyboard.press('Control+End');
  await expect.poll(async () => (await frame.boundingBox())?.y ?? 0).toBeGreaterThan(before + 100);
});

test('its colours follow the theme', async ({ workbench }) => {
  await workbench.tag(EARLY, 'claim');
  await workbench.page.keyboard.press('Escape');
  const color = (): Promise<string> =>
    workbench.page.locator('.reader-strip canvas').evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return '';
      const pixels = canvas.getContext('2d')?.getImageData(2, 0, 1, canvas.height).data ?? [];
      const at = [...pixels.keys()].find((index) => index % 4 === 3 && (pixels[index] ?? 0) === 255);
      return at === undefined ? '' : [...pixels.slice(at - 3, at)].join(' ');
    });
  await expect.poll(color).toBe('138 75 0');
  await workbench.page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(color).toBe('240 177 98');
});
