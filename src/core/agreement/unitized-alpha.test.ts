import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Coefficient } from './coefficient';
import { krippendorffAlpha, nominal } from './krippendorff-alpha';
import type { TaggedUnit } from './tagged-unit';
import { itemsOfRows, UNITIZED_README } from './testing/published';
import {
  addUnitizedCounts,
  codingAlpha,
  countUnitized,
  relevanceAlpha,
  type UnitizedCounts,
  unitizedAlpha,
  valueAlpha,
} from './unitized-alpha';

const VALUES = ['a', 'b', 'c'];
const LENGTH = 30;

const family = (counts: UnitizedCounts): Coefficient[] => [
  unitizedAlpha(counts),
  relevanceAlpha(counts),
  codingAlpha(counts),
  ...VALUES.map((value) => valueAlpha(counts, value)),
];

const count = (lines: readonly (readonly TaggedUnit[])[], length = LENGTH): UnitizedCounts =>
  countUnitized(lines, { from: 0, to: length }, VALUES);

/** Gaps and units in turn, so that units never overlap and sometimes touch. */
const line = fc
  .array(fc.tuple(fc.nat({ max: 4 }), fc.integer({ min: 1, max: 7 }), fc.constantFrom(...VALUES)), {
    maxLength: 6,
  })
  .map((parts) => {
    const units: TaggedUnit[] = [];
    let at = 0;
    for (const [gap, length, value] of parts) {
      const from = at + gap;
      at = Math.min(LENGTH, from + length);
      if (from < at) units.push({ from, to: at, value });
    }
    return units;
  });
const lines = fc.array(line, { minLength: 2, maxLength: 4 });

test('the published spans give 0.564545', () => {
  const counts = countUnitized(UNITIZED_README, { from: 0, to: 56 }, ['k']);
  expect(unitizedAlpha(counts)).toMatchObject({ value: expect.closeTo(0.564544866, 8), n: 56 });
  expect(relevanceAlpha(counts)).toMatchObject({ value: expect.closeTo(0.564544866, 8) });
});

/**
 * The definitions again, character by character and section by section: every pair of analysts at every character
 * for ℓ, every pair of sections of different units for e.
 */
const byDefinition = (all: readonly (readonly TaggedUnit[])[], keepGaps: boolean) => {
  const values = keepGaps ? [...VALUES, 'φ'] : VALUES;
  const lined = all.map((units) => withGaps(units).filter(({ value }) => keepGaps || value !== 'φ'));
  const at = (place: number): TaggedUnit[] =>
    lined.flatMap((units) => units.filter(({ from, to }) => from <= place && place < to));
  const table = new Map<string, number>();
  const met = new Map<TaggedUnit, number>();
  const add = <Key>(map: Map<Key, number>, key: Key, by: number) => map.set(key, (map.get(key) ?? 0) + by);
  for (let place = 0; place < LENGTH; place += 1) {
    const here = at(place);
    if (here.length < 2) continue;
    for (const one of here) {
      add(met, one, 1);
      for (const other of here) if (one !== other) add(table, one.value + other.value, 1 / (here.length - 1));
    }
  }
  const squares = new Map<string, number>();
  for (const [{ value }, length] of met) add(squares, value, value === 'φ' ? length : length ** 2);
  const l = (c: string, k: string): number => table.get(c + k) ?? 0;
  const total = (c: string): number => values.reduce((sum, k) => sum + l(c, k), 0);
  const whole = values.reduce((sum, c) => sum + total(c), 0);
  const allSquares = [...squares.values()].reduce((sum, one) => sum + one, 0);
  const e = (c: string, k: string): number =>
    (whole * (total(c) * total(k) - (c === k ? (squares.get(c) ?? 0) : 0))) / (whole ** 2 - allSquares);
  const eTotal = (c: string): number => values.reduce((sum, k) => sum + e(c, k), 0);
  const diagonal = (of: (c: string, k: string) => number) => values.reduce((sum, c) => sum + of(c, c), 0);
  return {
    all: 1 - (whole - diagonal(l)) / (whole - diagonal(e)),
    gaps: 1 - (total('φ') - l('φ', 'φ')) / (eTotal('φ') - e('φ', 'φ')),
    of: (k: string) => 1 - ((eTotal(k) / total(k)) * (total(k) - l(k, k))) / (eTotal(k) - e(k, k)),
  };
};

const withGaps = (units: readonly TaggedUnit[]): TaggedUnit[] => {
  const sections: TaggedUnit[] = [];
  let at = 0;
  for (const unit of [...units, { from: LENGTH, to: LENGTH, value: 'end' }]) {
    if (unit.from > at) sections.push({ from: at, to: unit.from, value: 'φ' });
    if (unit.value !== 'end') sections.push(unit);
    at = unit.to;
  }
  return sections;
};

const numberIn = (coefficient: Coefficient | undefined): number =>
  coefficient?.kind === 'value' ? coefficient.value : Number.NaN;

const expectSame = (coefficient: Coefficient, expected: number): void => {
  if (coefficient.kind === 'value') expect(coefficient.value).toBeCloseTo(expected, 8);
  else expect(Number.isFinite(expected) && Math.abs(expected) < 1e6).toBe(false);
};

const expectFamily = (counts: UnitizedCounts, expected: UnitizedCounts): void => {
  const wanted = family(expected);
  for (const [place, one] of family(counts).entries()) {
    if (one.kind === 'value') expectSame(one, numberIn(wanted[place]));
    else expect(one).toEqual(wanted[place]);
  }
};

