import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Coefficient } from './coefficient';
import { cohenKappa } from './cohen-kappa';
import { fleissKappa } from './fleiss-kappa';
import { type Difference, interval, krippendorffAlpha, nominal, ordinal, ratio } from './krippendorff-alpha';
import { percentAgreement } from './percent';
import { type RatedItems, withoutWho } from './rated-items';
import {
  asNumbers,
  COHEN_1960,
  FLEISS_1971,
  HAYES_2007,
  itemsOfRows,
  KRIPPENDORFF_1995_A,
  KRIPPENDORFF_2011_A,
  KRIPPENDORFF_2011_B,
  KRIPPENDORFF_2011_C,
} from './testing/published';

/** The published numbers are given to five places. */
const PLACES = 5;

const numberIn = (coefficient: Coefficient): number => {
  if (coefficient.kind === 'undefined') throw new TypeError(coefficient.reason);
  return coefficient.value;
};

describe('published examples come out as printed', () => {
  const numbered = asNumbers(KRIPPENDORFF_2011_C);

  test.each([
    ['κ, Cohen 1960', cohenKappa(COHEN_1960), 0.49153],
    ['κ on characters, Krippendorff 1995 A', cohenKappa(KRIPPENDORFF_1995_A), 0.38462],
    ['π as Fleiss’s κ of two, Krippendorff 1995 A', fleissKappa(KRIPPENDORFF_1995_A), 0.31429],
    ['α, Krippendorff 1995 A', krippendorffAlpha(KRIPPENDORFF_1995_A, nominal), 0.32857],
    ['κ, Fleiss 1971', fleissKappa(FLEISS_1971), 0.43024],
    ['P̄, Fleiss 1971', percentAgreement(FLEISS_1971), 0.55556],
    ['percent, Cohen 1960', percentAgreement(COHEN_1960), 0.7],
    ['nominal α, Krippendorff 2011 A', krippendorffAlpha(KRIPPENDORFF_2011_A, nominal), 0.09524],
    ['nominal α, Krippendorff 2011 B', krippendorffAlpha(KRIPPENDORFF_2011_B, nominal), 0.69196],
    ['nominal α, Krippendorff 2011 C', krippendorffAlpha(KRIPPENDORFF_2011_C, nominal), 0.74342],
    ['ordinal α, Krippendorff 2011 C', krippendorffAlpha(numbered, ordinal), 0.81539],
    ['interval α, Krippendorff 2011 C', krippendorffAlpha(numbered, interval), 0.84911],
    ['ratio α, Krippendorff 2011 C', krippendorffAlpha(numbered, ratio), 0.7974],
    ['ordinal α, Hayes and Krippendorff 2007', krippendorffAlpha(HAYES_2007, ordinal), 0.7598],
  ])('%s', (_, coefficient, published) => {
    expect(numberIn(coefficient)).toBeCloseTo(published, PLACES - 1);
  });

  test('with what they rest on', () => {
    expect(cohenKappa(COHEN_1960)).toMatchObject({ n: 200, observed: 0.7 });
    expect(cohenKappa(COHEN_1960)).toHaveProperty('expected', expect.closeTo(0.41, 10));
    expect(fleissKappa(FLEISS_1971)).toHaveProperty('expected', expect.closeTo(0.2199, 4));
    expect(krippendorffAlpha(KRIPPENDORFF_2011_C, nominal)).toMatchObject({
      n: 40,
      observed: expect.closeTo(1 - 0.2, 10),
      expected: expect.closeTo(1 - 0.779, 3),
    });
  });
});

describe('there is no value', () => {
  const alike = itemsOfRows('aaaa', 'aaaa');

  test.each([
    ['κ without items', cohenKappa([]), 'nothing-to-compare'],
    ['κ where only one rated', cohenKappa(itemsOfRows('ab..', '..ab')), 'nothing-to-compare'],
    ['κ when both gave one rating to all', cohenKappa(alike), 'no-variation'],
    ['Fleiss’s κ without items', fleissKappa([]), 'nothing-to-compare'],
    ['Fleiss’s κ when all ratings are the same', fleissKappa(alike), 'no-variation'],
    ['α without items', krippendorffAlpha([], nominal), 'nothing-to-compare'],
    ['α where only one rated', krippendorffAlpha(itemsOfRows('ab..', '..ab'), nominal), 'nothing-to-compare'],
    ['α when all ratings are the same', krippendorffAlpha(alike, nominal), 'no-variation'],
    ['percent without items', percentAgreement([]), 'nothing-to-compare'],
  ])('of %s', (_, coefficient, reason) => {
    expect(coefficient).toEqual({ kind: 'undefined', reason });
  });

  test('of Fleiss’s κ where ratings are missing', () => {
    expect(() => fleissKappa(itemsOfRows('ab', 'a.'))).toThrow(RangeError);
  });
});

test('characters that nobody tagged are part of κ: without them no agreement on “not tagged” is left', () => {
  const tagged = KRIPPENDORFF_1995_A.filter(({ ratings }) => ratings.includes('1'));
  expect(numberIn(cohenKappa(tagged))).toBeLessThanOrEqual(0);
  expect(numberIn(cohenKappa(KRIPPENDORFF_1995_A))).toBeCloseTo(0.3846, 4);
});

