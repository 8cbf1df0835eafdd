import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approximateMatches, editDistance } from './approximate-search';

/** Row by row, as every textbook has it; `top` is what a cell of the first row costs. */
const lastRow = (words: string, text: string, top: 0 | 1): number[] => {
  let column = Array.from({ length: words.length + 1 }, (_, row) => row);
  const last = [words.length];
  for (let at = 0; at < text.length; at += 1) {
    const next = [top * (at + 1)];
    for (let row = 1; row <= words.length; row += 1) {
      const swap = (column[row - 1] ?? 0) + (words[row - 1] === text[at] ? 0 : 1);
      next.push(Math.min(swap, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1));
    }
    column = next;
    last.push(next.at(-1) ?? 0);
  }
  return last;
};

const letters = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength, size: 'max' });

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['Linus', 'chines', 3],
    ['kitten', 'sitting', 3],
  ])('of %j and %j is %j', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  test('is that of the whole table, however many blocks it takes', () => {
    fc.assert(
      fc.property(letters(150), letters(150), (one, other) => {
        expect(editDistance(one, other)).toBe(lastRow(one, other, 1).at(-1));
      }),
    );
  });
});

describe('approximateMatches', () => {
  test('finds the words changed, and the words as they were', () => {
    const text = 'We judge that it should hold. Others judge that it will hold.';
    const matches = approximateMatches(text, 'judge that it will hold', 6);
    expect(matches.map(({ from, to, edits }) => [text.slice(from, to), edits])).toEqual([
      ['judge that it should hold', 5],
      ['judge that it will hold', 0],
    ]);
  });

  test.each([
    ['no words', 'abc', '', 2],
    ['nothing alike', 'abcabc', 'xyz', 1],
    ['an empty text', '', 'abc', 2],
  ])('finds nothing for %s', (_, text, words, maxEdits) => {
    expect(approximateMatches(text, words, maxEdits)).toEqual([]);
  });

  test('says of every place the edits it takes, misses none, and names none above the limit', () => {
    fc.assert(
      fc.property(letters(200), letters(100), fc.nat(60), (text, words, limit) => {
        fc.pre(words !== '');
        const maxEdits = Math.min(limit, words.length - 1);
        const matches = approximateMatches(text, words, maxEdits);
        const table = lastRow(words, text, 0);
        for (const { from, to, edits } of matches) {
          expect(editDistance(words, text.slice(from, to))).toBe(edits);
          expect(table[to]).toBe(edits);
          expect(edits).toBeLessThanOrEqual(maxEdits);
        }
        const best = Math.min(...table);
        expect(Math.min(...matches.map(({ edits }) => edits))).toBe(
          best <= maxEdits ? best : Number.POSITIVE_INFINITY,
        );
        const ends = table.flatMap((edits, to) => (edits <= maxEdits ? [to] : []));
        const reach = Math.max(1, words.length >> 1);
        const alone = ends.filter((to) =>
          ends.every((other) => other === to || Math.abs(other - to) > reach),
        );
        expect(matches.map(({ to }) => to)).toEqual(expect.arrayContaining(alone));
      }),
      { numRuns: 300 },
    );
  });
});
