/** Comparing colleagues' claim sets in its worker: how long one waits, what the window feels of it, what it takes. */
import { askForTimes } from './ask-page.mjs';
import { roundsOf } from './progress.mjs';
import { median } from './statistics.mjs';
import { traceThreads } from './thread-times.mjs';
import { watchWorkerHeap } from './worker-heap.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {{ readonly analysts: number, readonly annotations: number }} ColleaguesSize */

/** The two sizes that Postil is made for. The bounds are for the worker's own time beside one sweep. */
const SIZES = [
  { analysts: 20, annotations: 500, bound: 400 },
  { analysts: 2, annotations: 10_000, bound: 250 },
];

/** Beside one sweep: on the machine of the README 10 and 15 of the 16.7 milliseconds between two frames. */
const LONGEST_TASK = 4;

/**
 * @param {Browser} browser
 * @param {string} url Of the bench's pages.
 * @param {number} rounds
 * @returns {Promise<Figure[]>} Medians of the rounds.
 */
export const measureComparing = async (browser, url, rounds) => {
  const figures = [];
  for (const size of SIZES) {
    const times = [];
    for (const _round of roundsOf(`comparing ${nameOf(size)}`, rounds))
      times.push(await timeComparing(browser, url, size));
    figures.push(...describe(size, times));
  }
  return figures;
};

/** @typedef {Awaited<ReturnType<typeof timeComparing>>} ComparingTimes */

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {ColleaguesSize} size
 */
export const timeComparing = async (browser, url, { analysts, annotations }) => {
  const page = await browser.newPage();
  await page.goto(`${url}library.html`);
  await page.evaluate(`libraryBench.prepareComparing(${JSON.stringify({ analysts, annotations })})`);
  const heapOf = await watchWorkerHeap(page);
  const { result, threads } = await traceThreads(page, () =>
    askForTimes(page, 'comparingBench.compare()', ['answered', 'longestFrame']),
  );
  const heap = await heapOf();
  await page.evaluate('comparingBench.end()');
  const peers = await askForTimes(page, `comparingBench.peers(${result.answered})`, [
    'sweep',
    'longestFrame',
  ]);
  await page.close();
  return { ...result, ...threads, heap, sweep: peers.sweep, restingFrame: peers.longestFrame };
};

/**
 * @param {typeof SIZES[number]} size
 * @param {readonly ComparingTimes[]} times
 * @returns {Figure[]}
 */
const describe = (size, times) => {
  /** @param {keyof ComparingTimes} key */
  const of = (key) => median(times.map((round) => round[key]));
  const sweep = { name: 'one sweep', value: of('sweep') };
  const common = { unit: 'ms', peer: null, bound: null };
  return [
    {
      ...common,
      name: `compare ${nameOf(size)} annotations`,
      postil: of('answered'),
      peer: sweep,
    },
    { ...common, name: '… the worker’s own time', postil: of('worker'), peer: sweep, bound: size.bound },
    {
      ...common,
      name: '… the page held up for at most',
      postil: of('longestTask'),
      peer: sweep,
      bound: LONGEST_TASK,
    },
    {
      ...common,
      name: '… longest time between frames',
      postil: of('longestFrame'),
      peer: { name: 'page at rest', value: of('restingFrame') },
    },
    { ...common, name: '… heap of the worker', unit: 'MB', postil: of('heap') / 2 ** 20 },
  ];
};

/** @param {ColleaguesSize} size */
export const nameOf = ({ analysts, annotations }) => `${analysts} × ${annotations.toLocaleString('en')}`;
