import { describe, expect, test } from 'vitest';
import { createPassages, limitsOf, movePassageEnd, passageIndexAt } from './passages';

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
