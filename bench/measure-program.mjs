/** The real program on its real paper: from the start of loading the page to the paper on the screen. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { median } from './statistics.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('@playwright/test').Page} Page */

/**
 * @param {import('@playwright/test').LaunchOptions} launch
 * @param {string} url Of the program.
 * @param {number} rounds
 * @returns {Promise<Figure>} The median of the rounds.
 */
export const measureProgram = async (launch, url, rounds) => {
  const profile = await mkdtemp(join(tmpdir(), 'postil-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...launch,
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await openPaper(page, url);
  await page.addInitScript(notePaint);
  const times = [];
  for (let round = 0; round < rounds; round++) times.push(await timeReload(page));
  await context.close();
  await rm(profile, { recursive: true });
  return {
    name: 'load the program with its paper',
    unit: 'ms',
    postil: median(times),
    plain: null,
    bound: null,
    bounded: 'value',
  };
};

/**
 * What an analyst does at the first start.
 * @param {Page} page
 * @param {string} url
 */
const openPaper = async (page, url) => {
  await page.goto(url);
  await page.getByLabel('Your name').fill('Bench');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.locator('.library-list a').first().click();
  await page.locator('.reader-text .paper-block').first().waitFor();
};

/**
 * @param {Page} page
 * @returns {Promise<number>} In milliseconds from the start of the navigation.
 */
const timeReload = async (page) => {
  await page.reload();
  /** @type {unknown} */
  const time = await page.evaluate('painted');
  if (typeof time !== 'number') throw new TypeError('The program showed no paper.');
  return time;
};

/** Runs in the page, before its own scripts: a message sent in the frame that has the paper comes when it is painted. */
const notePaint = `
  window.painted = new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    const look = () => {
      if (document.querySelector('.reader-text .paper-block')) port2.postMessage(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
`;