const rating = fc.integer({ min: 0, max: 4 });
const items = (analysts: fc.Arbitrary<number>, one: fc.Arbitrary<number | null> = rating) =>
  analysts.chain((m) =>
    fc.array(
      fc.record({
        count: fc.integer({ min: 1, max: 5 }),
        ratings: fc.array(one, { minLength: m, maxLength: m }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  );
const withMissing = items(fc.integer({ min: 2, max: 4 }), fc.option(rating, { freq: 4 }));

const expectAlike = (one: Coefficient, other: Coefficient): void => {
  if (one.kind === 'value' && other.kind === 'value') expect(one.value).toBeCloseTo(other.value, 9);
  else expect(one).toEqual(other);
};

/** By definition: every pair of ratings inside an item against every pair of ratings whatever. */
const alphaByPairs = (rated: readonly RatedItems<number>[], difference: Difference<number>): number => {
  const units = rated.flatMap(({ count, ratings }) =>
    Array.from({ length: count }, () => ratings.filter((one) => one !== null)).filter(
      ({ length }) => length > 1,
    ),
  );
  const all = units.flat();
  const totals = new Map(all.map((value) => [value, all.filter((other) => other === value).length]));
  let observed = 0;
  for (const unit of units) {
    for (const [i, c] of unit.entries())
      for (const [j, k] of unit.entries())
        if (i !== j) observed += difference(c, k, totals) / (unit.length - 1);
  }
  let expected = 0;
  for (const [i, c] of all.entries())
    for (const [j, k] of all.entries()) if (i !== j) expected += difference(c, k, totals);
  return 1 - observed / all.length / (expected / (all.length * (all.length - 1)));
};

/** By definition: one item after the other. */
const kappaByItems = (rated: readonly RatedItems<number>[]): number => {
  const pairs = rated.flatMap(({ count, ratings }) => Array.from({ length: count }, () => ratings));
  const share = (holds: (pair: readonly (number | null)[]) => boolean): number =>
    pairs.filter(holds).length / pairs.length;
  const observed = share(([a, b]) => a === b);
  let expected = 0;
  for (let c = 0; c <= 4; c += 1) expected += share(([a]) => a === c) * share(([, b]) => b === c);
  return (observed - expected) / (1 - expected);
};

describe('for any ratings', () => {
  test('α is what it is defined to be over all pairs, at every level of measurement', () => {
    fc.assert(
      fc.property(withMissing, fc.constantFrom(nominal, ordinal, interval, ratio), (rated, difference) => {
        const alpha = krippendorffAlpha(rated, difference);
        const expected = alphaByPairs(rated, difference);
        if (alpha.kind === 'value') expect(alpha.value).toBeCloseTo(expected, 9);
        else expect(expected).toBeNaN();
      }),
    );
  });

  test('κ is what it is defined to be, item by item', () => {
    fc.assert(
      fc.property(items(fc.constant(2)), (rated) => {
        const kappa = cohenKappa(rated);
        const expected = kappaByItems(rated);
        if (kappa.kind === 'value') expect(kappa.value).toBeCloseTo(expected, 9);
        else expect(Number.isFinite(expected) && Math.abs(expected) < 1e6).toBe(false);
      }),
    );
  });

  test('no coefficient exceeds 1, and those who agree on everything get 1 or no value', () => {
    const measures = (rated: RatedItems<number>[]): Coefficient[] => [
      cohenKappa(rated),
      fleissKappa(rated),
      percentAgreement(rated),
      ...[nominal, ordinal, interval, ratio].map((difference) => krippendorffAlpha(rated, difference)),
    ];
    fc.assert(
      fc.property(items(fc.integer({ min: 2, max: 4 })), (rated) => {
        for (const measured of measures(rated)) {
          if (measured.kind === 'value') expect(measured.value).toBeLessThanOrEqual(1);
        }
        const agreed = rated.map(({ count, ratings }) => ({
          count,
          ratings: ratings.map(() => ratings[0] ?? 0),
        }));
        for (const measured of measures(agreed)) {
          if (measured.kind === 'value') expect(measured.value).toBe(1);
          else expect(measured.reason).toBe('no-variation');
        }
      }),
    );
  });

  test('the order of analysts does not matter, nor who gave which rating, except to Cohen’s κ of more than two', () => {
    fc.assert(
      fc.property(items(fc.integer({ min: 2, max: 4 })), (rated) => {
        const turned = rated.map(({ count, ratings }) => ({ count, ratings: ratings.toReversed() }));
        const named = rated.map(({ count, ratings }) => ({ count, ratings: ratings.map(String) }));
        expectAlike(krippendorffAlpha(turned, ordinal), krippendorffAlpha(rated, ordinal));
        expectAlike(fleissKappa(turned), fleissKappa(rated));
        expect(withoutWho(named).length).toBeLessThanOrEqual(named.length);
        expectAlike(krippendorffAlpha(withoutWho(named), nominal), krippendorffAlpha(named, nominal));
        if (rated[0]?.ratings.length === 2) expectAlike(cohenKappa(turned), cohenKappa(rated));
      }),
    );
  });
});
