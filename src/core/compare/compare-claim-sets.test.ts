import { describe, expect, test } from 'vitest';
import { countMatches, matchSpans } from '../agreement/report/coefficients';
import type { Scope } from '../agreement/report/counted-text';
import { spansOfAnnotations } from '../alignment/annotation-extent';
import type { ComparedSet } from '../alignment/compared-set';
import { compareClaimSets } from './compare-claim-sets';
import { madeUpPaper, madeUpSets } from './testing/made-up-sets';
import { MARKED_TEXT, marked, related } from './testing/marked';

const paper = {
  text: MARKED_TEXT,
  blocks: [0, 20, 40, 60, 80].map((from) => ({ from, to: from + 20 })),
  sections: [
    { from: 0, to: 100 },
    { from: 0, to: 40 },
    { from: 40, to: 100 },
  ],
};

const sets: readonly ComparedSet[] = [
  {
    analystId: 'a',
    annotations: [
      marked('a1', 'claim', [[0, 10]]),
      marked('a2', 'evidence', [[20, 30]]),
      marked('a3', 'assessment', [[40, 50]], { likelihood: 'likely' }),
    ],
    relations: [related('a2', 'supports', 'a1')],
  },
  {
    analystId: 'b',
    annotations: [
      marked('b1', 'claim', [[0, 10]]),
      marked('b2', 'evidence', [[20, 35]]),
      marked('b3', 'assessment', [[40, 50]], { likelihood: 'very-likely' }),
      marked('b4', 'claim', [[80, 90]]),
    ],
    relations: [],
  },
  { analystId: 'c', annotations: [marked('c1', 'claim', [[0, 10]])], relations: [] },
];

describe('two analysts', () => {
  const { pairs, blocks, sections, agreement, differingPlaces } = compareClaimSets(paper, sets.slice(0, 2));
  const [pair] = pairs;

  test('are compared piece by piece, counted by kind and by tag', () => {
    expect(pair?.pieces.map(({ kind }) => kind)).toEqual([
      'relation',
      'same',
      'boundary',
      'attribute',
      'only-one',
    ]);
    expect(pair?.counts).toEqual({
      same: 1,
      tag: 0,
      boundary: 1,
      split: 0,
      attribute: 1,
      relation: 1,
      'only-one': 1,
    });
    expect(pair?.countsByTag.claim).toMatchObject({ same: 1, relation: 1, 'only-one': 1, boundary: 0 });
    expect(pair?.countsByTag.evidence).toMatchObject({ boundary: 1, relation: 1, same: 0 });
  });

  test('have their coefficients, counted on characters and on annotations', () => {
    expect(pair?.agreement.all.percent).toMatchObject({ value: 0.85, n: 100 });
    expect(pair?.agreement.claim.percent).toMatchObject({ value: 0.9 });
    expect(pair?.agreement.claim.exactF1).toMatchObject({ value: 2 / 3 });
    expect(pair?.agreement.evidence).toMatchObject({ exactF1: { value: 0 }, tolerantF1: { value: 1 } });
    expect(pair?.relationF1).toMatchObject({ value: 0, n: 1 });
    expect(agreement.all.codingAlpha).toMatchObject({ value: 1, coverage: 0.3 });
    expect(agreement.assessment.alpha).toMatchObject({ value: 1 });
  });

  test('differ here and not there: heat and counts of blocks and of nested sections', () => {
    expect(blocks.map(({ heat }) => heat)).toEqual([0, 0.25, 0, 0, 0.5]);
    expect(sections.map(({ heat }) => heat)).toEqual(
      [0.15, 0.125, 1 / 6].map((heat) => expect.closeTo(heat, 10)),
    );
    expect(blocks.map(({ heatByTag }) => heatByTag.evidence)).toEqual([0, 0.25, 0, 0, 0]);
    expect(blocks.map(({ counts }) => counts['only-one'])).toEqual([0, 0, 0, 0, 1]);
    expect(blocks.map(({ counts }) => counts.boundary)).toEqual([0, 1, 0, 0, 0]);
    expect(sections[1]?.counts).toMatchObject({ same: 1, boundary: 1, relation: 1, attribute: 0 });
    expect(differingPlaces.all).toEqual([
      { from: 80, to: 90 },
      { from: 30, to: 35 },
    ]);
  });
});

