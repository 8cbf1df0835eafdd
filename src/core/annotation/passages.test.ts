import { describe, expect, test } from 'vitest';
import type { TextRange } from '../passage/range';
import { areSameWords, createPassages, limitsOf, movePassageEnd, passageIndexAt } from './passages';

const TEXT = 'One came. Two went.\nA third stayed.';
const words = (passages: readonly { readonly quote: { readonly exact: string } }[]): string[] =>
  passages.map(({ quote }) => quote.exact);
const two = createPassages(TEXT, [
  { from: 0, to: 3 },
  { from: 10, to: 19 },
]);

describe('ranges become passages', () => {
  test.each([
    ['that overlap become one', [0, 6], [4, 9], ['One came.']],
    ['that touch become one', [0, 4], [4, 9], ['One came.']],
    ['with a space between them become one', [0, 9], [10, 19], ['One came. Two went.']],
    ['of which one lies in the other become one', [0, 19], [4, 8], ['One came. Two went.']],
    ['with a word between them stay apart, in text order', [10, 19], [0, 3], ['One', 'Two went.']],
    ['of two paragraphs stay apart', [10, 19], [20, 35], ['Two went.', 'A third stayed.']],
    ['that are empty are none', [3, 3], [0, 3], ['One']],
  ] as const)('those %s', (_, [a, b], [c, d], expected) => {
    const passages = createPassages(TEXT, [
      { from: a, to: b },
      { from: c, to: d },
    ]);
    expect(words(passages)).toEqual(expected);
  });
});

test('the passage at a place is the one that it lies in or at the edge of, else the last', () => {
  expect([0, 3, 5, 10, 19, 30].map((offset) => passageIndexAt(two, offset))).toEqual([0, 0, 1, 1, 1, 1]);
});

test('an end can be moved up to the neighbours, and leaves a character', () => {
  expect(limitsOf(TEXT, two, 0, 'start')).toEqual({ from: 0, to: 2 });
  expect(limitsOf(TEXT, two, 0, 'end')).toEqual({ from: 1, to: 9 });
  expect(limitsOf(TEXT, two, 1, 'start')).toEqual({ from: 4, to: 18 });
  expect(limitsOf(TEXT, two, 1, 'end')).toEqual({ from: 11, to: TEXT.length });
});

test('moving an end changes that passage alone, quote and all', () => {
  expect(words(movePassageEnd(TEXT, two, 0, 'end', 8))).toEqual(['One came', 'Two went.']);
  expect(words(movePassageEnd(TEXT, two, 1, 'start', 14))).toEqual(['One', 'went.']);
  expect(movePassageEnd(TEXT, two, 1, 'start', 14)[0]).toBe(two[0]);
});

describe('two selections are the same words', () => {
  const ranges = (...edges: readonly (readonly [number, number])[]): TextRange[] =>
    edges.map(([from, to]) => ({ from, to }));

  test.each([
    ['when they are alike', ranges([0, 8]), ranges([0, 8]), true],
    ['when a final full stop is in one only', ranges([0, 8]), ranges([0, 9]), true],
    ['when white space is around one', ranges([10, 18]), ranges([9, 20]), true],
    ['when several are, in whatever order', ranges([10, 18], [0, 3]), ranges([0, 3], [10, 19]), true],
    ['when a full stop is all that lies between two', ranges([0, 8], [10, 18]), ranges([0, 19]), true],
    ['when nothing but the line ends between two', ranges([10, 19], [20, 35]), ranges([10, 35]), true],
    ['but not when one begins later', ranges([0, 8]), ranges([4, 8]), false],
    ['but not when one ends earlier', ranges([10, 18]), ranges([10, 13]), false],
    ['but not when one has a passage more', ranges([0, 3], [10, 18]), ranges([0, 3]), false],
    ['but not when a word lies between two', ranges([0, 3], [10, 18]), ranges([0, 18]), false],
    ['but not when each is another full stop', ranges([8, 9]), ranges([18, 19]), false],
  ])('%s', (_, one, other, expected) => {
    expect(areSameWords(TEXT, one, other)).toBe(expected);
    expect(areSameWords(TEXT, other, one)).toBe(expected);
  });
});
