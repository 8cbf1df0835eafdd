/** Krippendorff's α: agreement of any number of analysts, at four levels of measurement, with ratings missing. */
import { type ChanceCorrected, type Coefficient, chanceCorrected, undefinedFor } from './coefficient';
import { givenRatings, increase, type RatedItems, sum, tally } from './rated-items';

/**
 * δ²: how far two ratings are apart. `totals` says how often each rating was given among those that can be paired;
 * only ordinal ratings ask.
 */
export type Difference<Rating> = (c: Rating, k: Rating, totals: ReadonlyMap<Rating, number>) => number;

/** Equal or not. */
export const nominal: Difference<unknown> = (c, k) => (c === k ? 0 : 1);

/** (Σ_{g=c..k} n_g − (n_c + n_k) / 2)²: how many ratings lie between the two, both ends counted half. */
export const ordinal: Difference<number> = (c, k, totals) => {
  const [low, high] = [Math.min(c, k), Math.max(c, k)];
  let between = 0;
  for (const [rating, times] of totals) if (rating >= low && rating <= high) between += times;
  return (between - ((totals.get(c) ?? 0) + (totals.get(k) ?? 0)) / 2) ** 2;
};

/** (c − k)². */
export const interval: Difference<number> = (c, k) => (c - k) ** 2;

/** ((c − k) / (c + k))²; of ratings from 0 up. */
export const ratio: Difference<number> = (c, k) => (c === k ? 0 : ((c - k) / (c + k)) ** 2);

/**
 * α = 1 − D_o / D_e. The coincidences o_ck count, in every item with m ≥ 2 ratings, the ordered pairs of ratings c
 * and k, each as 1 / (m − 1); n_c = Σ_k o_ck, n = Σ_c n_c; D_o = Σ o_ck δ²_ck / n, D_e = Σ n_c n_k δ²_ck / (n (n − 1)).
 * K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 *
 * `n` counts the ratings that can be paired: items with a single rating are left out. Undefined when there is none,
 * and when all of them are the same. `observed` and `expected` are agreements at the nominal level; elsewhere they
 * are 1 − D_o and 1 − D_e over the largest difference there is.
 */
export const krippendorffAlpha = <Rating>(
  items: readonly RatedItems<Rating>[],
  difference: Difference<Rating>,
): Coefficient<ChanceCorrected> => {
  const { totals, coincidences } = countCoincidences(items);
  const n = sum(totals.values());
  if (n === 0) return undefinedFor('nothing-to-compare');
  let observed = 0;
  let expected = 0;
  let largest = 0;
  for (const [c, ofC] of totals) {
    for (const [k, ofK] of totals) {
      if (c === k) continue;
      const apart = difference(c, k, totals);
      largest = Math.max(largest, apart);
      observed += (coincidences.get(c)?.get(k) ?? 0) * apart;
      expected += (ofC * ofK * apart) / (n - 1);
    }
  }
  return chanceCorrected({ observed, expected, whole: n * largest }, n);
};

interface Coincidences<Rating> {
  /** n_c. */
  readonly totals: ReadonlyMap<Rating, number>;
  /** o_ck of unequal ratings. */
  readonly coincidences: ReadonlyMap<Rating, ReadonlyMap<Rating, number>>;
}

const countCoincidences = <Rating>(items: readonly RatedItems<Rating>[]): Coincidences<Rating> => {
  const totals = new Map<Rating, number>();
  const coincidences = new Map<Rating, Map<Rating, number>>();
  for (const { count, ratings } of items) {
    const given = givenRatings(ratings);
    if (given.length < 2) continue;
    const times = tally(given);
    for (const [c, ofC] of times) {
      increase(totals, c, count * ofC);
      for (const [k, ofK] of times) {
        if (c !== k) increase(rowOf(coincidences, c), k, (count * ofC * ofK) / (given.length - 1));
      }
    }
  }
  return { totals, coincidences };
};

const rowOf = <Rating>(rows: Map<Rating, Map<Rating, number>>, c: Rating): Map<Rating, number> => {
  const row = rows.get(c) ?? new Map<Rating, number>();
  rows.set(c, row);
  return row;
};
