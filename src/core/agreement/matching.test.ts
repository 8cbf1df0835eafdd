import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextRange } from '../passage/range';
import { type Edge, heaviestMatching } from './matching';
import { overlappingPairs } from './overlapping-pairs';

const edges = fc
  .uniqueArray(
    fc.record({
      row: fc.nat({ max: 5 }),
      column: fc.nat({ max: 5 }),
      weight: fc.integer({ min: 1, max: 9 }),
      preference: fc.constantFrom(0, 0.5, 1),
    }),
    { maxLength: 16, selector: ({ row, column }) => `${row} ${column}` },
  )
  .map((list): readonly Edge[] => list);

const worth = (pairs: readonly Edge[]): [weight: number, preference: number] => [
  pairs.reduce((sum, { weight }) => sum + weight, 0),
  pairs.reduce((sum, { preference = 0 }) => sum + preference, 0),
];

/** Every pairing there is. */
const best = (list: readonly Edge[]): [number, number] => {
  const [edge, ...rest] = list;
  if (!edge) return [0, 0];
  const without = best(rest);
  const [weight, preference] = best(
    rest.filter(({ row, column }) => row !== edge.row && column !== edge.column),
  );
  const withIt: [number, number] = [weight + edge.weight, preference + (edge.preference ?? 0)];
  const isBetter = withIt[0] > without[0] || (withIt[0] === without[0] && withIt[1] > without[1]);
  return isBetter ? withIt : without;
};

test('the pairs weigh the most there can be, and among those are the preferred', () => {
  fc.assert(
    fc.property(edges, (list) => {
      const { pairs, isExact } = heaviestMatching(list);
      expect(isExact).toBe(true);
      expect(worth(pairs)).toEqual(best(list));
      expect(new Set(pairs.map(({ row }) => row)).size).toBe(pairs.length);
      expect(new Set(pairs.map(({ column }) => column)).size).toBe(pairs.length);
      for (const pair of pairs) expect(list).toContain(pair);
    }),
    { numRuns: 1000 },
  );
});

test('a part that is too entangled is paired heaviest first and gets at least half', () => {
  fc.assert(
    fc.property(edges, (list) => {
      const { pairs, isExact } = heaviestMatching(list, 0);
      if (isExact) expect(worth(pairs)).toEqual(best(list));
      expect(2 * worth(pairs)[0]).toBeGreaterThanOrEqual(best(list)[0]);
    }),
  );
});

const covering = (list: readonly TextRange[]) => ({ ranges: list });

test('what is not solved exactly is said', () => {
  const square = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) => ({ row, column, weight: 1 + row * column })),
  );
  expect(heaviestMatching(square, square.length * 3)).toHaveProperty('isExact', true);
  expect(heaviestMatching(square, square.length * 3 - 1)).toHaveProperty('isExact', false);
});

const ranges = fc.array(
  fc
    .tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 8 }), fc.nat({ max: 3 }), fc.nat({ max: 8 }))
    .map(([from, length, gap, more]) => {
      const to = from + length;
      return [{ from, to }, ...(more > 0 && gap > 0 ? [{ from: to + gap, to: to + gap + more }] : [])];
    }),
  { maxLength: 10 },
);

describe('pairs that overlap', () => {
  test('are those that share a character, with how many they share', () => {
    fc.assert(
      fc.property(ranges, ranges, (first, second) => {
        const covers = (one: (typeof first)[number], at: number): boolean =>
          one.some(({ from, to }) => from <= at && at < to);
        const expected = first.flatMap((a, i) =>
          second.flatMap((b, j) => {
            const overlap = Array.from({ length: 80 }, (_, at) => covers(a, at) && covers(b, at)).filter(
              Boolean,
            );
            return overlap.length > 0 ? [{ first: i, second: j, overlap: overlap.length }] : [];
          }),
        );
        const { pairs, isComplete } = overlappingPairs(first.map(covering), second.map(covering));
        expect(pairs.toSorted((a, b) => a.first - b.first || a.second - b.second)).toEqual(expected);
        expect(isComplete).toBe(true);
      }),
    );
  });

  test('are not all looked at where very many lie over one place, which is said', () => {
    const nested = Array.from({ length: 100 }, (_, at) => [{ from: at, to: 1000 - at }]);
    const { pairs, isComplete } = overlappingPairs(nested.map(covering), nested.map(covering));
    expect(isComplete).toBe(false);
    expect(pairs.length).toBeLessThan(100 * 100);
    expect(
      heaviestMatching(pairs.map((one) => ({ row: one.first, column: one.second, weight: one.overlap }))),
    ).toHaveProperty('isExact', true);
  });
});
