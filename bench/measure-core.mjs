/** The checks and the filters alone, beside one pass over the same annotations. */
import { askForTimes } from './ask-page.mjs';
import { roundsOf } from './progress.mjs';
import { median } from './statistics.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */

const SIZE = { words: 200_000, annotations: 10_000, relations: 6_000 };

/** @type {readonly { call: 'firstHoles' | 'holes' | 'firstSearch' | 'search' | 'filter', name: string, bound: number | null }[]} */
const MEASUREMENTS = [
  { call: 'firstHoles', name: 'check 10,000 annotations, the first time', bound: null },
  { call: 'holes', name: 'check 10,000 annotations again', bound: 20 },
  { call: 'firstSearch', name: 'search 10,000 annotations, the first time', bound: null },
  { call: 'search', name: 'search 10,000 annotations again', bound: 6 },
  { call: 'filter', name: 'filter 10,000 annotations by three facets', bound: 6 },
];

const NAMES = [...MEASUREMENTS.map(({ call }) => call), /** @type {const} */ ('pass')];

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url Of the bench's pages.
 * @param {number} rounds
 * @returns {Promise<Figure[]>} Medians of the rounds.
 */
export const measureCore = async (browser, url, rounds) => {
  /** @type {Record<(typeof NAMES)[number], number>[]} */
  const times = [];
  for (const _round of roundsOf('core', rounds)) {
    const page = await browser.newPage();
    await page.goto(`${url}library.html`);
    times.push(await askForTimes(page, `libraryBench.core(${JSON.stringify(SIZE)})`, NAMES));
    await page.close();
  }
  const value = median(times.map(({ pass }) => pass));
  return MEASUREMENTS.map(({ call, name, bound }) => ({
    name,
    unit: 'ms',
    postil: median(times.map((round) => round[call])),
    peer: { name: 'one pass', value },
    bound,
  }));
};