describe('several analysts', () => {
  const { pairs, groups, judgements, agreement } = compareClaimSets(paper, sets);

  test('are compared two by two', () => {
    expect(pairs.map(({ first, second }) => first + second)).toEqual(['ab', 'ac', 'bc']);
  });

  test('have annotations that stand for one another', () => {
    expect(groups.map((group) => group.map(({ id }) => id).join())).toEqual([
      'a1,b1,c1',
      'b2,a2',
      'a3,b3',
      'b4',
    ]);
  });

  test('agree on likelihood where two or more said one', () => {
    expect(judgements.likelihood).toMatchObject({ kind: 'value', n: 2 });
    expect(judgements.confidence).toEqual({ kind: 'undefined', reason: 'nothing-to-compare' });
  });

  test('are measured together, in whatever order they come', () => {
    const turned = compareClaimSets(paper, sets.toReversed());
    expect(turned.agreement.claim.fleissKappa).toEqual(agreement.claim.fleissKappa);
    expect(turned.agreement.all.alpha).toEqual(agreement.all.alpha);
    expect(turned.agreement.all.unitizedAlpha).toEqual(agreement.all.unitizedAlpha);
    expect(turned.groups).toEqual(groups);
  });
});

test('who tagged nothing gives no agreement, not a perfect one', () => {
  const empty = ['a', 'b'].map((analystId): ComparedSet => ({ analystId, annotations: [], relations: [] }));
  const { pairs, agreement } = compareClaimSets(paper, empty);
  expect(pairs[0]?.pieces).toEqual([]);
  expect(pairs[0]?.agreement.all).toMatchObject({
    cohenKappa: { kind: 'undefined', reason: 'no-variation' },
    exactF1: { kind: 'undefined', reason: 'nothing-tagged' },
  });
  expect(agreement.all).toMatchObject({
    alpha: { kind: 'undefined' },
    unitizedAlpha: { kind: 'undefined' },
    codingAlpha: { kind: 'undefined' },
  });
});

test('one set alone cannot be compared', () => {
  expect(() => compareClaimSets(paper, sets.slice(0, 1))).toThrow(RangeError);
});

test('identical sets agree in everything', () => {
  const [set] = madeUpSets({ analysts: 1, annotations: 60, length: 8000 });
  if (!set) throw new TypeError('No set');
  const size = { analysts: 2, annotations: 60, length: 8000 };
  const twin = { ...set, analystId: 'twin' };
  const { pairs, sections, agreement } = compareClaimSets(madeUpPaper(size), [set, twin]);
  expect(pairs[0]?.counts).toMatchObject({ same: 60, boundary: 0, tag: 0, relation: 0, 'only-one': 0 });
  expect(sections.every(({ heat }) => heat === 0)).toBe(true);
  for (const coefficient of [
    ...Object.values(agreement.all),
    pairs[0]?.relationF1,
    ...Object.values(pairs[0]?.agreement.all ?? {}),
  ])
    expect(coefficient).toMatchObject({ kind: 'value', value: 1 });
});

test('annotations and matches of the blocks add up to those of the text', () => {
  const size = { analysts: 2, annotations: 80, length: 16_000 };
  const [first = [], second = []] = madeUpSets(size).map(({ annotations }) =>
    spansOfAnnotations(annotations),
  );
  const matches = matchSpans(first, second);
  const blocks = madeUpPaper(size).blocks;
  const [all] = countMatches(matches, 'all', [{ from: 0, to: size.length }]);
  const [claims] = countMatches(matches, 'claim', [{ from: 0, to: size.length }]);
  const total = (scope: Scope, of: (counts: NonNullable<typeof all>) => number): number =>
    countMatches(matches, scope, blocks).reduce((sum, one) => sum + of(one), 0);
  expect(total('all', ({ tolerant }) => tolerant.matched)).toBe(all?.tolerant.matched);
  expect(total('all', ({ exact }) => exact.first)).toBe(80);
  expect(total('claim', ({ exact }) => exact.second)).toBe(claims?.exact.second);
  expect(all?.exact.matched).toBeLessThan(all?.tolerant.matched ?? 0);
});

/** Milliseconds: no measure of speed, which is in bench, but an end where a quadratic step would have none. */
const PATIENCE = 120_000;

describe('at scale', () => {
  test.each([
    { analysts: 20, annotations: 500, length: 60_000 },
    { analysts: 2, annotations: 10_000, length: 1_200_000 },
  ])(
    '$analysts analysts with $annotations annotations each are compared exactly',
    (size) => {
      const { pairs } = compareClaimSets(madeUpPaper(size), madeUpSets(size));
      expect(pairs.every(({ isExact }) => isExact)).toBe(true);
    },
    PATIENCE,
  );

  test(
    'ten thousand over one place come to an end, and are said not to be solved exactly',
    () => {
      const pile = (analystId: string, by: number): ComparedSet => ({
        analystId,
        annotations: Array.from({ length: 5000 }, (_, at) => ({
          ...marked(`${analystId}${at}`, 'claim', [[0, 1]]),
          passages: [{ from: at + by, to: 20_000 - at, quote: { exact: 'x', prefix: '', suffix: '' } }],
        })),
        relations: [],
      });
      const { pairs } = compareClaimSets({ text: 'x'.repeat(20_000), blocks: [], sections: [] }, [
        pile('a', 0),
        pile('b', 1),
      ]);
      expect(pairs[0]?.isExact).toBe(false);
    },
    PATIENCE,
  );
});
