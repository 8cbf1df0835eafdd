import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disorderOf, type Gamma, type GammaProgress, gamma, positionalDissimilarity } from './gamma';
import { seededRandom } from './seeded-random';
import { type CostedSet, cheapestPartition } from './set-partition';
import type { TaggedUnit } from './tagged-unit';
import { ALEX_PAUL_SUZAN, MATHET_2015_PLACES } from './testing/published';

test.each(MATHET_2015_PLACES)(
  'units (%d, %d) and (%d, %d) are %d apart, as published',
  (a, b, c, d, expected) => {
    expect(positionalDissimilarity({ from: a, to: b }, { from: c, to: d })).toBeCloseTo(expected, 3);
    expect(positionalDissimilarity({ from: 3 * a, to: 3 * b }, { from: 3 * c, to: 3 * d })).toBeCloseTo(
      expected,
      3,
    );
  },
);

const WEIGHTS = { alpha: 3, beta: 1 };
const CONTINUUM = { from: 2, to: 60 };

const measured = (lines: readonly (readonly TaggedUnit[])[], seed: number, shuffles = 200): Gamma => {
  const result = gamma(lines, { continuum: CONTINUUM, random: seededRandom(seed), shuffles, ...WEIGHTS });
  if (result.kind === 'undefined') throw new TypeError(result.reason);
  return result;
};

describe('the example of Alex, Paul and Suzan', () => {
  test('has a best alignment of disorder 0.960625', () => {
    const { disorder, isExact } = disorderOf(ALEX_PAUL_SUZAN, WEIGHTS);
    expect(disorder).toBeCloseTo(0.960625, 6);
    expect(isExact).toBe(true);
  });

  test('has γ between 0.44 and 0.47, the band of pygamma-agreement’s own test', () => {
    const values = [1, 2, 3, 4, 5].map((seed) => measured(ALEX_PAUL_SUZAN, seed).value);
    const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
    expect(mean).toBeGreaterThan(0.435);
    expect(mean).toBeLessThan(0.475);
  });

  test('is the same for the same seed and says how precise it is', () => {
    const once = measured(ALEX_PAUL_SUZAN, 7);
    expect(measured(ALEX_PAUL_SUZAN, 7)).toEqual(once);
    expect(once).toMatchObject({
      n: 16,
      shuffles: 200,
      isExact: true,
      observed: expect.closeTo(0.960625, 6),
    });
    const others = Array.from({ length: 12 }, (_, seed) => measured(ALEX_PAUL_SUZAN, seed + 10).value);
    expect(
      others.filter((value) => Math.abs(value - once.value) < 2 * once.precision).length,
    ).toBeGreaterThan(9);
    expect(once.precision).toBeLessThan(0.03);
  });
});

const value = fc.constantFrom('a', 'b');
const line = fc.array(
  fc
    .tuple(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 12 }), value)
    .map(([from, length, tag]): TaggedUnit => ({ from, to: from + length, value: tag })),
  { maxLength: 3 },
);
const lines = fc.array(line, { minLength: 2, maxLength: 3 });

/** Every alignment there is: the first unit with any of the others, then the rest. */
const leastCost = (
  units: readonly { readonly unit: TaggedUnit; readonly analyst: number }[],
  analysts: number,
): number => {
  const [first, ...rest] = units;
  if (!first) return 0;
  const choices: (readonly (typeof first)[])[] = [[first]];
  for (const next of rest) {
    for (const set of [...choices])
      if (set.every(({ analyst }) => analyst !== next.analyst)) choices.push([...set, next]);
  }
  return Math.min(
    ...choices.map(
      (set) =>
        unitaryCost(set, analysts) +
        leastCost(
          rest.filter((one) => !set.includes(one)),
          analysts,
        ),
    ),
  );
};

const unitaryCost = (set: readonly { readonly unit: TaggedUnit }[], analysts: number): number => {
  const pairs = (analysts * (analysts - 1)) / 2;
  let total = pairs - (set.length * (set.length - 1)) / 2;
  for (const [at, one] of set.entries()) {
    for (const other of set.slice(at + 1)) {
      total +=
        3 * positionalDissimilarity(one.unit, other.unit) + (one.unit.value === other.unit.value ? 0 : 1);
    }
  }
  return total / pairs;
};

