import { describe, expect, test } from 'vitest';
import { madeUpPaper, madeUpSets } from '../../compare/testing/made-up-sets';
import { MARKED_TEXT, marked } from '../../compare/testing/marked';
import { RESAMPLES } from '../bootstrap';
import { gamma } from '../gamma';
import { seededRandom } from '../seeded-random';
import { measureReport } from './agreement-report';
import { assembleReport, gammaOfSets, reportPairs } from './assemble-report';
import { countReport, matchSets } from './counted-figures';
import { loweringPlaces } from './lowering-places';

const size = { analysts: 3, annotations: 120, length: 24_000 };
const sets = madeUpSets(size);
const { blocks } = madeUpPaper(size);
const text = { from: 0, to: size.length };
const measured = { sets, scope: 'claim', length: size.length } as const;

describe('the report on compared sets', () => {
  test('has the coefficients of the whole text, and of one tag where one is asked for', () => {
    const matched = matchSets(sets, text);
    const { report } = assembleReport(measured);
    expect(report).toEqual(measureReport(countReport(matched, 'claim', [text])));
    expect(report).not.toEqual(assembleReport({ ...measured, scope: 'all' }).report);
  });

  test('names for every coefficient the first fifty places that lower it, and how many there are', () => {
    const { report, lowering } = assembleReport({ ...measured, scope: 'all' });
    expect(Object.keys(lowering).toSorted()).toEqual(Object.keys(report).toSorted());
    const all = loweringPlaces(matchSets(sets, text), 'all', 'alpha');
    expect(all.length).toBeGreaterThan(50);
    expect(lowering.alpha).toEqual({ places: all.slice(0, 50), total: all.length });
  });

  test('has the same intervals for the same seed, and tells of every resample', () => {
    const { intervals } = assembleReport(measured);
    const drawn: number[] = [];
    const once = intervals(blocks, 1, (done) => drawn.push(done));
    expect(drawn).toEqual(Array.from({ length: RESAMPLES }, (_, index) => index + 1));
    expect(intervals(blocks, 1)).toEqual(once);
    expect(intervals(blocks, 2)).not.toEqual(once);
  });
});

test('of three analysts every two have a report of their own, in the order of the sets', () => {
  const pairs = reportPairs(measured);
  const [a, b, c] = sets.map(({ analystId }) => analystId);
  expect(pairs.map(({ first, second }) => [first, second])).toEqual([
    [a, b],
    [a, c],
    [b, c],
  ]);
  expect(pairs[1]?.report).toEqual(
    assembleReport({ ...measured, sets: sets.filter((_, index) => index !== 1) }).report,
  );
});

describe('γ of compared sets', () => {
  const two = [
    { analystId: 'a', annotations: [marked('a1', 'claim', [[0, 10]]), marked('a2', 'evidence', [[30, 60]])] },
    {
      analystId: 'b',
      annotations: [
        marked('b1', 'claim', [
          [2, 10],
          [5, 20],
        ]),
      ],
    },
  ].map((set) => ({ ...set, relations: [] }));
  const asked = { sets: two, length: MARKED_TEXT.length };
  const draw = { seed: 7, shuffles: 5 };

  test('takes every passage of the tag for a unit, overlaps and all', () => {
    const lines = [
      [{ from: 0, to: 10, value: 'claim' }],
      [
        { from: 2, to: 10, value: 'claim' },
        { from: 5, to: 20, value: 'claim' },
      ],
    ];
    const options = { continuum: { from: 0, to: asked.length }, random: seededRandom(7), shuffles: 5 };
    expect(gammaOfSets({ ...asked, scope: 'claim' }, draw)).toEqual(gamma(lines, options));
  });

  test('takes all tags where all are asked for, and tells of every shuffle', () => {
    const done: number[] = [];
    const onProgress = (progress: { readonly done: number }): number => done.push(progress.done);
    const all = gammaOfSets({ ...asked, scope: 'all' }, { ...draw, onProgress });
    expect(all).toMatchObject({ kind: 'value', n: 4 });
    expect(done).toEqual([1, 2, 3, 4, 5]);
  });
});
