import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_FILTER, FACETS, tidyFilter } from '#core/annotation/filter';
import { CASE_FACETS, CASE_KINDS, CASE_STANDINGS, tidyCaseFilter } from '#core/cases/case-filter';
import {
  COMPARE_PANELS,
  PANELS,
  type PaperLook,
  PLAIN_LOOK,
  paperRoute,
  parseRoute,
  routeHash,
} from './route';

const anyText = fc.string({
  unit: fc.constantFrom('a', '-', '/', '%', '#', '?', '&', '=', ',', '+', ' ', 'é', '🗺️', '%2C'),
});
const paperId = anyText.filter((text) => text !== '');

const anyLook: fc.Arbitrary<PaperLook> = fc.record({
  panel: fc.constantFrom(...PANELS),
  hasMap: fc.boolean(),
  hasPages: fc.boolean(),
  words: anyText,
  filter: fc
    .record({
      tag: fc.subarray(['claim', 'evidence', 'assessment']),
      label: fc.array(anyText),
      likelihood: fc.subarray(['almost-no-chance', 'roughly-even-chance', 'none']),
      confidence: fc.subarray(['low', 'moderate', 'none']),
      relation: fc.subarray(['supports', 'challenged', 'basis', 'none']),
      section: fc.array(fc.nat({ max: 300 }).map(String)),
    })
    .map(tidyFilter),
  compared: fc.option(fc.uniqueArray(anyText.filter((id) => id !== '' && id !== '*'))),
  comparePanel: fc.constantFrom(...COMPARE_PANELS),
  caseFilter: fc
    .record({
      kind: fc.subarray([...CASE_KINDS]),
      tag: fc.subarray(['claim', 'evidence', 'assessment']),
      analyst: fc.array(anyText),
      section: fc.array(fc.nat({ max: 300 }).map(String)),
      standing: fc.subarray([...CASE_STANDINGS]),
    })
    .map(tidyCaseFilter),
});

test('any paper’s address leads to that paper, looked at in the same way', () => {
  fc.assert(
    fc.property(paperId, anyLook, (id, look) => {
      const hash = routeHash(paperRoute(id, look));
      expect(parseRoute(hash)).toEqual(paperRoute(id, look));
      expect(hash).toMatch(/^#[\w!'()*./?&=,~%-]+$/);
    }),
  );
});

test('looks that say the same have the same address', () => {
  fc.assert(
    fc.property(anyLook, (look) => {
      const backward = Object.fromEntries(FACETS.map((facet) => [facet, look.filter[facet].toReversed()]));
      const cases = Object.fromEntries(
        CASE_FACETS.map((facet) => [facet, look.caseFilter[facet].toReversed()]),
      );
      const same = {
        ...look,
        filter: { ...look.filter, ...backward },
        caseFilter: { ...look.caseFilter, ...cases },
      };
      expect(routeHash(paperRoute('p', same))).toBe(routeHash(paperRoute('p', look)));
    }),
  );
});

test('nothing that anybody types after the paper leads away from it', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (query) => {
      const route = parseRoute(`#/paper/p?${query}`);
      expect(route).toMatchObject({ kind: 'paper', paperId: 'p' });
      expect(parseRoute(routeHash(route))).toEqual(route);
    }),
  );
});

describe('a look is written', () => {
  test.each<[string, Partial<PaperLook>]>([
    ['#/paper/p', {}],
    ['#/paper/p?panel=colleagues', { panel: 'colleagues' }],
    ['#/paper/p?compare=*', { compared: [] }],
    ['#/paper/p?compare=a,b&compared=agreement', { compared: ['a', 'b'], comparePanel: 'agreement' }],
    [
      '#/paper/p?compare=*&case-kind=boundary,same&case-tag=claim&case-analyst=a%2Cb&case-section=3&case-standing=open',
      {
        compared: [],
        caseFilter: {
          kind: ['boundary', 'same'],
          tag: ['claim'],
          analyst: ['a,b'],
          section: ['3'],
          standing: ['open'],
        },
      },
    ],
    ['#/paper/p?panel=checks&map=1', { panel: 'checks', hasMap: true }],
    ['#/paper/p?pages=1', { hasPages: true }],
    ['#/paper/p?words=iron%20fist', { words: 'iron fist' }],
    [
      '#/paper/p?map=1&words=a%26b&tag=claim,evidence&label=a%2Cb,c&likelihood=likely,none&confidence=low&relation=supported&section=2,10',
      {
        hasMap: true,
        words: 'a&b',
        filter: {
          tag: ['claim', 'evidence'],
          label: ['a,b', 'c'],
          likelihood: ['likely', 'none'],
          confidence: ['low'],
          relation: ['supported'],
          section: ['2', '10'],
        },
      },
    ],
  ])('%s', (hash, look) => {
    const route = paperRoute('p', { ...PLAIN_LOOK, ...look });
    expect(routeHash(route)).toBe(hash);
    expect(parseRoute(hash)).toEqual(route);
  });

  test('also when a word is half a character', () => {
    const hash = routeHash(paperRoute('p', { ...PLAIN_LOOK, words: 'a\ud83d' }));
    expect(parseRoute(hash)).toMatchObject({ look: { words: 'a\ufffd' } });
  });
});

test.each([
  '?panel=nowhere',
  '?map=yes',
  '?tag=opinion&likelihood=%E0%A4&section=first,-1,1.5',
  '?unknown=1&=&&label=,,',
  '?PANEL=checks',
  '?case-kind=everything&case-tag=opinion&case-section=first&case-analyst=,&case-standing=maybe',
])('the address of a paper with %j says nothing about the look', (query) => {
  expect(parseRoute(`#/paper/p${query}`)).toEqual(paperRoute('p'));
});

test('a look at first has an empty filter, and so has an address without one', () => {
  expect(PLAIN_LOOK.filter).toEqual(EMPTY_FILTER);
  expect(parseRoute('#/paper/p')).toEqual(paperRoute('p', PLAIN_LOOK));
});

test('the library’s address leads to the library', () => {
  expect(parseRoute(routeHash({ kind: 'library' }))).toEqual({ kind: 'library' });
});

test.each([
  '',
  '#',
  '#/',
  '#/paper/',
  '#/paper',
  '#/papers/a',
  '#/paper/%E0%A4',
  '#/paper/%',
  '#/paper/?map=1',
])('the address %j leads to the library', (hash) => {
  expect(parseRoute(hash)).toEqual({ kind: 'library' });
});
