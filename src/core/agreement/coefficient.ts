/** What a coefficient of agreement comes to: a value with what it rests on, or why there is none. */

/** Never a stand-in of 1 or 0: who does not vary has not agreed, and who tagged nothing has not disagreed. */
export type UndefinedReason =
  /** Agreement takes two. */
  | 'too-few-analysts'
  /** It is defined for two, and there are more. */
  | 'for-two-only'
  /** No item was rated by two analysts. */
  | 'nothing-to-compare'
  /** No analyst tagged anything, or related anything. */
  | 'nothing-tagged'
  /** Chance alone would agree entirely, so there is nothing that agreement could be better than. */
  | 'no-variation'
  /** An interval needs two passages or sections to draw from. */
  | 'too-few-units'
  /** Every resample came to the same value: that says how little there is to draw from, and not how sure the value is. */
  | 'draws-alike'
  /** The caller asked to stop. */
  | 'stopped';

export interface Undefined {
  readonly kind: 'undefined';
  readonly reason: UndefinedReason;
}

export interface Value {
  readonly kind: 'value';
  /** At most 1. */
  readonly value: number;
  /** How many items it rests on; each coefficient says which. */
  readonly n: number;
}

/** (observed − expected) / (1 − expected). */
export interface ChanceCorrected extends Value {
  /** Agreement found, from 0 to 1. */
  readonly observed: number;
  /** Agreement that chance alone would give, from 0, below 1. */
  readonly expected: number;
}

export type Coefficient<Defined extends Value = Value> = Defined | Undefined;

export const undefinedFor = (reason: UndefinedReason): Undefined => ({ kind: 'undefined', reason });

/**
 * From disagreements, not agreements: an expected disagreement of nothing is then exactly zero, whatever the
 * rounding, and the two may count in any unit of which `whole` is the most there can be.
 */
export const chanceCorrected = (
  disagreement: { readonly observed: number; readonly expected: number; readonly whole: number },
  n: number,
): Coefficient<ChanceCorrected> => {
  const { observed, expected, whole } = disagreement;
  if (expected <= 0) return undefinedFor('no-variation');
  return {
    kind: 'value',
    value: 1 - observed / expected,
    n,
    observed: 1 - observed / whole,
    expected: 1 - expected / whole,
  };
};