describe('for any units', () => {
  test('the best alignment is the best of all alignments', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const units = all.flatMap((units, analyst) => units.map((unit) => ({ unit, analyst })));
        if (units.length === 0) return;
        const { disorder, isExact } = disorderOf(all, WEIGHTS);
        expect(isExact).toBe(true);
        expect(disorder).toBeCloseTo(leastCost(units, all.length) / (units.length / all.length), 9);
      }),
      { numRuns: 200 },
    );
  });

  test('disorder depends neither on the order of analysts nor on where the text begins or how it is scaled', () => {
    fc.assert(
      fc.property(lines, fc.nat({ max: 100 }), (all, by) => {
        if (all.flat().length === 0) return;
        const { disorder } = disorderOf(all, WEIGHTS);
        const moved = all.map((units) =>
          units.map(({ from, to, value: tag }) => ({ from: 3 * from + by, to: 3 * to + by, value: tag })),
        );
        expect(disorderOf(all.toReversed(), WEIGHTS).disorder).toBeCloseTo(disorder, 9);
        expect(disorderOf(moved, WEIGHTS).disorder).toBeCloseTo(disorder, 9);
      }),
    );
  });

  test('γ is at most 1, and 1 for identical sets', () => {
    fc.assert(
      fc.property(line, line, (one, other) => {
        const options = { continuum: { from: 0, to: 100 }, shuffles: 5 };
        const different = gamma([one, other], { ...options, random: seededRandom(1) });
        if (different.kind === 'value') expect(different.value).toBeLessThanOrEqual(1);
        const same = gamma([one, one, one], { ...options, random: seededRandom(1) });
        if (same.kind === 'value') expect(same.value).toBe(1);
      }),
    );
  });
});

const sets = fc
  .array(
    fc.record({
      members: fc.uniqueArray(fc.nat({ max: 6 }), { minLength: 2, maxLength: 3 }),
      cost: fc.double({ min: 0, max: 3, noNaN: true }),
    }),
    { maxLength: 12 },
  )
  .map((list): CostedSet[] => [
    ...list.map(({ members, cost }) => ({ members: members.toSorted((a, b) => a - b), cost })),
    ...Array.from({ length: 7 }, (_, element) => ({ members: [element], cost: 1 })),
  ]);

const cheapest = (left: readonly number[], list: readonly CostedSet[]): number => {
  const [first] = left;
  if (first === undefined) return 0;
  return Math.min(
    ...list
      .filter(({ members }) => members[0] === first && members.every((member) => left.includes(member)))
      .map(
        ({ members, cost }) =>
          cost +
          cheapest(
            left.filter((one) => !members.includes(one)),
            list,
          ),
      ),
  );
};

test('a partition is the cheapest there is', () => {
  fc.assert(
    fc.property(sets, (list) => {
      const { cost, isExact } = cheapestPartition(7, list);
      expect(isExact).toBe(true);
      expect(cost).toBeCloseTo(cheapest([0, 1, 2, 3, 4, 5, 6], list), 8);
    }),
    { numRuns: 500 },
  );
});

describe('there is no γ', () => {
  const options = { continuum: { from: 0, to: 10 }, random: seededRandom(1) };
  const unit: TaggedUnit = { from: 0, to: 5, value: 'a' };

  test.each([
    ['of one analyst', gamma([[unit]], options), 'too-few-analysts'],
    ['of nothing', gamma([[], []], options), 'nothing-tagged'],
    ['when it is stopped', gamma([[unit], [unit]], { ...options, shouldStop: () => true }), 'stopped'],
  ])('%s', (_, result, reason) => {
    expect(result).toEqual({ kind: 'undefined', reason });
  });

  test('until it is done, and it says how far it is', () => {
    const told: GammaProgress[] = [];
    const lines = [[unit], [{ ...unit, to: 6 }]];
    const result = gamma(lines, { ...options, shuffles: 4, onProgress: (progress) => told.push(progress) });
    expect(told.map(({ done, shuffles }) => [done, shuffles])).toEqual([1, 2, 3, 4].map((done) => [done, 4]));
    expect(result).toMatchObject(told.at(-1)?.soFar ?? {});
  });
});
