import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparedSet } from '../../alignment/compared-set';
import { compareClaimSets } from '../../compare/compare-claim-sets';
import { madeUpPaper, madeUpSets } from '../../compare/testing/made-up-sets';
import { MARKED_TEXT, marked, related } from '../../compare/testing/marked';
import type { Annotation } from '../../records/annotation';
import { LIKELIHOODS } from '../../records/likelihood';
import { bootstrapIntervals } from '../bootstrap';
import { seededRandom } from '../seeded-random';
import { HAYES_2007, KRIPPENDORFF_1995_A, UNITIZED_README } from '../testing/published';
import { type AgreementReport, measureReport, reportIntervals } from './agreement-report';
import { countReport, matchSets, partsToDraw } from './counted-figures';
import { SCOPES, type Scope } from './counted-text';
import { loweringPlaces } from './lowering-places';

const TEXT = { from: 0, to: MARKED_TEXT.length };

const reportOn = (sets: readonly ComparedSet[], scope: Scope, text = TEXT): AgreementReport =>
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
    const rounded = (report: AgreementReport): unknown =>
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
      annotations: set.annotations.map((one, index) => ({
        ...one,
        confidence: index % 2 === 0 ? ('low' as const) : ('high' as const),
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
    expect(percent).toEqual({ kind: 'undefined', reason: 'nothing-tagged' });
  });

  test('takes two sets', () => {
    expect(() => matchSets(sets.slice(0, 1), text)).toThrow(RangeError);
  });
});

describe('published examples, tagged as analysts tag, come out of the report as published', () => {
  const setsOf = (rows: readonly (readonly Annotation[])[]): ComparedSet[] =>
    rows.map((annotations, at) => ({ analystId: 'abcdef'.charAt(at), annotations, relations: [] }));
  const idOf = (at: number, number: number): string => `${'abcdef'.charAt(at)}${number}`;

  test('Krippendorff 1995, A: κ 0.38462, π 0.31429, α 0.32857', () => {
    const rows = KRIPPENDORFF_1995_A[0]?.ratings.map((_, at) =>
      KRIPPENDORFF_1995_A.flatMap(({ ratings }, from) =>
        ratings[at] === '1' ? [marked(idOf(at, from), 'claim', [[from, from + 1]])] : [],
      ),
    );
    const report = reportOn(setsOf(rows ?? []), 'claim', { from: 0, to: KRIPPENDORFF_1995_A.length });
    expect(report).toMatchObject({
      cohenKappa: { value: expect.closeTo(0.38462, 4) },
      fleissKappa: { value: expect.closeTo(0.31429, 4) },
      alpha: { value: expect.closeTo(0.32857, 4) },
      unitizedAlpha: { value: expect.closeTo(0.32857, 4) }, // each unit one long
    });
  });

  test('the README of krippendorff_unitized_alpha: uα 0.564545', () => {
    const rows = UNITIZED_README.map((line, at) =>
      line.map(({ from, to }, number) => marked(idOf(at, number), 'evidence', [[from, to]])),
    );
    expect(reportOn(setsOf(rows), 'all', { from: 0, to: 56 }).unitizedAlpha).toMatchObject({
      value: expect.closeTo(0.564545, 5),
    });
  });

  test('Hayes and Krippendorff 2007, as bands of likelihood: ordinal α 0.7598', () => {
    const rows = HAYES_2007[0]?.ratings.map((_, at) =>
      HAYES_2007.map(({ ratings }, item) => {
        const level = ratings[at] ?? null;
        const likelihood = level === null ? null : (LIKELIHOODS[level] ?? null);
        return marked(idOf(at, item), 'claim', [[2 * item, 2 * item + 1]], { likelihood });
      }),
    );
    expect(reportOn(setsOf(rows ?? []), 'all').likelihood).toMatchObject({
      value: expect.closeTo(0.7598, 4),
    });
  });

  test('six spans of each of two, two of them the same, as in nervaluate’s strict scheme: F1 0.333', () => {
    const rows = [0, 1].map((at) =>
      Array.from({ length: 6 }, (_, span) => {
        const from = 15 * span + (span < 2 ? 0 : 6 * at);
        return marked(idOf(at, span), 'claim', [[from, from + 6]]);
      }),
    );
    const { exactF1, tolerantF1 } = reportOn(setsOf(rows), 'all');
    expect([exactF1, tolerantF1]).toMatchObject([{ value: 1 / 3 }, { value: 1 / 3 }]);
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

  test.each([
    ['two', 2, 'all'],
    ['three', 3, 'all'],
    ['three, of one tag', 3, 'evidence'],
  ] as const)(
    'of %s are those of the plain way: every coefficient of every resample by itself',
    (_, count, scope) => {
      const parts = countReport(matchSets(sets.slice(0, count), text), scope, made.blocks);
      const plain = bootstrapIntervals(parts, measureReport, options());
      const fast = reportIntervals(parts, options());
      expect([...fast.keys()]).toEqual([...plain.keys()]);
      for (const [name, interval] of plain)
        expect(fast.get(name), name).toEqual(
          interval.kind === 'undefined'
            ? interval
            : { ...interval, low: expect.closeTo(interval.low, 10), high: expect.closeTo(interval.high, 10) },
        );
    },
  );

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
