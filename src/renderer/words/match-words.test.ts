import { describe, expect, test } from 'vitest';
import { excerptOf, fold, markWords, searchTextOf, startsWord, wordsOf } from './match-words';

test.each([
  ['Houé', 'houe'],
  ['DƏMİR Yumruq', 'dəmir yumruq'],
  ['Iran’s', "iran's"],
  ['ΟΔΟΣ', 'οδοσ'],
  ['plain', 'plain'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('words are what stands between white space', () => {
  expect(wordsOf('  Tag  as\tclaim ')).toEqual(['tag', 'as', 'claim']);
  expect(wordsOf('  ')).toEqual([]);
});

test.each([
  ['tag as claim', 'cl', true],
  ['tag as claim', 'laim', false],
  ['reclaim a claim', 'claim', true],
  ['(claim)', 'claim', true],
  ["iran's", "'s", true],
  ['əclaim', 'claim', false],
])('in “%s” a word starts with “%s”: %j', (text, word, expected) => {
  expect(startsWord(searchTextOf(text), word)).toBe(expected);
});

/** '[claim] set': what is marked stands in brackets. */
const marked = (text: string, query: string): string =>
  markWords(text, wordsOf(query))
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

describe('marks', () => {
  test.each([
    ['Tag as claim', 'cl ta', '[Ta]g as [cl]aim'],
    ['reclaim a claim', 'claim', 'reclaim a [claim]'],
    ['reclaim', 'claim', 're[claim]'],
    ['Élie Houé’s', "houe's e", '[É]lie [Houé’s]'],
    ['claims', 'claim claims', '[claims]'],
    ['İzmir', 'izm', '[İzm]ir'],
    ['Hou\u0065\u0301 x', 'houe', '[Houe\u0301] x'],
    ['nothing', 'x', 'nothing'],
    ['', 'x', ''],
  ])('“%s” for “%s”: %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});

describe('an excerpt', () => {
  const LONG = `${'lorem ipsum '.repeat(30)}target ${'dolor sit '.repeat(30)}`.trim();

  test('is the whole of what is short', () => {
    expect(excerptOf('a\nb', ['b'], 10)).toBe('a b');
  });

  test('starts at the start when the match is there', () => {
    expect(excerptOf(LONG, ['ipsum'], 30)).toBe('lorem ipsum lorem ipsum lorem…');
  });

  test('starts shortly before a match further on, and has it whole', () => {
    const excerpt = excerptOf(LONG, ['target'], 60);
    expect(excerpt).toMatch(/^…(?:ipsum|lorem) .*target dolor.*…$/);
    expect(excerpt.length).toBeLessThan(70);
  });

  test('has a match in a word that is longer than the excerpt', () => {
    expect(excerptOf('x'.repeat(300), ['x'.repeat(100)], 50)).toContain('x'.repeat(100));
  });
});
