/** The whole program with a library of one long paper: how long a gesture takes from its key to the screen. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureMapping } from './measure-mapping.mjs';
import { measureTagging } from './measure-tagging.mjs';
import { continueFrom, startProgram } from './program-profile.mjs';
import { tell } from './progress.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('@playwright/test').Page} Page */

const WORDS = 200_000;

/** The map comes first: tagging leaves one annotation more. */
const LIBRARIES = [
  { annotations: 10, relations: 6, gestures: [measureTagging] },
  { annotations: 100, relations: 60, gestures: [measureMapping] },
  { annotations: 1_000, relations: 800, gestures: [measureMapping, measureTagging] },
  { annotations: 10_000, relations: 6_000, gestures: [measureTagging] },
];

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url Of the bench's pages.
 * @param {import('./program-profile.mjs').Program} program
 * @param {string} probe A script for the program's page.
 * @param {number} rounds
 * @returns {Promise<Figure[]>} Medians of the rounds.
 */
export const measureGestures = async (browser, url, program, probe, rounds) => {
  const folder = await mkdtemp(join(tmpdir(), 'postil-bench-'));
  const figures = [];
  for (const { gestures, ...size } of LIBRARIES) {
    tell(`library of ${size.annotations.toLocaleString('en')} annotations`);
    const library = join(folder, `library-${size.annotations}.json`);
    await writeFile(library, await createLibrary(browser, url, { ...size, words: WORDS }));
    const { page, leave } = await startProgram(program);
    await page.addInitScript({ path: probe });
    await continueFrom(page, library);
    for (const measure of gestures) figures.push(...(await measure(page, size.annotations, rounds)));
    await leave();
  }
  await rm(folder, { recursive: true });
  return figures;
};

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {object} size
 * @returns {Promise<string>}
 */
const createLibrary = async (browser, url, size) => {
  const page = await browser.newPage();
  await page.goto(`${url}library.html`);
  /** @type {unknown} */
  const library = await page.evaluate(`libraryBench.library(${JSON.stringify(size)})`);
  await page.close();
  if (typeof library !== 'string') throw new TypeError('There is no library.');
  return library;
};
