/** Which case lies at a place that lowers a coefficient. */

import type { LoweringPlace } from '#core/agreement/report/lowering-places';
import type { Case } from '#core/cases/case';
import { intersection, rangeLength, type TextRange } from '#core/passage/range';

/** The one that differs and shares the most text with the place, the shortest of several; null where there is none. */
export const caseAt = (cases: readonly Case[], { place, what }: LoweringPlace): Case | null => {
  const about = what.kind === 'relation' ? 'relations' : 'annotations';
  let best: Case | null = null;
  for (const one of cases) {
    if (one.kind === 'same' || one.about !== about || sharedWith(one, place) === 0) continue;
    if (!best || isNearer(one, best, place)) best = one;
  }
  return best;
};

const isNearer = (one: Case, other: Case, place: TextRange): boolean =>
  sharedWith(one, place) - sharedWith(other, place) > 0 ||
  (sharedWith(one, place) === sharedWith(other, place) && rangeLength(one.place) < rangeLength(other.place));

/** A relation lies where either of its ends does. */
const sharedWith = (one: Case, place: TextRange): number => {
  const places = one.about === 'relations' ? one.ends.map((end) => end.place) : [one.place];
  return Math.max(...places.map((range) => sharedLength(range, place)));
};

const sharedLength = (a: TextRange, b: TextRange): number => {
  const shared = intersection(a, b);
  return shared ? rangeLength(shared) : 0;
};
