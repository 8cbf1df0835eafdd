/** How far the coefficients of a comparison would move with other text: intervals, on request, for they take time. */
import { type BootstrapOptions, bootstrapIntervals, type Interval } from '../agreement/bootstrap';
import type { Undefined } from '../agreement/coefficient';
import { stretchesWithin } from '../agreement/stretches';
import type { TextRange } from '../passage/range';
import type { ComparedSet } from './compare';
import { countText, type Scope } from './counted-text';
import { countMatchesWithin, countParts, matchSpans, measureAgreement, measurePair } from './measure';
import { placeAnnotations } from './placed-annotation';

/** By the name of the coefficient. */
export type Intervals = ReadonlyMap<string, Interval | Undefined>;

/** Of `measureAgreement`. What is drawn are the parts: blocks or sections, in order and disjoint. */
export const agreementIntervals = (
  sets: readonly ComparedSet[],
  scope: Scope,
  parts: readonly TextRange[],
  options: BootstrapOptions,
): Intervals => {
  const counted = countText(
    sets.map(({ annotations }) => annotations),
    extentOfParts(parts),
  );
  return bootstrapIntervals(countParts(counted[scope], parts), measureAgreement, options);
};

/** Of `measurePair`. */
export const pairIntervals = (
  [first, second]: readonly [ComparedSet, ComparedSet],
  scope: Scope,
  parts: readonly TextRange[],
  options: BootstrapOptions,
): Intervals => {
  const counted = countText([first.annotations, second.annotations], extentOfParts(parts))[scope];
  const items = stretchesWithin(counted.stretches, parts);
  const matches = matchSpans(placeAnnotations(first.annotations), placeAnnotations(second.annotations));
  const countedParts = parts.map((part, index) => ({
    items: items[index] ?? [],
    ...countMatchesWithin(matches, part)[scope],
  }));
  return bootstrapIntervals(countedParts, measurePair, options);
};

const extentOfParts = (parts: readonly TextRange[]): TextRange => ({
  from: parts[0]?.from ?? 0,
  to: parts.at(-1)?.to ?? 0,
});
