/** Runs the parts of a check one after another, all of them, and shows each one's result and time. */

/** @typedef {import('./test-reports.mjs').Counts} Counts */

/**
 * @typedef {object} PartResult
 * @property {boolean} passed
 * @property {string} output Shown when it did not pass.
 * @property {Counts} [counts] Of a suite of tests.
 */

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {() => Promise<PartResult>} run
 */

/**
 * @param {readonly Part[]} parts
 * @returns {Promise<(PartResult & { name: string })[]>}
 */
export const runParts = async (parts) => {
  const results = [];
  for (const { name, run } of parts) {
    process.stdout.write(`${name.padEnd(16)} `); // before it runs: some take minutes
    const started = performance.now();
    const result = await run();
    console.log(describe(result, performance.now() - started));
    results.push({ name, ...result });
  }
  return results;
};

/**
 * @param {readonly Counts[]} counts
 * @returns {string} '12 passed, 0 failed'
 */
export const summarize = (counts) => {
  const passed = counts.reduce((sum, each) => sum + each.passed, 0);
  const failed = counts.reduce((sum, each) => sum + each.failed, 0);
  const skipped = counts.reduce((sum, each) => sum + each.skipped.length, 0);
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
};

/**
 * @param {PartResult} result
 * @param {number} milliseconds
 */
const describe = ({ passed, output, counts }, milliseconds) => {
  const words = [passed ? 'ok' : 'FAILED', ...(counts ? [summarize([counts])] : [])].join(', ');
  return [
    `${words.padEnd(40)} ${(milliseconds / 1000).toFixed(1)} s`,
    ...(counts?.skipped ?? []).map((test) => `  skipped: ${test}`),
    ...(passed ? [] : [output.trimEnd()]),
  ].join('\n');
};
