/** How much of a place analysts tagged otherwise. */

import { areAlike } from '../agreement/differing-places';
import { shareOfEqualPairs } from '../agreement/percent';
import type { Stretch } from '../agreement/stretches';
import { rangeLength, type TextRange } from '../passage/range';

export interface Heat {
  /**
   * The mean, over the characters of the place, of the share of pairs of analysts who tagged them otherwise: of two
   * analysts the share of differing characters. From 0 to 1; 0 for an empty place.
   */
  at(place: TextRange): number;
}

/** The stretches tile the text, in order. Looking up a place takes time with the logarithm of their number. */
export const createHeat = (stretches: readonly Stretch[]): Heat => {
  const totals = [0];
  for (const stretch of stretches) totals.push((totals.at(-1) ?? 0) + stretch.count * differing(stretch));
  const upTo = (offset: number): number => {
    const index = indexAt(stretches, offset);
    const stretch = stretches[index];
    return stretch ? (totals[index] ?? 0) + (offset - stretch.from) * differing(stretch) : 0;
  };
  return {
    at: (place) => (rangeLength(place) > 0 ? (upTo(place.to) - upTo(place.from)) / rangeLength(place) : 0),
  };
};

/** The share of pairs of analysts who tagged it otherwise; most stretches all tagged alike, or nobody did. */
const differing = ({ ratings }: Stretch): number => (areAlike(ratings) ? 0 : 1 - shareOfEqualPairs(ratings));

/** The stretch in which `offset` lies; the end of the text lies in the last. */
const indexAt = (stretches: readonly Stretch[], offset: number): number => {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
