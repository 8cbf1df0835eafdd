/** F1 on annotations: how many of two analysts' annotations are the same, exactly or nearly. */
import { type Coefficient, undefinedFor, type Value } from './coefficient';
import { type CoveredSpan, jaccardOf } from './covered-span';
import { type Edge, heaviestMatching } from './matching';
import { type OverlappingPairs, overlappingPairs } from './overlapping-pairs';

/** It adds up over the sections of a text when each annotation is counted in the one where it begins. */
export interface MatchCounts {
  /** How many of one analyst's have their match among the other's. */
  readonly matched: number;
  readonly first: number;
  readonly second: number;
}

export interface F1 extends Value {
  /** Matched, of what the second analyst has. */
  readonly precision: number | null;
  /** Matched, of what the first has. */
  readonly recall: number | null;
}

/** Half of what the two cover together: no annotation can match two others, and a reader sees the same passage. */
export const TOLERANT_OVERLAP = 0.5;

/**
 * F1 = 2 · matched / (first + second), the harmonic mean of precision and recall. It is the same whoever comes first,
 * so it serves two equals; and it is the positive specific agreement 2a / (2a + b + c), to which κ tends as untagged
 * text grows: G. Hripcsak, A. S. Rothschild, Journal of the American Medical Informatics Association 12 (2005), doi
 * 10.1197/jamia.M1733.
 *
 * `n` is first + second. Undefined when neither has anything; 0 when one has something and nothing matches.
 */
export const f1Of = ({ matched, first, second }: MatchCounts): Coefficient<F1> => {
  const n = first + second;
  if (n === 0) return undefinedFor('nothing-tagged');
  return {
    kind: 'value',
    value: (2 * matched) / n,
    n,
    precision: second === 0 ? null : matched / second,
    recall: first === 0 ? null : matched / first,
  };
};

export interface MatchedPair {
  /** Their places in the two lists. */
  readonly first: number;
  readonly second: number;
}

/** Pairs of the same tag and the very same text; of several such, as many as there are on both sides. */
export const exactMatches = (
  first: readonly CoveredSpan[],
  second: readonly CoveredSpan[],
): MatchedPair[] => {
  // The next free one of each key, and after it the next of the same key: no list per key, for most have one.
  const free = new Map<string, number>();
  const after: (number | undefined)[] = [];
  for (let index = second.length - 1; index >= 0; index -= 1) {
    const key = second[index]?.key ?? '';
    after[index] = free.get(key);
    free.set(key, index);
  }
  const matches: MatchedPair[] = [];
  for (const [index, { key }] of first.entries()) {
    const match = free.get(key);
    if (match === undefined) continue;
    matches.push({ first: index, second: match });
    const next = after[match];
    if (next === undefined) free.delete(key);
    else free.set(key, next);
  }
  return matches;
};

/**
 * Pairs of the same tag that share at least `threshold` of what the two cover together (Jaccard, from above 0 to 1),
 * one to one, so that the shared text of all pairs comes to the most there can be. `overlaps` are those of the lists.
 */
export const tolerantMatches = (
  first: readonly CoveredSpan[],
  second: readonly CoveredSpan[],
  threshold = TOLERANT_OVERLAP,
  overlaps: OverlappingPairs = overlappingPairs(first, second),
): MatchedPair[] => {
  const edges: Edge[] = [];
  for (const { first: row, second: column, overlap } of overlaps.pairs) {
    const [a, b] = [first[row], second[column]];
    if (!a || !b || a.tag !== b.tag || jaccardOf(a, b, overlap) < threshold) continue;
    edges.push({ row, column, weight: overlap });
  }
  return heaviestMatching(edges).pairs.map(({ row, column }) => ({ first: row, second: column }));
};
