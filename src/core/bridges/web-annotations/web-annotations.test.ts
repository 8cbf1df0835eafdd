import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ForeignInput } from '../foreign/foreign-project';
import { anyClaimSet } from '../foreign/testing/any-claim-set';
import { readBack, saidBy, soundProject, toWrite } from '../foreign/testing/read-back';
import { readHypothesis } from './read-hypothesis';
import { readW3c } from './read-w3c';
import { writeW3c } from './write-w3c';

const TEXT = '😊 Peace is near. War is far. Peace is dear.';
const input = (value: unknown, text: string | null = TEXT): ForeignInput => ({
  files: [{ name: 'x.json', bytes: new TextEncoder().encode(JSON.stringify(value)) }],
  paper: text === null ? null : { title: 'Paper', sourceName: 'paper.txt', text },
});

const quote = (exact: string, prefix = '', suffix = '') => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});
const position = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end });
const annotation = (id: string, selector: unknown, more = {}) => ({
  id,
  type: 'Annotation',
  target: { selector },
  ...more,
});

const wordsIn = (read: ReturnType<typeof readW3c>) => {
  const { papers, sets } = soundProject(read);
  return sets.flatMap(({ annotations }) =>
    annotations.map(({ ranges }) => ranges.map(({ from, to }) => papers[0]?.text.slice(from, to)).join('|')),
  );
};

describe('web annotations', () => {
  test.each([
    ['UTF-16', position(3, 8)],
    ['code points', position(2, 7)],
  ])('count %s, whichever their quotes fit', (_, place) => {
    expect(wordsIn(readW3c(input([annotation('a', [quote('Peace'), place])])))).toEqual(['Peace']);
  });

  test('whose places are of another text are found by their words, and counted where those do not tell', () => {
    const items = [
      annotation('a', [quote('Peace', 'far. ', ' is'), position(900, 905)]),
      annotation('b', quote('Peace')),
      annotation('c', quote('Truce')),
      annotation('d', { type: 'RangeSelector', refinedBy: quote('War') }),
    ];
    const read = readW3c(input({ type: 'AnnotationPage', items }));
    expect(wordsIn(read)).toEqual(['Peace', 'War']);
    expect(soundProject(read).losses).toEqual([
      { reason: 'not-in-text', of: '', count: 1 },
      { reason: 'in-several-places', of: '', count: 1 },
    ]);
  });

  test('with places alone are refused where those do not fit', () => {
    expect(readW3c(input(annotation('a', position(3, 900))))).toEqual({
      kind: 'fault',
      fault: { kind: 'misfit', mark: 'a', said: null, found: null },
    });
  });

  test('with places alone that fit are taken, and that nothing proves them is counted', () => {
    const read = readW3c(input([annotation('a', position(3, 8)), annotation('b', position(18, 21))]));
    expect(wordsIn(read)).toEqual(['Peace', 'War']);
    expect(soundProject(read).losses).toEqual([{ reason: 'unproved-place', of: '', count: 2 }]);
    const proved = readW3c(
      input([annotation('a', position(3, 8)), annotation('b', [quote('War'), position(18, 21)])]),
    );
    expect(wordsIn(proved)).toEqual(['Peace', 'War']);
    expect(soundProject(proved).losses).toEqual([]);
  });

  test('have tags, comments, people and links; replies and what marks no text are counted', () => {
    const body = [
      { type: 'TextualBody', value: 'Claim', purpose: 'tagging' },
      { type: 'TextualBody', value: 'Why?' },
    ];
    const items = [
      annotation('#a', quote('near'), {
        body,
        creator: { id: 'x', name: 'Ada' },
        created: '2026-01-02T03:04:05+01:00',
      }),
      annotation('#b', quote('War'), { creator: { id: 'x', name: 'Ada' } }),
      {
        id: '#r',
        motivation: 'linking',
        body: [{ value: 'supports', purpose: 'tagging' }],
        target: [{ id: '#a' }, { id: '#b' }],
      },
      { id: '#c', body: { value: 'No' }, target: '#a' },
      { id: '#d', target: { id: 'http://example.org/picture', type: 'Image' } },
    ];
    const { sets, losses } = soundProject(readW3c(input(items)));
    expect(sets).toMatchObject([
      {
        analyst: { id: 'x', name: 'Ada' },
        annotations: [
          { labels: ['Claim'], note: 'Why?', createdAt: '2026-01-02T02:04:05.000Z' },
          { labels: [] },
        ],
        relations: [{ label: 'supports', from: '#a', to: '#b' }],
      },
    ]);
    expect(losses.map(({ reason }) => reason)).toEqual(['no-text-marked', 'reply']);
  });

  test('with a place that counts within a part of the page are found by their words alone', () => {
    const within = { type: 'XPathSelector', value: '/p[2]', refinedBy: position(3, 8) };
    const read = readW3c(input([annotation('a', [within, quote('War')]), annotation('b', within)]));
    expect(wordsIn(read)).toEqual(['War']);
    expect(soundProject(read).losses).toEqual([{ reason: 'relative-place', of: '', count: 1 }]);
  });

  test('with a range of characters as a fragment are of those characters', () => {
    const fragment = { type: 'FragmentSelector', value: 'char=3,8' };
    expect(wordsIn(readW3c(input(annotation('a', fragment))))).toEqual(['Peace']);
  });

  test('are linked from target to body, as what is said of the link says', () => {
    const link = { id: 'r', motivation: 'linking', body: 'b', target: 'a' };
    const said = { motivation: 'tagging', body: [{ value: 'supports' }], target: 'r' };
    const items = [annotation('a', quote('near')), annotation('b', quote('War')), [link, said]];
    const { sets, losses } = soundProject(readW3c(input(items)));
    expect(sets[0]?.relations).toMatchObject([{ id: 'r', label: 'supports', from: 'a', to: 'b' }]);
    expect(losses).toEqual([]);
  });

  test('that link words to something elsewhere are annotations of the words', () => {
    const links = [
      annotation('a', quote('War'), { motivation: 'linking', body: 'http://example.org/war' }),
      { id: 'b', motivation: 'linking', body: 'http://example.org/war', target: 'http://example.org/page' },
    ];
    const read = readW3c(input(links));
    expect(wordsIn(read)).toEqual(['War']);
    expect(soundProject(read).losses).toEqual([{ reason: 'relation-without-end', of: '', count: 1 }]);
  });

  test('of a collection whose pages are elsewhere are none', () => {
    const collection = { type: 'AnnotationCollection', first: 'http://example.org/page1', total: 2 };
    const read = readW3c({
      ...input({ ...collection, '@context': 'http://www.w3.org/ns/anno.jsonld' }),
      paper: null,
    });
    expect(read).toEqual({ kind: 'fault', fault: { kind: 'without-marks' } });
  });

  test("in Recogito's own form are read too", () => {
    const target = {
      annotation: 'a',
      selector: [{ quote: 'War', start: 18, end: 21, range: {} }],
      creator: { id: 'x' },
    };
    expect(wordsIn(readW3c(input([{ id: 'a', bodies: [], target }])))).toEqual(['War']);
  });

  test('need a text, and marks in it', () => {
    const needs = (items: unknown) => readW3c(input(items, null));
    expect(needs([annotation('a', quote('War'))])).toEqual({ kind: 'fault', fault: { kind: 'needs-text' } });
    expect(needs([{ id: 'd', target: 'http://example.org' }])).toEqual({
      kind: 'fault',
      fault: { kind: 'without-marks' },
    });
  });
});

