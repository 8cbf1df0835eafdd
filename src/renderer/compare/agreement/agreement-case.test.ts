import { expect, test } from 'vitest';
import type { ComparedSet } from '#core/alignment/compared-set';
import { casesOf } from '#core/cases/cases';
import { compareClaimSets } from '#core/compare/compare-claim-sets';
import { MARKED_TEXT, marked, related } from '#core/compare/testing/marked';
import { caseAt } from './agreement-case';

const sets: readonly ComparedSet[] = [
  {
    analystId: 'a',
    annotations: [
      marked('a1', 'claim', [[0, 10]]),
      marked('a2', 'evidence', [[20, 30]]),
      marked('a3', 'claim', [[40, 80]]),
    ],
    relations: [related('a2', 'supports', 'a1')],
  },
  {
    analystId: 'b',
    annotations: [
      marked('b1', 'claim', [[0, 10]]),
      marked('b2', 'evidence', [[20, 33]]),
      marked('b4', 'assessment', [[45, 50]]),
    ],
    relations: [],
  },
];
const paper = { text: MARKED_TEXT, blocks: [], sections: [] };
const cases = casesOf(compareClaimSets(paper, sets), sets);
const text = { kind: 'text' } as const;

test('the case that differs at a place is the one that shares most of it, the shortest of several', () => {
  expect(caseAt(cases, { place: { from: 30, to: 33 }, what: text })).toMatchObject({
    kind: 'boundary',
    place: { from: 20, to: 33 },
  });
  expect(caseAt(cases, { place: { from: 40, to: 80 }, what: text })?.place).toEqual({ from: 40, to: 80 });
  expect(caseAt(cases, { place: { from: 46, to: 48 }, what: text })?.place).toEqual({ from: 45, to: 50 });
});

test('where all agree there is none', () => {
  expect(caseAt(cases, { place: { from: 0, to: 10 }, what: text })).toBeNull();
  expect(caseAt(cases, { place: { from: 90, to: 95 }, what: text })).toBeNull();
});

test('of a relation it is a case about relations, at either of its ends', () => {
  const what = { kind: 'relation', analystId: 'a', relation: 'supports', alone: 1 } as const;
  for (const place of [
    { from: 0, to: 10 },
    { from: 20, to: 30 },
  ])
    expect(caseAt(cases, { place, what })).toMatchObject({ kind: 'relation' });
});
