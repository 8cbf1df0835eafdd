/** Draws `resources/icon.svg` in the sizes that three systems ask for: `node packaging/make-icons.mjs` after a change. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArguments, findBrowser } from '../scripts/browsers.mjs';
import { projectRoot } from '../scripts/project-root.mjs';
import { drawingId, ICNS_SIZES, icnsFile, icoFile } from './icon-files.mjs';

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const LARGEST_IN_ICO = 256;

const icons = join(projectRoot, 'packaging/icons');

const makeIcons = async () => {
  const svg = readFileSync(join(projectRoot, 'resources/icon.svg'));
  const pictures = await draw(svg.toString('utf8'));
  mkdirSync(icons, { recursive: true });
  for (const { size, png } of pictures) writeFileSync(join(icons, `${size}x${size}.png`), png);
  writeFileSync(join(icons, 'icon.ico'), icoFile(pictures.filter(({ size }) => size <= LARGEST_IN_ICO)));
  writeFileSync(join(icons, 'icon.icns'), icnsFile(pictures.filter(({ size }) => ICNS_SIZES.includes(size))));
  writeFileSync(join(icons, 'drawn-from.txt'), `${drawingId(svg)}\n`); // by which a test knows that they are up to date
};

/**
 * @param {string} svg
 * @returns {Promise<import('./icon-files.mjs').Picture[]>}
 */
const draw = async (svg) => {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: chromiumArguments(),
  });
  const page = await browser.newPage();
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
  const pictures = [];
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    pictures.push({ size, png: await page.screenshot({ omitBackground: true }) });
  }
  await browser.close();
  return pictures;
};

await makeIcons();