test('Hypothesis has a set for each account, and counts replies and notes on pages', () => {
  const row = {
    id: '1',
    user: 'acct:ada@hypothes.is',
    text: 'Why?',
    tags: ['Claim'],
    created: '2026-01-02T03:04:05.123456+00:00',
  };
  const rows = [
    {
      ...row,
      target: [{ selector: [quote('War is', '', ' far'), position(2000, 2006), { type: 'RangeSelector' }] }],
    },
    { ...row, id: '2', target: [{ selector: [quote('War')] }], references: ['1'] },
    { ...row, id: '3', target: [{ source: 'http://example.org' }] },
  ];
  for (const value of [{ rows }, { annotations: rows }, rows]) {
    const read = readHypothesis(input(value));
    expect(wordsIn(read)).toEqual(['War is']);
    const { sets, losses } = soundProject(read);
    expect(sets).toMatchObject([
      { analyst: { name: 'ada' }, annotations: [{ labels: ['Claim'], note: 'Why?' }] },
    ]);
    expect(losses.map(({ reason }) => reason)).toEqual(['no-text-marked', 'reply']);
  }
});

test('a claim set comes back as it was', () => {
  fc.assert(
    fc.property(anyClaimSet, (set) => {
      const written = writeW3c(toWrite(set));
      expect(readBack(written, readW3c).sets.map(saidBy)).toEqual([saidBy(set)]);
      expect(written.losses).toEqual([]);
    }),
  );
});
