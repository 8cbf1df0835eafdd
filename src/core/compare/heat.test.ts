import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingPlaces } from '../agreement/differing-places';
import { stretchesOf } from '../agreement/stretches';
import type { TaggedUnit } from '../agreement/tagged-unit';
import { createHeat } from './heat';

const LENGTH = 30;

const line = fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: LENGTH, maxLength: LENGTH });
const unitsOf = (row: string): TaggedUnit[] =>
  [...row].flatMap((value, at) => (value === '-' ? [] : [{ from: at, to: at + 1, value }]));
const place = fc
  .tuple(fc.nat({ max: LENGTH }), fc.nat({ max: LENGTH }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

/** Of one character: the share of pairs of analysts who tagged it otherwise. */
const differingAt = (rows: readonly string[], at: number): number => {
  const pairs = rows.flatMap((one, i) => rows.slice(i + 1).map((other) => Number(one[at] !== other[at])));
  return pairs.reduce((sum, differs) => sum + differs, 0) / pairs.length;
};

test('heat is the mean over the characters of any place, however the stretches lie', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 4 }), place, (rows, { from, to }) => {
      const heat = createHeat(stretchesOf(rows.map(unitsOf), { from: 0, to: LENGTH }));
      const characters = Array.from({ length: to - from }, (_, index) => differingAt(rows, from + index));
      const mean = characters.reduce((sum, one) => sum + one, 0) / Math.max(1, characters.length);
      expect(heat.at({ from, to })).toBeCloseTo(mean, 10);
    }),
  );
});

test('of a stretch that a place cuts, the part inside counts', () => {
  const one = [{ from: 0, to: 20, value: 'a' }];
  const heat = createHeat(stretchesOf([one, []], { from: 0, to: LENGTH }));
  expect(heat.at({ from: 15, to: 25 })).toBe(0.5);
});

test('places that differ are those characters, in one piece each and the longest first', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 3 }), (rows) => {
      const places = differingPlaces(stretchesOf(rows.map(unitsOf), { from: 0, to: LENGTH }));
      const covered = places.flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, at) => from + at),
      );
      const differing = Array.from({ length: LENGTH }, (_, at) => at).filter(
        (at) => differingAt(rows, at) > 0,
      );
      expect(covered.toSorted((a, b) => a - b)).toEqual(differing);
      const lengths = places.map(({ from, to }) => to - from);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
      for (const { to } of places) expect(places.some(({ from }) => from === to)).toBe(false);
    }),
  );
});
