/** The real program on its real paper: from the start of loading the page to the paper on the screen. */
import { openFirstPaper, startProgram } from './program-profile.mjs';
import { roundsOf } from './progress.mjs';
import { median } from './statistics.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('@playwright/test').Page} Page */

/**
 * @param {import('./program-profile.mjs').Program} program
 * @param {number} rounds
 * @returns {Promise<Figure>} The median of the rounds.
 */
export const measureProgram = async (program, rounds) => {
  const { page, leave } = await startProgram(program);
  await page.getByLabel('Your name').fill('Bench');
  await page.getByRole('button', { name: 'Start' }).click();
  await openFirstPaper(page);
  await page.addInitScript(notePaint);
  const times = [];
  for (const _round of roundsOf('program', rounds)) times.push(await timeReload(page));
  await leave();
  return {
    name: 'load the program with its paper',
    unit: 'ms',
    postil: median(times),
    peer: null,
    bound: null,
  };
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
