/** An annotation as far as matching goes: its tag, and what it covers, worked out once. */

import type { TextRange } from '../passage/range';
import type { Tag } from '../records/annotation';
import { totalLength, unionOf } from './range-set';
import type { Tagged } from './tagged-unit';

export interface CoveredSpan {
  readonly tag: Tag;
  /** Disjoint, in text order. */
  readonly ranges: readonly TextRange[];
  /** Code units. */
  readonly length: number;
  /** Spans with the same one have the same tag and cover the same text. */
  readonly key: string;
}

export const coveredSpan = ({ tag, passages }: Tagged): CoveredSpan => {
  const ranges = unionOf(passages);
  const places = ranges.map(({ from, to }) => `${from}-${to}`);
  return { tag, ranges, length: totalLength(ranges), key: `${tag} ${places.join(' ')}` };
};

/** Shared text over text that either covers, from 0 to 1. */
export const jaccardOf = (a: CoveredSpan, b: CoveredSpan, overlap: number): number =>
  overlap / (a.length + b.length - overlap);
