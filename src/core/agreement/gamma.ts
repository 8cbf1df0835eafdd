/**
 * γ: agreement on where units lie and what they are, by the best alignment there is, for units that may overlap.
 *
 * Y. Mathet, A. Widlöcher, J.-P. Métivier, The Unified and Holistic Method Gamma (γ) for Inter-Annotator Agreement
 * Measure and Alignment, Computational Linguistics 41 (2015), doi 10.1162/COLI_a_00227. With Δ∅ = 1:
 *
 *     d_pos(u, v) = ((|Δ from| + |Δ to|) / (length u + length v))²
 *     d(u, v)     = α d_pos + β [the values differ]
 *
 * A unitary alignment takes at most one unit of each analyst; its disorder is the mean of d over all pairs of
 * analysts, 1 for a pair of which one has none. An alignment puts every unit into one of them; its disorder is their
 * sum over the mean number of units per analyst. γ = 1 − (disorder of the best alignment) / (mean of the same for
 * random annotations).
 */
import type { TextRange } from '../passage/range';
import { bestAlignment } from './best-alignment';
import { type Coefficient, type Undefined, undefinedFor, type Value } from './coefficient';
import { sum } from './rated-items';
import { below, type Random } from './seeded-random';
import type { TaggedUnit } from './tagged-unit';

export interface GammaOptions {
  /** The text, or the part of it that was tagged; random annotations are moved about in it. */
  readonly continuum: TextRange;
  readonly random: Random;
  /** How many random annotations; 30 is the least that the paper draws. */
  readonly shuffles?: number;
  readonly alpha?: number;
  readonly beta?: number;
  /** Called after each random annotation: shuffling is what takes the time. */
  readonly onProgress?: (progress: GammaProgress) => void;
  /** Asked before each; true ends it. */
  readonly shouldStop?: () => boolean;
}

export interface GammaProgress {
  /** How many random annotations are done, of `shuffles`. */
  readonly done: number;
  readonly shuffles: number;
  /** γ and its precision so far, as `Gamma` has them; null while nothing can be said. */
  readonly soFar: { readonly value: number; readonly precision: number } | null;
}

export interface Gamma extends Value {
  /** Disorder of the best alignment, and its mean over the random annotations. */
  readonly observed: number;
  readonly expected: number;
  readonly shuffles: number;
  /** Half of the 95 % interval of γ for having drawn so few random annotations. */
  readonly precision: number;
  /** False where some part was too entangled to try every alignment: disorders may then be a little too high. */
  readonly isExact: boolean;
}

export const SHUFFLES = 30;

/**
 * `lines` holds each analyst's units, in any order; `n` counts them all. Undefined with fewer than two analysts, when
 * nothing is tagged, when random annotations do not differ either, and when the caller stopped it. Takes time with
 * the product of how many units lie near one another: for a worker.
 */
export const gamma = (
  lines: readonly (readonly TaggedUnit[])[],
  { continuum, random, shuffles = SHUFFLES, alpha = 1, beta = 1, onProgress, shouldStop }: GammaOptions,
): Coefficient<Gamma> => {
  const fault = faultOf(lines);
  if (fault) return fault;
  const weights = { alpha, beta };
  const best = disorderOf(lines, weights);
  const disorders: number[] = [];
  let { isExact } = best;
  for (let shuffle = 0; shuffle < shuffles; shuffle += 1) {
    if (shouldStop?.()) return undefinedFor('stopped');
    const shuffled = disorderOf(shuffledLines(lines, continuum, random), weights);
    disorders.push(shuffled.disorder);
    isExact &&= shuffled.isExact;
    onProgress?.({ done: shuffle + 1, shuffles, soFar: estimateFrom(best.disorder, disorders) });
  }
  const estimate = estimateFrom(best.disorder, disorders);
  if (!estimate) return undefinedFor('no-variation');
  const n = sum(lines.map(({ length }) => length));
  return { kind: 'value', ...estimate, n, observed: best.disorder, shuffles, isExact };
};

/** Null when random annotations do not differ either. */
const estimateFrom = (best: number, disorders: readonly number[]) => {
  const expected = meanOf(disorders);
  if (!(expected > 0)) return null;
  const error = deviationOf(disorders) / Math.sqrt(disorders.length);
  return { value: 1 - best / expected, expected, precision: (1.96 * error * best) / expected ** 2 };
};

export interface DissimilarityWeights {
  readonly alpha: number;
  readonly beta: number;
}

/** d(u, v). */
const dissimilarity = (u: TaggedUnit, v: TaggedUnit, { alpha, beta }: DissimilarityWeights): number =>
  alpha * positionalDissimilarity(u, v) + (u.value === v.value ? 0 : beta);

/** d_pos(u, v): does not depend on the scale. */
export const positionalDissimilarity = (u: TextRange, v: TextRange): number => {
  const apart = Math.abs(u.from - v.from) + Math.abs(u.to - v.to);
  return (apart / (u.to - u.from + (v.to - v.from))) ** 2;
};

/** Disorder of the best alignment. */
export const disorderOf = (
  lines: readonly (readonly TaggedUnit[])[],
  weights: DissimilarityWeights,
): { readonly disorder: number; readonly isExact: boolean } => {
  const units = sum(lines.map(({ length }) => length));
  const { cost, isExact } = bestAlignment(lines, (u, v) => dissimilarity(u, v, weights));
  return { disorder: cost / (units / lines.length), isExact };
};

const faultOf = (lines: readonly (readonly TaggedUnit[])[]): Undefined | null => {
  if (lines.length < 2) return undefinedFor('too-few-analysts');
  return lines.every(({ length }) => length === 0) ? undefinedFor('nothing-tagged') : null;
};

/**
 * Section 5.2 of the paper: for each analyst the units of one of them, drawn at random, all moved on by a random
 * amount; what would begin behind the end of the continuum begins anew at its start. No two amounts are closer than
 * half the mean length of a unit, since otherwise agreement itself would be drawn: half, as the authors' program has
 * it, not all of it, as the paper says. Where there is no such place left any will do.
 */
const shuffledLines = (
  lines: readonly (readonly TaggedUnit[])[],
  { from, to }: TextRange,
  random: Random,
): TaggedUnit[][] => {
  const size = to - from;
  const units = lines.flat();
  const apart = sum(units.map((unit) => unit.to - unit.from)) / units.length / 2;
  const shifts: number[] = [];
  return lines.map(() => {
    const shift = farFrom(shifts, apart, size, random);
    shifts.push(shift);
    return (lines[below(random, lines.length)] ?? []).map((unit) => {
      const start = from + ((unit.from - from + shift) % size);
      return { from: start, to: start + (unit.to - unit.from), value: unit.value };
    });
  });
};

/** Tries this often before it gives up: many analysts on a short text leave no room. */
const MOST_TRIES = 100;

const farFrom = (shifts: readonly number[], apart: number, size: number, random: Random): number => {
  for (let attempt = 1; ; attempt += 1) {
    const shift = below(random, size);
    const isFar = shifts.every((other) => {
      const distance = Math.abs(shift - other);
      return Math.min(distance, size - distance) >= apart;
    });
    if (isFar || attempt === MOST_TRIES) return shift;
  }
};

const meanOf = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

const deviationOf = (numbers: readonly number[]): number => {
  const mean = meanOf(numbers);
  return Math.sqrt(sum(numbers.map((one) => (one - mean) ** 2)) / Math.max(1, numbers.length - 1));
};
