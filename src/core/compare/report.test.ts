import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../agreement/seeded-random';
import { type ComparedSet, compareClaimSets } from './compare';
import { countReport, matchSets, partsToDraw } from './counted-report';
import { SCOPES, type Scope } from './counted-text';
import { loweringPlaces } from './lowering-places';
import { measureReport, type Report, reportIntervals } from './report';
import { madeUpPaper, madeUpSets } from './testing/made-up-sets';
import { MARKED_TEXT, marked, related } from './testing/marked';

const TEXT = { from: 0, to: MARKED_TEXT.length };

const reportOn = (sets: readonly ComparedSet[], scope: Scope, text = TEXT): Report =>
  measureReport(countReport(matchSets(sets, text), scope, [text]));

/** The same, as another analyst has it. */
const twinOf = ({ annotations, relations }: ComparedSet): ComparedSet => {
  const own = (id: string): string => `twin of ${id}`;
  return {
    analystId: 'twin',
    annotations: annotations.map((one) => ({ ...one, id: own(one.id), analystId: 'twin' })),
    relations: relations.map((one) => ({ ...one, from: own(one.from), to: own(one.to) })),
  };
};

const size = { analysts: 3, annotations: 120, length: 24_000 };
const made = madeUpPaper(size);
const sets = madeUpSets(size);
const text = { from: 0, to: size.length };

describe('the report', () => {
  test.each(SCOPES)('of two analysts says what comparing them says, for %s', (scope) => {
    const two = sets.slice(0, 2);
    const { agreement, pairs, judgements } = compareClaimSets(made, two);
    expect(reportOn(two, scope, text)).toEqual({
      ...agreement[scope],
      ...pairs[0]?.agreement[scope],
      ...judgements,
      relationF1: { ...pairs[0]?.relationF1 },
    });
  });

  test('of three has one F1 over all pairs, and no κ of Cohen', () => {
    const { pairs, agreement } = compareClaimSets(made, sets);
    const report = reportOn(sets, 'all', text);
    const f1s = pairs.flatMap((pair) => pair.agreement.all.tolerantF1);
    const values = f1s.flatMap((f1) => (f1.kind === 'value' ? [f1] : []));
    const n = values.reduce((total, one) => total + one.n, 0);
    expect(report.tolerantF1).toMatchObject({
      n,
      value: expect.closeTo(
        values.reduce((total, one) => total + (one.value * one.n) / n, 0),
        12,
      ),
    });
    expect(report.unitizedAlpha).toEqual(agreement.all.unitizedAlpha);
    expect(report.cohenKappa).toEqual({ kind: 'undefined', reason: 'for-two-only' });
  });

  test.each(SCOPES)('is the same in whatever order the analysts come, for %s', (scope) => {
    const rounded = (report: Report): unknown =>
      JSON.parse(
        JSON.stringify(report, (key, value) =>
          key === 'precision' || key === 'recall'
            ? undefined
            : typeof value === 'number'
              ? Number(value.toFixed(9))
              : value,
        ),
      );
    fc.assert(
      fc.property(fc.shuffledSubarray(sets, { minLength: 3 }), (turned) => {
        expect(rounded(reportOn(turned, scope, text))).toEqual(rounded(reportOn(sets, scope, text)));
      }),
      { numRuns: 6 },
    );
  });

  test('of identical sets is 1 throughout', () => {
    const [set] = sets;
    if (!set) throw new TypeError('No set');
    const confident = {
      ...set,
      annotations: set.annotations.map((one, place) => ({
        ...one,
        confidence: place % 2 === 0 ? ('low' as const) : ('high' as const),
      })),
    };
    const report = reportOn([confident, twinOf(confident)], 'all', text);
    for (const [name, coefficient] of Object.entries(report))
      expect(coefficient, name).toMatchObject({ kind: 'value', value: 1 });
  });

  test('of sets in which nobody used a tag is undefined for that tag, each for its reason', () => {
    const claims = ['a', 'b'].map(
      (analystId): ComparedSet => ({
        analystId,
        annotations: [marked(`${analystId}1`, 'claim', [[0, 10]])],
        relations: [],
      }),
    );
    const { relationF1, likelihood, exactF1, alpha, codingAlpha, percent } = reportOn(claims, 'evidence');
    expect({ relationF1, exactF1 }).toEqual({
      relationF1: { kind: 'undefined', reason: 'nothing-tagged' },
      exactF1: { kind: 'undefined', reason: 'nothing-tagged' },
    });
    expect(alpha).toEqual({ kind: 'undefined', reason: 'no-variation' });
    expect(codingAlpha).toEqual({ kind: 'undefined', reason: 'nothing-to-compare' });
    expect(likelihood).toEqual({ kind: 'undefined', reason: 'nothing-to-compare' });
    expect(percent).toMatchObject({ value: 1 });
  });

  test('takes two sets', () => {
    expect(() => matchSets(sets.slice(0, 1), text)).toThrow(RangeError);
  });
});

