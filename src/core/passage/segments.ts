/** Overlapping ranges as disjoint segments: what can be painted without painting anything twice. */
import { intersection, type TextRange } from './range';

export interface Segment extends TextRange {
  /** How many of the ranges cover it, from 1. */
  readonly depth: number;
}

/** The parts of `ranges` within `window`, in order and disjoint; neighbours differ in depth. */
export const segmentsOf = (ranges: readonly TextRange[], window: TextRange): Segment[] => {
  const segments: Segment[] = [];
  let depth = 0;
  let at = window.from;
  for (const [offset, step] of edgesOf(ranges, window)) {
    if (offset > at && depth > 0) segments.push({ from: at, to: offset, depth });
    depth += step;
    at = offset;
  }
  return segments;
};

/** The stretches covered by at least `depth` ranges, touching ones merged. */
export const coveredAtLeast = (segments: readonly Segment[], depth: number): TextRange[] => {
  const covered: { from: number; to: number }[] = [];
  for (const segment of segments) {
    if (segment.depth < depth) continue;
    const last = covered.at(-1);
    if (last?.to === segment.from) last.to = segment.to;
    else covered.push({ from: segment.from, to: segment.to });
  }
  return covered;
};

/** Starts (+1) and ends (−1) of the clipped ranges, merged per offset, in order. */
const edgesOf = (ranges: readonly TextRange[], window: TextRange): [offset: number, step: number][] => {
  const steps = new Map<number, number>();
  for (const range of ranges) {
    const part = intersection(range, window);
    if (!part) continue;
    steps.set(part.from, (steps.get(part.from) ?? 0) + 1);
    steps.set(part.to, (steps.get(part.to) ?? 0) - 1);
  }
  return [...steps].filter(([, step]) => step !== 0).sort(([a], [b]) => a - b);
};
