/** Percent agreement: the share of items that two analysts rated alike. Says nothing about chance. */
import { type Coefficient, undefinedFor, type Value } from './coefficient';
import { givenRatings, type RatedItems, tally } from './rated-items';

/**
 * The share of pairs of ratings of one item that are equal, from 0 to 1, every item of the same weight. Of two
 * analysts that is the share of items; of more, the mean over the items of the share of pairs (Fleiss's P̄).
 * `n` counts the items that two or more analysts rated; undefined when there is none.
 */
export const percentAgreement = <Rating>(items: readonly RatedItems<Rating>[]): Coefficient<Value> => {
  let n = 0;
  let agreed = 0;
  for (const { count, ratings } of items) {
    const given = givenRatings(ratings);
    if (given.length < 2) continue;
    n += count;
    agreed += count * shareOfEqualPairs(given);
  }
  return n === 0 ? undefinedFor('nothing-to-compare') : { kind: 'value', value: agreed / n, n };
};

/** Of two or more ratings of one item. */
export const shareOfEqualPairs = <Rating>(ratings: readonly Rating[]): number => {
  let equal = 0;
  for (const times of tally(ratings).values()) equal += times * (times - 1);
  return equal / (ratings.length * (ratings.length - 1));
};
