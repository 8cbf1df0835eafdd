/** Takes the sheet: every state at every size in both themes, on one page outside the repository. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchOptions } from '../support/profile';
import { projectRoot } from '../support/project-root';
import { expect, test } from '../support/workbench-test';
import { drawn, STATES } from './states';

const FOLDER = join(projectRoot, 'test-results/screens');

const SIZES = [
  { width: 640, height: 400 },
  { width: 900, height: 700 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const THEMES = ['light', 'dark'] as const;

type Size = (typeof SIZES)[number];
type Theme = (typeof THEMES)[number];

/** In the same folder as the sheet. */
const fileOf = (state: string, { width, height }: Size, theme: Theme): string =>
  `${state.replaceAll(' ', '-')}-${width}x${height}-${theme}.png`;

test.use({ viewport: { width: 1280, height: 800 } });

for (const { name, reach } of STATES)
  test(name, async ({ program, workbench }) => {
    test.slow();
    mkdirSync(FOLDER, { recursive: true });
    const { page } = workbench;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach(workbench, program);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await drawn(workbench);
        const path = join(FOLDER, fileOf(name, size, colorScheme));
        await page.screenshot({ path, animations: 'disabled', caret: 'initial' });
      }
    }
  });

test('the sheet', async ({ playwright }) => {
  const browser = await playwright.chromium.launch(launchOptions());
  const page = await browser.newPage({ viewport: { width: 1960, height: 1000 } });
  for (const theme of THEMES)
    for (const size of SIZES) {
      const name = `sheet-${size.width}x${size.height}-${theme}`;
      const file = join(FOLDER, `${name}.html`);
      writeFileSync(file, sheetOf(size, theme));
      await page.goto(pathToFileURL(file).href);
      await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
    }
  writeFileSync(
    join(FOLDER, 'index.html'),
    THEMES.flatMap((theme) => SIZES.map((size) => sheetOf(size, theme))).join('\n'),
  );
  await browser.close();
  expect(page.isClosed()).toBe(true);
});

const sheetOf = (size: Size, theme: Theme): string => `<!doctype html>
<meta charset="utf-8">
<title>Postil, ${size.width} × ${size.height}, ${theme}</title>
<style>
  body { margin: 16px; font: 14px system-ui, sans-serif; background: #808080 }
  div { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px }
  figure { margin: 0 }
  img { inline-size: 100% }
</style>
<h1>${size.width} × ${size.height}, ${theme}</h1>
<div>${STATES.map(
  ({ name }) =>
    `<figure><figcaption>${name}</figcaption><a href="${fileOf(name, size, theme)}"><img src="${fileOf(name, size, theme)}" alt=""></a></figure>`,
).join('\n')}</div>`;
