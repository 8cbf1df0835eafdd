import { describe, expect, test } from 'vitest';
import { compareClaimSets } from '../compare/compare-claim-sets';
import { MARKED_TEXT, marked, related } from '../compare/testing/marked';
import type { Case } from './case';
import {
  type CaseFilter,
  type CaseSurroundings,
  countCases,
  EMPTY_CASE_FILTER,
  filterCases,
  standingOf,
  tidyCaseFilter,
  toggleInCaseFilter,
} from './case-filter';
import { casesOf } from './cases';
import type { CaseState } from './decision-log';

const sections = [
  { number: 0, depth: 0, parent: null, heading: null, from: 0, to: 50 },
  { number: 1, depth: 0, parent: null, heading: { from: 50, to: 51 }, from: 50, to: 100 },
];
const sets = [
  {
    analystId: 'a',
    annotations: [
      marked('a1', 'claim', [[0, 10]]),
      marked('a2', 'claim', [[20, 30]]),
      marked('a3', 'evidence', [[40, 48]]),
      marked('a4', 'evidence', [[60, 70]]),
    ],
    relations: [related('a3', 'supports', 'a2')],
  },
  {
    analystId: 'b',
    annotations: [
      marked('b1', 'claim', [[0, 10]]),
      marked('b2', 'assessment', [[20, 30]]),
      marked('b3', 'evidence', [[40, 48]]),
    ],
    relations: [],
  },
];
const paper = { text: MARKED_TEXT, blocks: [{ from: 0, to: 100 }], sections };
const cases = casesOf(compareClaimSets(paper, sets), sets);
const surroundings: CaseSurroundings = { sections, states: new Map() };

const filtered = (changed: Partial<CaseFilter>, around = surroundings): readonly Case['kind'][] =>
  filterCases(cases, { ...EMPTY_CASE_FILTER, ...changed }, around).map(({ kind }) => kind);

test('without a filter every difference is left, and nothing that is the same', () => {
  expect(cases.map(({ kind }) => kind)).toEqual(['same', 'tag', 'same', 'relation', 'only-one']);
  expect(filtered({})).toEqual(['tag', 'relation', 'only-one']);
});

test.each<[string, Partial<CaseFilter>, readonly Case['kind'][]]>([
  ['a kind', { kind: ['tag'] }, ['tag']],
  ['either of two kinds', { kind: ['tag', 'only-one'] }, ['tag', 'only-one']],
  ['what is the same alone, as any other kind', { kind: ['same'] }, ['same', 'same']],
  ['what is the same besides one kind', { kind: ['tag', 'same'] }, ['same', 'tag', 'same']],
  ['a tag that anybody gave', { tag: ['assessment'] }, ['tag', 'relation']],
  ['an analyst who has something there', { analyst: ['b'] }, ['tag']],
  ['either of two analysts', { analyst: ['a', 'b'] }, ['tag', 'relation', 'only-one']],
  ['a section', { section: ['1'] }, ['only-one']],
  ['several facets at once', { section: ['0'], tag: ['evidence'] }, ['relation']],
  ['what nothing meets', { section: ['1'], kind: ['tag'] }, []],
])('a filter leaves %s', (_, filter, left) => {
  expect(filtered(filter)).toEqual(left);
});

test('what is decided is told from what is open, and a case that nobody decided about is open', () => {
  const [, tag] = cases;
  const states = new Map<string, CaseState>([[tag?.key ?? '', { kind: 'changed-since', decisions: [] }]]);
  expect(filtered({ standing: ['open'] }, { sections, states })).toEqual(['tag', 'relation', 'only-one']);
  const moot = cases.find(({ about }) => about === 'relations');
  if (moot?.about !== 'relations') throw new TypeError('no relation');
  states.set(moot.key, { kind: 'moot', end: moot.ends[0] });
  expect(filtered({ standing: ['settled'] }, { sections, states })).toEqual(['relation']);
  expect(standingOf(undefined)).toBe('open');
});

describe('counts', () => {
  test('say how many the other facets leave of each value', () => {
    const counts = countCases(
      'kind',
      cases,
      { ...EMPTY_CASE_FILTER, kind: ['tag'], section: ['0'] },
      surroundings,
    );
    expect(Object.fromEntries(counts)).toEqual({ same: 2, tag: 1, relation: 1 });
  });

  test('count a case once for each analyst who has something there', () => {
    expect(Object.fromEntries(countCases('analyst', cases, EMPTY_CASE_FILTER, surroundings))).toEqual({
      a: 3,
      b: 1,
    });
  });
});

test('filters that say the same are the same, and hold nothing that a facet cannot have', () => {
  const messy = {
    kind: ['same', 'opinion', 'tag', 'tag'],
    tag: ['evidence', 'claim', ''],
    analyst: ['b', '', 'a', 'b'],
    section: ['10', '2', '-1', 'x'],
    standing: ['settled', 'open', 'maybe'],
  };
  expect(tidyCaseFilter(messy)).toEqual({
    kind: ['tag', 'same'],
    tag: ['claim', 'evidence'],
    analyst: ['a', 'b'],
    section: ['2', '10'],
    standing: ['open', 'settled'],
  });
});

test('a value is named by toggling it, and no longer by toggling it again', () => {
  const once = toggleInCaseFilter(EMPTY_CASE_FILTER, 'kind', 'tag');
  expect(once.kind).toEqual(['tag']);
  expect(toggleInCaseFilter(once, 'kind', 'tag')).toEqual(EMPTY_CASE_FILTER);
});
