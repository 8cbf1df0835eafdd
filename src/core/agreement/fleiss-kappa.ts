/** Fleiss's κ: agreement of two or more analysts beyond chance, as if all shared the same habits. */
import { type ChanceCorrected, type Coefficient, chanceCorrected, undefinedFor } from './coefficient';
import { shareOfEqualPairs } from './percent';
import { givenRatings, increase, type RatedItems, sum } from './rated-items';

/**
 * κ = (P̄ − P̄_e) / (1 − P̄_e), where P̄ is the mean over the items of the share of pairs of ratings that are equal, and
 * P̄_e = Σ_c p_c² with p_c the share of all ratings that are c. With two analysts it is Scott's π.
 * J. L. Fleiss, Measuring Nominal Scale Agreement Among Many Raters, Psychological Bulletin 76 (1971).
 *
 * Every item must have the same number of ratings, two or more: throws a RangeError otherwise (Krippendorff's α
 * takes missing ones). `n` counts items. Undefined without items, and when all ratings are the same.
 */
export const fleissKappa = <Rating>(items: readonly RatedItems<Rating>[]): Coefficient<ChanceCorrected> => {
  const totals = new Map<Rating, number>();
  const perItem = givenRatings(items[0]?.ratings ?? []).length;
  let n = 0;
  let disagreement = 0;
  for (const { count, ratings } of items) {
    const given = givenRatings(ratings);
    if (given.length !== perItem || perItem < 2) throw new RangeError('Fleiss’s κ needs as many of each');
    n += count;
    disagreement += count * (1 - shareOfEqualPairs(given));
    for (const rating of given) increase(totals, rating, count);
  }
  if (n === 0) return undefinedFor('nothing-to-compare');
  const all = n * perItem;
  const expected = all * all - sum([...totals.values()].map((total) => total * total));
  return chanceCorrected({ observed: (disagreement / n) * all * all, expected, whole: all * all }, n);
};
