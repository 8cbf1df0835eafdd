/** Cohen's κ: agreement of two analysts beyond what their own habits would give by chance. */
import { type ChanceCorrected, type Coefficient, chanceCorrected, undefinedFor } from './coefficient';
import { increase, type RatedItems } from './rated-items';

/**
 * κ = (p_o − p_e) / (1 − p_e), where p_o is the share of items rated alike and p_e = Σ_c p_first(c) · p_second(c).
 * J. Cohen, A Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20 (1960).
 *
 * Takes the first two ratings of every item; items that one of the two did not rate are left out. Characters that
 * nobody tagged are items like the others: without them no agreement on “not tagged” is left, and κ means nothing.
 * `n` counts items. Undefined without items, and when both gave one and the same rating to all of them (p_e = 1).
 */
export const cohenKappa = <Rating>(items: readonly RatedItems<Rating>[]): Coefficient<ChanceCorrected> => {
  const firstTotals = new Map<Rating, number>();
  const secondTotals = new Map<Rating, number>();
  let n = 0;
  let differing = 0;
  for (const { count, ratings } of items) {
    const [first = null, second = null] = ratings;
    if (first === null || second === null) continue;
    n += count;
    if (first !== second) differing += count;
    increase(firstTotals, first, count);
    increase(secondTotals, second, count);
  }
  if (n === 0) return undefinedFor('nothing-to-compare');
  // All multiplied by n², so that everything is a whole number and no rounding can hide that p_e is 1.
  const expected = n * n - productOfTotals(firstTotals, secondTotals);
  return chanceCorrected({ observed: differing * n, expected, whole: n * n }, n);
};

const productOfTotals = <Rating>(
  first: ReadonlyMap<Rating, number>,
  second: ReadonlyMap<Rating, number>,
): number => {
  let product = 0;
  for (const [rating, times] of first) product += times * (second.get(rating) ?? 0);
  return product;
};
