/** Reading a long PDF in its worker, beside pdf.js that goes through the same pages and makes nothing of them. */
import { roundsOf } from './progress.mjs';
import { median } from './statistics.mjs';
import { peakWorkerHeap } from './worker-heap.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('@playwright/test').Browser} Browser */

const PAGES = 300;

/** Beside pdf.js alone: words, lines, columns and paragraphs take three times as long as taking the pages apart. */
const BOUND = { time: 6, heap: 6 };

/**
 * @param {Browser} browser
 * @param {string} url Of the bench's pages.
 * @param {number} rounds
 * @returns {Promise<Figure[]>} Medians of the rounds.
 */
export const measureReading = async (browser, url, rounds) => {
  /** @type {Awaited<ReturnType<typeof measureOnce>>[]} */
  const read = [];
  /** @type {Awaited<ReturnType<typeof measureOnce>>[]} */
  const floor = [];
  for (const _round of roundsOf(`reading a PDF of ${PAGES} pages`, rounds)) {
    read.push(await measureOnce(browser, url, 'readingBench.read()'));
    floor.push(await measureOnce(browser, url, 'readingBench.floor()'));
  }
  /** @param {'time' | 'heap'} key */
  const figureOf = (key) => ({
    postil: median(read.map((one) => one[key])),
    peer: { name: 'pdf.js alone', value: median(floor.map((one) => one[key])) },
    bound: BOUND[key],
  });
  return [
    { name: `read a PDF of ${PAGES} pages`, unit: 'ms', ...figureOf('time') },
    { name: '… heap of the worker at most', unit: 'MB', ...figureOf('heap') },
  ];
};

/**
 * In a page of its own: a worker that is there already has code and buffers.
 * @param {Browser} browser
 * @param {string} url
 * @param {string} expression Gives milliseconds.
 */
const measureOnce = async (browser, url, expression) => {
  const page = await browser.newPage();
  await page.goto(`${url}library.html`);
  await page.evaluate(`libraryBench.prepareReading(${PAGES})`);
  const { result, heap } = await peakWorkerHeap(page, () => page.evaluate(expression));
  await page.close();
  return { time: Number(result), heap: heap / 1e6 };
};