describe('for any units', () => {
  test('the family is what it is defined to be over all pairs of sections', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const counts = count(all);
        const [withPhi, withoutPhi] = [byDefinition(all, true), byDefinition(all, false)];
        expectSame(unitizedAlpha(counts), withPhi.all);
        expectSame(relevanceAlpha(counts), withPhi.gaps);
        expectSame(codingAlpha(counts), withoutPhi.all);
        for (const value of VALUES) expectSame(valueAlpha(counts, value), withoutPhi.of(value));
      }),
    );
  });

  test('no coefficient exceeds 1, and the order of analysts and a shift of everything change none', () => {
    fc.assert(
      fc.property(lines, fc.nat({ max: 1000 }), (all, by) => {
        for (const one of family(count(all))) {
          if (one.kind === 'value') expect(one.value).toBeLessThanOrEqual(1 + 1e-12);
        }
        expectFamily(count(all.toReversed()), count(all));
        const moved = all.map((units) =>
          units.map(({ from, to, value }) => ({ from: from + by, to: to + by, value })),
        );
        expectFamily(countUnitized(moved, { from: by, to: by + LENGTH }, VALUES), count(all));
      }),
    );
  });

  test('identical lines give 1 or no value', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 2, max: 4 }), (units, analysts) => {
        for (const one of family(count(Array.from({ length: analysts }, () => units)))) {
          if (one.kind === 'value') expect(one.value).toBe(1);
          else expect(['no-variation', 'nothing-to-compare']).toContain(one.reason);
        }
      }),
    );
  });

  test('counts of sections between units add up to those of the text', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const half = { from: 0, to: LENGTH };
        const next = { from: LENGTH, to: 2 * LENGTH };
        const twice = all.map((units) => [
          ...units,
          ...units.map(({ from, to, value }) => ({ from: from + LENGTH, to: to + LENGTH, value })),
        ]);
        const parts = [half, next].map((window) => countUnitized(twice, window, VALUES));
        expectFamily(addUnitizedCounts(parts), count(twice, 2 * LENGTH));
      }),
    );
  });
});

describe('with units one character long', () => {
  const unitsOf = (row: string): TaggedUnit[] =>
    [...row].flatMap((value, at) => (value === '.' ? [] : [{ from: at, to: at + 1, value }]));
  const row = (letters: string) =>
    fc.string({ unit: fc.constantFrom(...letters), minLength: 12, maxLength: 12 });

  test('uα is nominal α on characters', () => {
    fc.assert(
      fc.property(fc.array(row('abc.'), { minLength: 2, maxLength: 4 }), (rows) => {
        const rated = itemsOfRows(...rows.map((one) => one.replaceAll('.', '-')));
        const alpha = krippendorffAlpha(rated, nominal);
        expectSame(unitizedAlpha(count(rows.map(unitsOf), 12)), numberIn(alpha));
      }),
    );
  });

  test('cuα is nominal α with gaps for missing ratings', () => {
    fc.assert(
      fc.property(fc.array(row('abc.'), { minLength: 2, maxLength: 4 }), (rows) => {
        const alpha = krippendorffAlpha(itemsOfRows(...rows), nominal);
        expectSame(codingAlpha(count(rows.map(unitsOf), 12)), numberIn(alpha));
      }),
    );
  });
});

test('without gaps cuα is uα, and covers everything', () => {
  const full = fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.constantFrom(...VALUES)), {
    minLength: 6,
  });
  fc.assert(
    fc.property(fc.array(full, { minLength: 2, maxLength: 4 }), (rows) => {
      const all = rows.map((parts) => tiling([...parts, [LENGTH, 'a']]));
      const coding = codingAlpha(count(all));
      expectSame(coding, numberIn(unitizedAlpha(count(all))));
      if (coding.kind === 'value') expect(coding.coverage).toBe(1);
    }),
  );
});

const tiling = (parts: readonly (readonly [number, string])[]): TaggedUnit[] => {
  let at = 0;
  return parts.flatMap(([length, value]) => {
    const unit = { from: at, to: Math.min(LENGTH, at + length), value };
    at = unit.to;
    return unit.from < unit.to ? [unit] : [];
  });
};

test('coverage is the share of the text that two or more tagged', () => {
  const unit = (from: number, to: number, value: string): TaggedUnit => ({ from, to, value });
  const counts = count([
    [unit(0, 10, 'a'), unit(20, 25, 'b')],
    [unit(5, 10, 'b'), unit(20, 25, 'b')],
    [unit(8, 15, 'a')],
  ]);
  expect(codingAlpha(counts)).toMatchObject({ coverage: 10 / 30, n: 10 });
});

describe('there is no value', () => {
  const unit = (value: string, from = 0, to = 10): TaggedUnit => ({ from, to, value });

  test.each([
    ['uα when nobody tagged', unitizedAlpha(count([[], []])), 'no-variation'],
    ['uα of one analyst', unitizedAlpha(count([[unit('a')]])), 'too-few-analysts'],
    ['uα of no text', unitizedAlpha(count([[], []], 0)), 'nothing-to-compare'],
    ['|uα when all of it is tagged', relevanceAlpha(count([[unit('a')], [unit('b')]], 10)), 'no-variation'],
    ['cuα where nobody meets', codingAlpha(count([[unit('a')], [unit('a', 20, 30)]])), 'nothing-to-compare'],
    ['cuα of one value', codingAlpha(count([[unit('a')], [unit('a')]])), 'no-variation'],
    ['(k)uα of a value not met', valueAlpha(count([[unit('a')], [unit('b')]]), 'c'), 'nothing-to-compare'],
  ])('of %s', (_, coefficient, reason) => {
    expect(coefficient).toEqual({ kind: 'undefined', reason });
  });

  test('of a value that was not announced', () => {
    expect(() => count([[unit('z')], []])).toThrow(RangeError);
  });
});
