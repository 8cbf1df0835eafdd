/** Takes the sheet: every state at every size in every look, on one page outside the repository; axe has to find nothing in any. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchOptions } from '../support/profile';
import { projectRoot } from '../support/project-root';
import { violationsIn } from '../support/violations-in';
import { expect, test } from '../support/workbench-test';
import { drawn, STATES } from './states';

const FOLDER = join(projectRoot, 'test-results/screens');

const SIZES = [
  { width: 640, height: 400 },
  { width: 900, height: 700 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const LOOKS = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced', colorScheme: 'dark', forcedColors: 'active' },
] as const;

type Size = (typeof SIZES)[number];
type Look = (typeof LOOKS)[number];

/** In the same folder as the sheet. */
const fileOf = (state: string, { width, height }: Size, look: Look): string =>
  `${state.replaceAll(' ', '-')}-${width}x${height}-${look.name}.png`;

test.use({ viewport: { width: 1280, height: 800 } });

for (const { name, reach } of STATES)
  test(name, async ({ program, workbench }) => {
    test.slow();
    mkdirSync(FOLDER, { recursive: true });
    const { page } = workbench;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach(workbench, program);
    for (const look of LOOKS) {
      const { colorScheme, forcedColors } = look;
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await drawn(workbench);
        const file = fileOf(name, size, look);
        await page.screenshot({ path: join(FOLDER, file), animations: 'disabled', caret: 'initial' });
        expect.soft(await violationsIn(workbench), file).toEqual([]);
      }
    }
  });

test('the sheet', async ({ playwright }) => {
  const browser = await playwright.chromium.launch(launchOptions());
  const page = await browser.newPage({ viewport: { width: 1960, height: 1000 } });
  for (const look of LOOKS)
    for (const size of SIZES) {
      const name = `sheet-${size.width}x${size.height}-${look.name}`;
      const file = join(FOLDER, `${name}.html`);
      writeFileSync(file, sheetOf(size, look));
      await page.goto(pathToFileURL(file).href);
      await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
    }
  writeFileSync(
    join(FOLDER, 'index.html'),
    LOOKS.flatMap((look) => SIZES.map((size) => sheetOf(size, look))).join('\n'),
  );
  await browser.close();
  expect(page.isClosed()).toBe(true);
});

const sheetOf = (size: Size, look: Look): string => `<!doctype html>
<meta charset="utf-8">
<title>Postil, ${size.width} × ${size.height}, ${look.name}</title>
<style>
  body { margin: 16px; font: 14px system-ui, sans-serif; background: #808080 }
  div { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px }
  figure { margin: 0 }
  img { inline-size: 100% }
</style>
<h1>${size.width} × ${size.height}, ${look.name}</h1>
<div>${STATES.map(
  ({ name }) =>
    `<figure><figcaption>${name}</figcaption><a href="${fileOf(name, size, look)}"><img src="${fileOf(name, size, look)}" alt=""></a></figure>`,
).join('\n')}</div>`;