describe('intervals', () => {
  const matched = matchSets(sets.slice(0, 2), text);
  const options = () => ({ random: seededRandom(1), resamples: 200 });

  test.each(['all', 'claim'] as const)('hold the coefficients of the whole text, for %s', (scope) => {
    const intervals = reportIntervals(countReport(matched, scope, made.blocks), options());
    for (const [name, coefficient] of Object.entries(reportOn(sets.slice(0, 2), scope, text))) {
      const interval = intervals.get(name);
      if (coefficient.kind === 'undefined' || interval?.kind !== 'interval') continue;
      expect(interval.low, name).toBeLessThanOrEqual(coefficient.value);
      expect(interval.high, name).toBeGreaterThanOrEqual(coefficient.value);
    }
    expect([...intervals.values()].filter(({ kind }) => kind === 'interval').length).toBeGreaterThan(9);
  });

  test('are the same for the same seed', () => {
    const parts = countReport(matched, 'all', made.blocks);
    expect(reportIntervals(parts, options())).toEqual(reportIntervals(parts, options()));
  });

  test('tell how far they are', () => {
    const told: number[] = [];
    reportIntervals(countReport(matched, 'all', made.blocks), {
      ...options(),
      resamples: 3,
      onProgress: (drawn) => told.push(drawn),
    });
    expect(told).toEqual([1, 2, 3]);
  });

  test('are drawn from blocks, and from runs of blocks where there are very many', () => {
    expect(partsToDraw(made.blocks, 60)).toEqual(made.blocks);
    const runs = partsToDraw(made.blocks, 25);
    expect(runs).toHaveLength(20);
    expect(runs[0]).toEqual({ from: 0, to: 1200 });
    expect(runs.at(-1)?.to).toBe(24_000);
    expect(partsToDraw([])).toEqual([]);
  });

  test('rest on parts whose annotations, matches and relations add up to those of the text', () => {
    const [whole] = countReport(matched, 'all', [text]);
    const parts = countReport(matched, 'all', made.blocks);
    const total = (of: (part: (typeof parts)[number]) => number): number =>
      parts.reduce((sum, part) => sum + of(part), 0);
    expect(total(({ exact }) => exact.first)).toBe(whole?.exact.first);
    expect(total(({ tolerant }) => tolerant.matched)).toBe(whole?.tolerant.matched);
    expect(total(({ relations }) => relations.matched)).toBe(whole?.relations.matched);
    expect(total(({ relations }) => relations.second)).toBe(whole?.relations.second);
    expect(total(({ likelihood }) => likelihood.length)).toBe(whole?.likelihood.length);
    expect(whole?.relations.matched).toBeGreaterThan(0);
  });
});

describe('what lowers a coefficient', () => {
  const matched = matchSets(
    [
      {
        analystId: 'a',
        annotations: [
          marked('a1', 'claim', [[0, 10]], { likelihood: 'unlikely' }),
          marked('a2', 'evidence', [[20, 30]]),
          marked('a3', 'claim', [[40, 52]], { likelihood: 'likely' }),
        ],
        relations: [related('a2', 'supports', 'a1')],
      },
      {
        analystId: 'b',
        annotations: [
          marked('b1', 'claim', [[0, 11]], { likelihood: 'very-likely' }),
          marked('b2', 'claim', [[20, 30]]),
          marked('b3', 'claim', [[40, 52]], { likelihood: 'very-likely' }),
          marked('b4', 'evidence', [[60, 90]]),
        ],
        relations: [],
      },
    ],
    TEXT,
  );
  const placesOf = (name: Parameters<typeof loweringPlaces>[2], scope: Scope = 'all'): number[][] =>
    loweringPlaces(matched, scope, name).map(({ place }) => [place.from, place.to]);

  test.each([
    [
      'alpha',
      'text that they tagged otherwise, the longest first',
      [
        [60, 90],
        [20, 30],
        [10, 11],
      ],
    ],
    [
      'relevanceAlpha',
      'text that only one tagged',
      [
        [60, 90],
        [10, 11],
      ],
    ],
    ['codingAlpha', 'text that both tagged, each otherwise', [[20, 30]]],
    [
      'exactF1',
      'annotations that are not matched exactly',
      [
        [60, 90],
        [0, 11],
        [0, 10],
        [20, 30],
        [20, 30],
      ],
    ],
    [
      'tolerantF1',
      'annotations that are not even nearly matched',
      [
        [60, 90],
        [20, 30],
        [20, 30],
      ],
    ],
    ['relationF1', 'relations that only one makes', [[20, 30]]],
    [
      'likelihood',
      'passages held to be likely otherwise, the furthest apart first',
      [
        [0, 11],
        [40, 52],
      ],
    ],
    ['confidence', 'nothing where nobody said any', []],
  ] as const)('%s: %s', (name, _, places) => {
    expect(placesOf(name)).toEqual(places);
  });

  test('is looked for in one tag alone', () => {
    expect(placesOf('alpha', 'claim')).toEqual([
      [20, 30],
      [10, 11],
    ]);
    expect(placesOf('tolerantF1', 'claim')).toEqual([[20, 30]]);
  });

  test('says whose it is and how far apart they are', () => {
    expect(loweringPlaces(matched, 'all', 'tolerantF1')[0]?.what).toEqual({
      kind: 'annotation',
      analystId: 'b',
      tag: 'evidence',
      alone: 1,
    });
    expect(loweringPlaces(matched, 'all', 'relationF1')[0]?.what).toEqual({
      kind: 'relation',
      analystId: 'a',
      relation: 'supports',
      alone: 1,
    });
    expect(loweringPlaces(matched, 'all', 'likelihood')[0]?.what).toEqual({ kind: 'judgement', apart: 3 });
  });
});
