import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaretUnit, type Direction, moveCaret, tidyRange } from './boundaries';
import type { TextRange } from './range';

const UNITS: readonly CaretUnit[] = ['character', 'word', 'sentence', 'paragraph'];
const FAMILY = '👩‍👩‍👧‍👦';

/** Where the caret comes by, from one end of the text to the other. */
const stops = (text: string, unit: CaretUnit, direction: Direction): number[] => {
  const end = direction === 'forward' ? text.length : 0;
  const found: number[] = [];
  let at = text.length - end;
  while (at !== end && found.length <= text.length) {
    at = moveCaret(text, at, unit, direction);
    found.push(at);
  }
  return found;
};

/** The text with a bar at every stop, as one reads it. */
const marked = (text: string, unit: CaretUnit, direction: Direction): string => {
  const places = [...stops(text, unit, direction)].sort((a, b) => a - b);
  return [0, ...places].map((from, index) => text.slice(from, places[index] ?? text.length)).join('|');
};

const graphemesOf = (text: string): TextRange[] =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ index, segment }) => ({
    from: index,
    to: index + segment.length,
  }));

/** Prose with everything that makes boundaries hard, line ends in odd places and half characters included. */
const anyText = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      ' ',
      '\n',
      '. ',
      '-',
      '—',
      '’',
      '“',
      FAMILY,
      '🇩🇪',
      '\u0301',
      '\u200d',
      '\ud83d',
    ),
  }),
  fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\r', '\n')),
);

describe('moveCaret', () => {
  test.each([
    ['letters', 'abc', 'a|b|c|'],
    ['an emoji joined of seven code points', `a${FAMILY}b`, `a|${FAMILY}|b|`],
    ['flags side by side', '🇩🇪🇫🇷', '🇩🇪|🇫🇷|'],
    ['an emoji with a skin tone', '👍🏽!', '👍🏽|!|'],
    ['combining marks', 'x\u0302\u0323y', 'x\u0302\u0323|y|'],
    ['a line end as a character', 'ab\ncd', 'a|b|\n|c|d|'],
    ['empty lines', 'a\n\nb', 'a|\n|\n|b|'],
    ['a text that begins with an empty line', '\na', '\n|a|'],
    ['a mark that begins a line', 'a\n\u0301b', 'a|\n|\u0301|b|'],
  ])('stops by character after %s', (_, text, expected) => {
    expect(marked(text, 'character', 'forward')).toBe(expected);
  });

  test.each([
    ['at the end of each word', 'One two', 'One| two|'],
    ['not at a curly apostrophe', '“Don’t stop,” he said.', '“Don’t| stop|,” he| said|.|'],
    ['on both sides of a hyphen', 'a well-known fact', 'a| well|-known| fact|'],
    ['on both sides of an em dash', 'war—peace — truce', 'war|—peace| — truce|'],
    ['at numbers, which keep their points', 'By 3.5 percent', 'By| 3.5| percent|'],
    ['before and after a line end', 'one.\ntwo', 'one|.|\n|two|'],
  ])('stops by word forward %s', (_, text, expected) => {
    expect(marked(text, 'word', 'forward')).toBe(expected);
  });

  test.each([
    ['at the start of each word', 'One two', '|One |two'],
    ['not at a curly apostrophe', '“Don’t stop,” he said.', '|“|Don’t |stop,” |he |said.'],
    ['on both sides of a hyphen and a dash', 'well-known—so', '|well-|known—|so'],
    ['before and after a line end', '“one”\ntwo', '|“|one”|\n|two'],
  ])('stops by word backward %s', (_, text, expected) => {
    expect(marked(text, 'word', 'backward')).toBe(expected);
  });

  const speech = 'One. Two? “Three,” he said.\n“Four.” Five (e.g. the U.S. army).';

  test.each([
    ['sentence', 'forward', speech, 'One. |Two? |“Three,” he said.\n|“Four.” |Five (e.g. the U.S. army).|'],
    ['sentence', 'backward', speech, '|One. |Two? |“Three,” he said.\n|“Four.” |Five (e.g. the U.S. army).'],
    ['sentence', 'backward', 'One.\n\nTwo.', '|One.\n|\n|Two.'],
    ['paragraph', 'forward', 'One. Two.\nThree.\n\nFour.', 'One. Two.\n|Three.\n|\n|Four.|'],
    ['paragraph', 'backward', 'One. Two.\nThree.\n\nFour.', '|One. Two.\n|Three.\n|\n|Four.'],
    ['paragraph', 'backward', '\nTwo.', '|\n|Two.'],
  ] as const)('stops by %s %s at the starts, in %j', (unit, direction, text, expected) => {
    expect(marked(text, unit, direction)).toBe(expected);
  });

  test.each([
    ['sentence', 8],
    ['paragraph', 0],
  ] as const)('goes from amid a %s back to its start', (unit, start) => {
    expect(moveCaret('One is. Two is.', 10, unit, 'backward')).toBe(start);
  });

  test.each(UNITS)('by %s comes strictly nearer to the end until it is there, and then stays', (unit) => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, place) => {
        const offset = place % (text.length + 1);
        const forward = moveCaret(text, offset, unit, 'forward');
        const backward = moveCaret(text, offset, unit, 'backward');
        expect(forward).toBeLessThanOrEqual(text.length);
        expect(backward).toBeGreaterThanOrEqual(0);
        expect(forward > offset).toBe(offset < text.length);
        expect(backward < offset).toBe(offset > 0);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['forward', 'backward'] as const)(
    'by character %s stops at every grapheme boundary and nowhere else',
    (direction) => {
      fc.assert(
        fc.property(anyText, (text) => {
          const boundaries = [0, ...graphemesOf(text).map(({ to }) => to)];
          const expected = direction === 'forward' ? boundaries.slice(1) : boundaries.toReversed().slice(1);
          expect(stops(text, 'character', direction)).toEqual(expected);
        }),
        { numRuns: 500 },
      );
    },
  );
});

describe('tidyRange', () => {
  test.each([
    ['takes the white space off both ends', 'a  bcd\u00a0\n e', [1, 9], [3, 6]],
    ['keeps the white space inside', 'a b\nc', [0, 5], [0, 5]],
    ['grows to a whole emoji', `a${FAMILY}b`, [3, 5], [1, 1 + FAMILY.length]],
    ['grows by the marks of the last letter', 'xe\u0301y', [1, 2], [1, 3]],
    ['grows by the letter of the first mark', 'xe\u0301y', [2, 4], [1, 4]],
    ['keeps a space that carries a mark', 'a \u0301b', [1, 3], [1, 3]],
    ['cuts at the ends of the text', 'abc', [-3, 9], [0, 3]],
    ['is null for white space alone', 'a \n\t b', [1, 5], null],
    ['is null for a caret', 'abc', [1, 1], null],
  ] as const)('%s', (_, text, [from, to], expected) => {
    expect(tidyRange(text, { from, to })).toEqual(expected && { from: expected[0], to: expected[1] });
  });

  test('is the touched graphemes without the blank ones at the ends', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        fc.pre(text !== '');
        const from = a % text.length;
        const to = from + 1 + (b % (text.length - from));
        const touched = graphemesOf(text).filter((one) => one.from < to && from < one.to);
        const isVisible = (one: TextRange): boolean => !/^\s+$/.test(text.slice(one.from, one.to));
        const [first, last] = [touched.find(isVisible), touched.findLast(isVisible)];
        expect(tidyRange(text, { from, to })).toEqual(
          first && last ? { from: first.from, to: last.to } : null,
        );
      }),
      { numRuns: 1000 },
    );
  });
});
