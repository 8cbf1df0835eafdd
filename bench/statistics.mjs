/** Medians and other quantiles. */

/**
 * The smallest value that at least that share of the values does not exceed.
 * @param {readonly number[]} values
 * @param {number} share From 0 to 1.
 */
export const quantile = (values, share) => {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
};

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);
