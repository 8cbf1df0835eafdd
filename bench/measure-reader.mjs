/** The reader beside the plain page on a long paper: both in every round, each time in a page of its own. */
import { roundsOf } from './progress.mjs';
import { median, quantile } from './statistics.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {'reader' | 'plain'} Contender */

/**
 * @typedef {object} Measurement
 * @property {'open' | 'add' | 'scroll'} call
 * @property {string} name
 * @property {number} share Which quantile of its times stands for a visit.
 * @property {number | null} bound As of a figure.
 */

/** A visit opens the paper with so many annotations and then makes these measurements, in this order. */
/** @type {readonly { annotations: number, measurements: readonly Measurement[] }[]} */
const visits = [
  {
    annotations: 10_000,
    measurements: [
      { call: 'open', name: 'open, 10,000 annotations', share: 0.5, bound: 0.8 },
      { call: 'add', name: 'add one to 10,000 annotations', share: 0.5, bound: 0.2 },
      { call: 'scroll', name: 'scroll, 95 of 100 frames', share: 0.95, bound: 1.25 },
    ],
  },
  {
    annotations: 1,
    measurements: [
      { call: 'open', name: 'open, 1 annotation', share: 0.5, bound: null },
      { call: 'add', name: 'add one to 1 annotation', share: 0.5, bound: 4 },
    ],
  },
];

/** @type {readonly Contender[]} Rounds take turns, so that neither always comes after the other. */
const readerFirst = ['reader', 'plain'];
const plainFirst = readerFirst.toReversed();

/**
 * @param {Browser} browser
 * @param {string} url Of the bench's page.
 * @param {number} rounds
 * @returns {Promise<Figure[]>} Medians of the rounds.
 */
export const measureReader = async (browser, url, rounds) => {
  /** @type {Record<Contender, number[][]>} A list for each round. */
  const times = { reader: [], plain: [] };
  await visitAll(browser, url, 'plain'); // a browser's first pages are slow, whatever they show
  for (const round of roundsOf('reader', rounds)) {
    for (const contender of round % 2 === 0 ? readerFirst : plainFirst)
      times[contender].push(await visitAll(browser, url, contender));
  }
  return visits
    .flatMap(({ measurements }) => measurements)
    .map(({ name, bound }, index) => ({
      name,
      unit: 'ms',
      postil: median(times.reader.map((round) => round[index] ?? Number.NaN)),
      peer: { name: 'plain page', value: median(times.plain.map((round) => round[index] ?? Number.NaN)) },
      bound,
    }));
};

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {Contender} contender
 * @returns {Promise<number[]>} In milliseconds, one for each measurement.
 */
const visitAll = async (browser, url, contender) => {
  const results = [];
  for (const { annotations, measurements } of visits) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${url}?contender=${contender}&annotations=${annotations}`);
    for (const { call, share } of measurements) results.push(quantile(await callBench(page, call), share));
    await page.close();
  }
  return results;
};

/**
 * @param {Page} page
 * @param {Measurement['call']} call
 * @returns {Promise<number[]>}
 */
const callBench = async (page, call) => {
  /** @type {unknown} */
  const times = await page.evaluate(`bench.then((ready) => ready.${call}())`);
  if (!Array.isArray(times) || !times.every(Number.isFinite)) throw new TypeError(`${call} gave no times.`);
  return times;
};
