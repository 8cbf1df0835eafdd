import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapWords } from './wrap-words';

/** Every code unit is one wide. */
const measure = (text: string): number => text.length;
const linesOf = (words: string, width: number, limit: number): string[] =>
  wrapWords(words, width, limit, measure).map(({ text }) => text);

test.each([
  ['short words on one line', 'one two', 10, 3, ['one two']],
  ['a break between words', 'one two three', 8, 3, ['one two', 'three']],
  ['an ellipsis after the last line', 'one two three four', 8, 2, ['one two', 'three…']],
  ['no comma before the ellipsis', 'one two, three four', 9, 1, ['one two…']],
  ['a word cut that is wider than a line', 'abcdefghij', 4, 3, ['abcd', 'efgh', 'ij']],
  ['nothing for nothing', '  ', 4, 3, []],
])('%s', (_, words, width, limit, expected) => {
  expect(linesOf(words, width, limit)).toEqual(expected);
});

test('characters stay whole: a family of emoji, a flag, a letter with its mark', () => {
  expect(linesOf('👩‍👩‍👧‍👦🇮🇱e\u0301', 1, 3)).toEqual(['👩‍👩‍👧‍👦', '🇮🇱', 'e\u0301']);
});

test('each line knows its width', () => {
  expect(wrapWords('one two three', 8, 3, measure).map(({ width }) => width)).toEqual([7, 5]);
});

test('no line is wider than it may be, and none is lost while there is room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 4, max: 40 }),
      fc.integer({ min: 1, max: 5 }),
      (words, width, limit) => {
        const lines = linesOf(words.join(' '), width, limit);
        expect(lines.length).toBeLessThanOrEqual(limit);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        const isWhole = !lines.at(-1)?.endsWith('…');
        if (isWhole) expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
      },
    ),
  );
});
