/** Says on the error stream what is being measured, and since when: the table stands alone on the other one. */

/** @param {string} what */
export const tell = (what) =>
  console.error(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${what}`);

/**
 * The rounds of a measurement, each told when it begins.
 * @param {string} what
 * @param {number} count
 * @returns {Generator<number>} From 0.
 */
export const roundsOf = function* (what, count) {
  for (let round = 0; round < count; round++) {
    tell(`${what}, round ${round + 1} of ${count}`);
    yield round;
  }
};
