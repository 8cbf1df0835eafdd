/** Which annotation of one analyst stands for which of another's. */
import { jaccardOf } from '../agreement/covered-span';
import { type Edge, heaviestMatching } from '../agreement/matching';
import { type OverlappingPairs, overlappingPairs } from '../agreement/overlapping-pairs';
import { exactMatches, type MatchedPair } from '../agreement/span-f1';
import type { AnnotationSpan } from './annotation-extent';

export interface AlignedPair {
  readonly first: AnnotationSpan;
  readonly second: AnnotationSpan;
  /** Code units that both cover. */
  readonly overlap: number;
  /** Shared text over text covered by either, from above 0 to 1. */
  readonly jaccard: number;
}

export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  readonly onlyFirst: readonly AnnotationSpan[];
  readonly onlySecond: readonly AnnotationSpan[];
  /** Overlaps of one of these with one that is aligned, under the same tag. */
  readonly leftOver: readonly AlignedPair[];
  /** False where so much overlaps that a part was aligned as it came, heaviest pairs first. */
  readonly isExact: boolean;
}

/** What aligning starts from, and F1 too: so it is found once. */
export interface FoundPairs {
  /** Of the very same tag and place. */
  readonly twins: readonly MatchedPair[];
  readonly overlaps: OverlappingPairs;
}

export const findPairs = (
  first: readonly AnnotationSpan[],
  second: readonly AnnotationSpan[],
): FoundPairs => ({ twins: exactMatches(first, second), overlaps: overlappingPairs(first, second) });

/** Overlap counts for so much more under the same tag: a claim and the claim a word longer belong together. */
const SAME_TAG_FACTOR = 2;

/** Of the shorter one, under the same tag: what one drew wider is still the same passage. */
const LEAST_SHARE_OF_SHORTER = 0.5;

/** Of the longer one, under another tag: evidence inside a long claim is no other opinion of the claim. */
const LEAST_SHARE_OF_LONGER = 0.5;

/**
 * One to one. What has the very same tag and place is aligned first; of the rest the pairs whose overlap comes to the
 * most in total, overlap under the same tag counting double, and between equals those that are more alike. A pair must
 * share half of the shorter one (same tag) or of the longer one (another tag). Annotations of several passages count
 * as all that they cover.
 */
export const alignAnnotations = (
  first: readonly AnnotationSpan[],
  second: readonly AnnotationSpan[],
  found: FoundPairs = findPairs(first, second),
): Alignment =>
  isInOrder(first, second) ? align(first, second, found) : turn(align(second, first, turnFound(found)));

/** Of pairings that are equally good one is found: always the same one, whoever of the two comes first. */
const isInOrder = ([a]: readonly AnnotationSpan[], [b]: readonly AnnotationSpan[]): boolean =>
  !a || !b || a.annotation.analystId <= b.annotation.analystId;

const turn = ({ pairs, onlyFirst, onlySecond, leftOver, isExact }: Alignment): Alignment => ({
  pairs: pairs.map(turnPair),
  onlyFirst: onlySecond,
  onlySecond: onlyFirst,
  leftOver: leftOver.map(turnPair),
  isExact,
});

const turnPair = <Pair extends { readonly first: unknown; readonly second: unknown }>(pair: Pair): Pair => ({
  ...pair,
  first: pair.second,
  second: pair.first,
});

const turnFound = ({ twins, overlaps }: FoundPairs): FoundPairs => ({
  twins: twins.map(turnPair),
  overlaps: { ...overlaps, pairs: overlaps.pairs.map(turnPair) },
});

const align = (
  first: readonly AnnotationSpan[],
  second: readonly AnnotationSpan[],
  { twins, overlaps }: FoundPairs,
): Alignment => {
  const left = { first: new Set(first.keys()), second: new Set(second.keys()) };
  const pairs: AlignedPair[] = [];
  const pairUp = (row: number, column: number, overlap: number): void => {
    const [a, b] = [first[row], second[column]];
    if (!a || !b) return;
    pairs.push({ first: a, second: b, overlap, jaccard: jaccardOf(a, b, overlap) });
    left.first.delete(row);
    left.second.delete(column);
  };
  for (const twin of twins) pairUp(twin.first, twin.second, first[twin.first]?.length ?? 0);
  const edges: OverlapEdge[] = [];
  for (const { first: row, second: column, overlap } of overlaps.pairs) {
    const [a, b] = [first[row], second[column]];
    if (!a || !b || !left.first.has(row) || !left.second.has(column) || !mayPair(a, b, overlap)) continue;
    edges.push(edgeOf(row, column, a, b, overlap));
  }
  const matching = heaviestMatching(edges.sort(byPlace));
  for (const { row, column, overlap } of matching.pairs) pairUp(row, column, overlap);
  const leftOver: AlignedPair[] = [];
  for (const { first: row, second: column, overlap } of overlaps.pairs) {
    const [a, b] = [first[row], second[column]];
    if (!a || !b || a.tag !== b.tag || left.first.has(row) === left.second.has(column)) continue;
    leftOver.push({ first: a, second: b, overlap, jaccard: jaccardOf(a, b, overlap) });
  }
  return {
    pairs,
    onlyFirst: first.filter((_, index) => left.first.has(index)),
    onlySecond: second.filter((_, index) => left.second.has(index)),
    leftOver,
    isExact: overlaps.isComplete && matching.isExact,
  };
};

const byPlace = (a: Edge, b: Edge): number => a.row - b.row || a.column - b.column;

interface OverlapEdge extends Edge {
  readonly overlap: number;
}

const mayPair = (a: AnnotationSpan, b: AnnotationSpan, overlap: number): boolean =>
  a.tag === b.tag
    ? overlap >= LEAST_SHARE_OF_SHORTER * Math.min(a.length, b.length)
    : overlap >= LEAST_SHARE_OF_LONGER * Math.max(a.length, b.length);

const edgeOf = (
  row: number,
  column: number,
  a: AnnotationSpan,
  b: AnnotationSpan,
  overlap: number,
): OverlapEdge => ({
  row,
  column,
  overlap,
  weight: overlap * (a.tag === b.tag ? SAME_TAG_FACTOR : 1),
  preference: jaccardOf(a, b, overlap),
});
