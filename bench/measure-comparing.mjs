/** Comparing colleagues' claim sets in its worker: how long one waits, what the window feels of it, what it takes. */
import { askForTimes } from './ask-page.mjs';
import { median } from './statistics.mjs';
import { traceThreads } from './thread-times.mjs';
import { watchWorkerHeap } from './worker-heap.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {{ readonly analysts: number, readonly annotations: number }} ColleaguesSize */

/** The bounds are those of the two sizes that Postil is made for. */
const SIZES = [
  { analysts: 20, annotations: 500, bound: 1_000 },
  { analysts: 2, annotations: 10_000, bound: 2_000 },
];

/** Of the 16.7 milliseconds between two frames: the rest is for painting. */
const LONGEST_TASK = 12;

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
    for (let round = 0; round < rounds; round++) times.push(await timeComparing(browser, url, size));
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
const describe = ({ analysts, annotations, bound }, times) => {
  /** @param {keyof ComparingTimes} key */
  const of = (key) => median(times.map((round) => round[key]));
  const sweep = { name: 'one sweep', value: of('sweep') };
  const common = { unit: 'ms', peer: null, bound: null, bounded: /** @type {const} */ ('value') };
  return [
    {
      ...common,
      name: `compare ${analysts} × ${annotations.toLocaleString('en')} annotations`,
      postil: of('answered'),
      peer: sweep,
      bound,
    },
    { ...common, name: '… the worker’s own time', postil: of('worker'), peer: sweep },
    { ...common, name: '… the page held up for at most', postil: of('longestTask'), bound: LONGEST_TASK },
    {
      ...common,
      name: '… longest time between frames',
      postil: of('longestFrame'),
      peer: { name: 'page at rest', value: of('restingFrame') },
    },
    { ...common, name: '… heap of the worker', unit: 'MB', postil: of('heap') / 2 ** 20 },
  ];
};
