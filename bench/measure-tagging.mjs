/** From the key that tags a selection to the paint, beside the least that writing and painting can take. */
import { askForTimes } from './ask-page.mjs';
import { reopenPaper } from './program-profile.mjs';
import { roundsOf } from './progress.mjs';
import { median } from './statistics.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('@playwright/test').Page} Page */

/** Where in the paper is tagged in every round, as shares of it. */
const PLACES = [0.15, 0.45, 0.85];

/**
 * Each annotation is taken back, so that there are always as many.
 * @param {Page} page
 * @param {number} annotations How many there are.
 * @param {number} rounds
 * @returns {Promise<Figure[]>} Medians of all rounds and places.
 */
export const measureTagging = async (page, annotations, rounds) => {
  await reopenPaper(page);
  await timeTag(page, 0.5); // stays: else every tag would meet the whole opened library as the last step of undo
  const times = [];
  for (const _round of roundsOf(`tag one more than ${annotations.toLocaleString('en')}`, rounds)) {
    for (const place of PLACES) {
      times.push(await timeTag(page, place));
      await page.keyboard.press('ControlOrMeta+z');
      await page.evaluate('benchTag.undone()');
    }
  }
  return describe(annotations.toLocaleString('en'), times);
};

/** @typedef {Awaited<ReturnType<typeof timeTag>>} TagTimes */

/**
 * @param {Page} page
 * @param {number} place
 */
const timeTag = async (page, place) => {
  await page.evaluate(`benchTag.select(${place})`);
  await page.evaluate('benchTag.arm()');
  await page.keyboard.press('c');
  return askForTimes(page, 'benchTag.times()', ['painted', 'written', 'heldUp', 'floor']);
};

/**
 * @param {string} count
 * @param {readonly TagTimes[]} times
 * @returns {Figure[]}
 */
const describe = (count, times) => [
  {
    name: `key to paint, ${count} annotations`,
    unit: 'ms',
    postil: median(times.map(({ painted }) => painted)),
    peer: { name: 'write and frame', value: median(times.map(({ floor }) => floor)) },
    bound: 3.5,
  },
  part(
    'of it the transaction',
    times.map(({ written }) => written),
  ),
  part(
    'of it all else',
    times.map(({ painted, written }) => painted - written),
  ),
  part(
    'then held up for',
    times.map(({ heldUp }) => heldUp),
  ),
];

/**
 * @param {string} name
 * @param {readonly number[]} times
 * @returns {Figure}
 */
const part = (name, times) => ({
  name: `… ${name}`,
  unit: 'ms',
  postil: median(times),
  peer: null,
  bound: null,
});
