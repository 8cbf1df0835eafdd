/** From the key that opens the map to the map on the screen, beside the layout library alone on the same graph. */
import { askForTimes } from './ask-page.mjs';
import { reopenPaper } from './program-profile.mjs';
import { roundsOf } from './progress.mjs';
import { median } from './statistics.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('@playwright/test').Page} Page */

/**
 * @param {Page} page
 * @param {number} annotations How many there are: so many cards.
 * @param {number} rounds
 * @returns {Promise<Figure[]>} Medians of the rounds: in a page that has not opened the map yet, and in one that has.
 */
export const measureMapping = async (page, annotations, rounds) => {
  const cold = [];
  const warm = [];
  const name = `open the map of ${annotations.toLocaleString('en')}`;
  for (const _round of roundsOf(name, rounds)) {
    await reopenPaper(page);
    cold.push(await timeMap(page, annotations));
    warm.push(await timeMap(page, annotations));
  }
  return [describe(name, cold), describe(`${name} again`, warm)];
};

/** @typedef {Awaited<ReturnType<typeof timeMap>>} MapTimes */

/**
 * @param {Page} page
 * @param {number} annotations
 */
const timeMap = async (page, annotations) => {
  await page.evaluate(`benchMap.arm(${annotations})`);
  await page.keyboard.press('m');
  const times = await askForTimes(page, 'benchMap.times()', ['shown', 'layoutAlone']);
  await page.keyboard.press('m');
  await page.locator('.map-place').waitFor({ state: 'detached' });
  return times;
};

/**
 * @param {string} name
 * @param {readonly MapTimes[]} times
 * @returns {Figure}
 */
const describe = (name, times) => ({
  name,
  unit: 'ms',
  postil: median(times.map(({ shown }) => shown)),
  peer: { name: 'elkjs alone', value: median(times.map(({ layoutAlone }) => layoutAlone)) },
  bound: 3,
});
