import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextRange } from './range';
import { coveredAtLeast, type Segment, segmentsOf } from './segments';

const range = fc
  .tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

/** How many ranges cover the code unit at each offset of the window. */
const depthsOf = (ranges: readonly TextRange[], { from, to }: TextRange): number[] =>
  Array.from({ length: to - from }, (_, index) => {
    const at = from + index;
    return ranges.filter((one) => one.from <= at && at < one.to).length;
  });

/** Stretches of equal depth above 0, found one code unit after the other. */
const runsOf = (depths: readonly number[], start: number): Segment[] => {
  const runs: { from: number; to: number; depth: number }[] = [];
  depths.forEach((depth, index) => {
    const last = runs.at(-1);
    if (depth === 0) return;
    if (last?.to === start + index && last.depth === depth) last.to++;
    else runs.push({ from: start + index, to: start + index + 1, depth });
  });
  return runs;
};

describe('segmentsOf', () => {
  test('is the runs of equal depth that counting at every code unit gives', () => {
    fc.assert(
      fc.property(fc.array(range), range, (ranges, window) => {
        expect(segmentsOf(ranges, window)).toEqual(runsOf(depthsOf(ranges, window), window.from));
      }),
      { numRuns: 1000 },
    );
  });

  test('joins two ranges that touch', () => {
    const touching = [
      { from: 2, to: 5 },
      { from: 5, to: 9 },
    ];
    expect(segmentsOf(touching, { from: 0, to: 20 })).toEqual([{ from: 2, to: 9, depth: 1 }]);
  });
});

test('coveredAtLeast is the stretches that counting at every code unit gives', () => {
  fc.assert(
    fc.property(fc.array(range), range, fc.integer({ min: 1, max: 3 }), (ranges, window, depth) => {
      const isDeep = depthsOf(ranges, window).map((found) => Number(found >= depth));
      const expected = runsOf(isDeep, window.from).map(({ from, to }) => ({ from, to }));
      expect(coveredAtLeast(segmentsOf(ranges, window), depth)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
