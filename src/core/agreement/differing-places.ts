/** Where analysts differ in how they tagged the characters of a text. */
import { rangeLength, type TextRange } from '../passage/range';
import type { Stretch } from './stretches';

/** Places where analysts differ, the longest first: what pulls a coefficient down. Touching ones are one. */
export const differingPlaces = (stretches: readonly Stretch[]): TextRange[] => {
  const places: { from: number; to: number }[] = [];
  for (const stretch of stretches) {
    if (areAlike(stretch.ratings)) continue;
    const last = places.at(-1);
    if (last?.to === stretch.from) last.to = stretch.to;
    else places.push({ from: stretch.from, to: stretch.to });
  }
  return places.sort((a, b) => rangeLength(b) - rangeLength(a) || a.from - b.from);
};

/** Whether all tagged it alike, or nobody did. */
export const areAlike = (ratings: Stretch['ratings']): boolean =>
  ratings.every((rating) => rating === ratings[0]);
