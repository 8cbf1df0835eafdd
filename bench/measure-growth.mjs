/** How the cost of comparing grows with the analysts and with the annotations of each. */
import { nameOf, timeComparing } from './measure-comparing.mjs';
import { roundsOf, tell } from './progress.mjs';
import { median } from './statistics.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */

/** The smallest first: the others are measured beside it, round by round. */
const SIZES = [
  { analysts: 2, annotations: 100 },
  { analysts: 5, annotations: 100 },
  { analysts: 10, annotations: 100 },
  { analysts: 20, annotations: 100 },
  { analysts: 2, annotations: 500 },
  { analysts: 5, annotations: 500 },
  { analysts: 10, annotations: 500 },
  { analysts: 20, annotations: 500 },
  { analysts: 2, annotations: 2_000 },
  { analysts: 5, annotations: 2_000 },
  { analysts: 10, annotations: 2_000 },
  { analysts: 20, annotations: 2_000 },
  { analysts: 2, annotations: 10_000 },
];

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url Of the bench's pages.
 * @param {number} rounds
 * @returns {Promise<Figure[]>} Medians of the rounds: the worker's own time, and its heap.
 */
export const measureGrowth = async (browser, url, rounds) => {
  const all = SIZES.map((size) => ({ size, times: /** @type {Times[]} */ ([]) }));
  for (const _round of roundsOf('growth', rounds))
    for (const { size, times } of all) {
      tell(`  ${nameOf(size)}`);
      times.push(await timeComparing(browser, url, size));
    }
  const smallest = all[0]?.times ?? [];
  return all.flatMap(({ size, times }) => [
    describe(`work for ${nameOf(size)}`, 'ms', smallest, times, ({ worker }) => worker),
    describe(`heap for ${nameOf(size)}`, 'MB', smallest, times, ({ heap }) => heap / 2 ** 20),
  ]);
};

/** @typedef {Awaited<ReturnType<typeof timeComparing>>} Times */

/**
 * @param {string} name
 * @param {string} unit
 * @param {readonly Times[]} smallest
 * @param {readonly Times[]} times
 * @param {(times: Times) => number} measureOf
 * @returns {Figure}
 */
const describe = (name, unit, smallest, times, measureOf) => ({
  name,
  unit,
  postil: median(times.map(measureOf)),
  peer: { name: 'the smallest', value: median(smallest.map(measureOf)) },
  bound: null,
});
