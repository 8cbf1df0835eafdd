import { describe, expect, test } from 'vitest';
import { type BootstrapOptions, bootstrapIntervals, type Interval } from './bootstrap';
import { type Coefficient, type Undefined, undefinedFor } from './coefficient';
import { percentAgreement } from './percent';
import type { RatedItems } from './rated-items';
import { below, seededRandom } from './seeded-random';

const meanOf = (sample: readonly number[]): Coefficient => ({
  kind: 'value',
  value: sample.reduce((sum, one) => sum + one, 0) / sample.length,
  n: sample.length,
});

const bootstrapInterval = <Unit>(
  list: readonly Unit[],
  measure: (sample: readonly Unit[]) => Coefficient,
  options: BootstrapOptions,
): Interval | Undefined => {
  const interval = bootstrapIntervals(list, (sample) => ({ it: measure(sample) }), options).get('it');
  if (!interval) throw new TypeError('No interval');
  return interval;
};

const units = Array.from({ length: 50 }, (_, at) => at / 49);

describe('the interval', () => {
  test('is the same for the same seed, and holds the value', () => {
    const [first, second] = [1, 1].map((seed) =>
      bootstrapInterval(units, meanOf, { random: seededRandom(seed) }),
    );
    expect(first).toEqual(second);
    expect(first).toMatchObject({
      kind: 'interval',
      confidence: 0.95,
      units: 50,
      resamples: 1000,
      defined: 1000,
    });
    if (first?.kind !== 'interval') return;
    expect(first.low).toBeLessThan(0.5);
    expect(first.high).toBeGreaterThan(0.5);
  });

  test('of a mean is as wide as its standard error says', () => {
    const interval = bootstrapInterval(units, meanOf, { random: seededRandom(2), resamples: 4000 });
    const variance = units.reduce((sum, one) => sum + (one - 0.5) ** 2, 0) / units.length;
    const half = 1.96 * Math.sqrt(variance / units.length);
    if (interval.kind !== 'interval') throw new TypeError(interval.reason);
    expect(interval.high - interval.low).toBeCloseTo(2 * half, 1);
    expect((interval.high - interval.low) / (2 * half)).toBeGreaterThan(0.9);
    expect((interval.high - interval.low) / (2 * half)).toBeLessThan(1.1);
  });

  test('is drawn from sections: ten sections give a wider one than as many single characters', () => {
    const agreed = (count: number): RatedItems<string> => ({ count, ratings: ['a', 'a'] });
    const differing = (count: number): RatedItems<string> => ({ count, ratings: ['a', 'b'] });
    const sections = Array.from({ length: 10 }, (_, at) => [at % 2 === 0 ? agreed(100) : differing(100)]);
    const interval = bootstrapInterval(sections, (sample) => percentAgreement(sample.flat()), {
      random: seededRandom(3),
    });
    if (interval.kind !== 'interval') throw new TypeError(interval.reason);
    expect(interval.high - interval.low).toBeGreaterThan(0.4);
  });

  test('says in how many resamples there was a value', () => {
    const measure = (sample: readonly number[]): Coefficient =>
      sample.includes(0) ? meanOf(sample) : undefinedFor('no-variation');
    const interval = bootstrapInterval([0, 1], measure, { random: seededRandom(4), resamples: 400 });
    if (interval.kind !== 'interval') throw new TypeError(interval.reason);
    expect(interval.defined).toBeGreaterThan(250);
    expect(interval.defined).toBeLessThan(350);
  });

  test.each([
    ['one unit', [1], meanOf, 'too-few-units'],
    ['units that are all alike', [1, 1, 1], meanOf, 'draws-alike'],
    ['nothing that varies', [1, 2], () => undefinedFor('no-variation'), 'no-variation'],
  ])('is undefined with %s', (_, list, measure, reason) => {
    expect(bootstrapInterval(list, measure, { random: seededRandom(5) })).toEqual({
      kind: 'undefined',
      reason,
    });
  });
});

describe('seeded random numbers', () => {
  test('are the same for a seed, others for another, from 0 below 1 and evenly spread', () => {
    const draw = (seed: number): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 10_000 }, random);
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    for (const seed of [0, 1, 2, 12_345]) {
      const numbers = draw(seed);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThan(1);
      for (let tenth = 0; tenth < 10; tenth += 1) {
        const share = numbers.filter((one) => Math.floor(one * 10) === tenth).length / numbers.length;
        expect(share).toBeCloseTo(0.1, 1);
      }
    }
  });

  test('make whole numbers below a limit', () => {
    const random = seededRandom(9);
    const seen = new Set(Array.from({ length: 200 }, () => below(random, 3)));
    expect([...seen].sort()).toEqual([0, 1, 2]);
  });
});
