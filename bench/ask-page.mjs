/** Asks a page of the bench for times. */

/**
 * @template {string} Name
 * @param {import('@playwright/test').Page} page
 * @param {string} expression Gives an object, or a promise of one, with a number under each name.
 * @param {readonly Name[]} names
 * @returns {Promise<Record<Name, number>>}
 */
export const askForTimes = async (page, expression, names) => {
  /** @type {unknown} */
  const answer = await page.evaluate(expression);
  const numbers = new Map(Object.entries(Object(answer)));
  const times = /** @type {Record<Name, number>} */ ({});
  for (const name of names) {
    const time = numbers.get(name);
    if (!Number.isFinite(time)) throw new TypeError(`${expression} gave no ${name}.`);
    times[name] = time;
  }
  return times;
};
