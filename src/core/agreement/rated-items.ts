/** Items that analysts put into categories: those that were rated alike stand together, with their count. */

export interface RatedItems<Rating> {
  /** How many items were rated so; of a stretch of text, its code units. */
  readonly count: number;
  /** One per analyst, always in the same order; null where that analyst gave none. */
  readonly ratings: readonly (Rating | null)[];
}

/** The ratings that were given. */
export const givenRatings = <Rating>(ratings: readonly (Rating | null)[]): Rating[] =>
  ratings.filter((rating): rating is Rating => rating !== null);

/** How often each rating was given. */
export const tally = <Rating>(ratings: Iterable<Rating>): Map<Rating, number> => {
  const counts = new Map<Rating, number>();
  for (const rating of ratings) increase(counts, rating, 1);
  return counts;
};

export const increase = <Key>(counts: Map<Key, number>, key: Key, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

export const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

/**
 * The same items in fewer entries, for coefficients that do not ask who gave a rating: those whose ratings differ
 * only in their order are put together. Resampling sums thousands of times what this leaves.
 */
export const withoutWho = <Rating extends string>(
  items: readonly RatedItems<Rating>[],
): RatedItems<Rating>[] => {
  const merged = new Map<string, { count: number; ratings: readonly (Rating | null)[] }>();
  for (const { count, ratings } of items) {
    const sorted = ratings.toSorted();
    const key = JSON.stringify(sorted);
    const known = merged.get(key);
    if (known) known.count += count;
    else merged.set(key, { count, ratings: sorted });
  }
  return [...merged.values()];
};
