/** A coefficient in a word, for a sentence; the figure stands beside it. */
import type { ComparedSet } from '../../alignment/compared-set';
import type { Coefficient } from '../coefficient';
import type { Scope } from './counted-text';

export type Verdict = 'agree' | 'mostly' | 'partly' | 'differ' | 'unknown';

/**
 * From 0.8 on Krippendorff relies on data, from 0.667 on for tentative conclusions (Content Analysis, 2nd edition,
 * 2004, p. 241); below 0.4 they differ more than six tenths as often as by chance.
 */
export const verdictOf = (coefficient: Coefficient): Verdict => {
  if (coefficient.kind === 'undefined') return 'unknown';
  const { value } = coefficient;
  if (value >= 0.8) return 'agree';
  if (value >= 0.667) return 'mostly';
  return value >= 0.4 ? 'partly' : 'differ';
};

/** Of fewer annotations one more or less moves a coefficient by more than what tells one verdict from the next. */
const ENOUGH_ANNOTATIONS = 10;

/** Who tagged too little for their agreement to mean anything, in the order of the sets. */
export const taggedTooLittle = <Compared extends ComparedSet>(
  sets: readonly Compared[],
  scope: Scope,
): readonly { readonly set: Compared; readonly count: number }[] =>
  sets
    .map((set) => ({
      set,
      count: set.annotations.filter(({ tag }) => scope === 'all' || tag === scope).length,
    }))
    .filter(({ count }) => count < ENOUGH_ANNOTATIONS);
