import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../passage/range';
import { type PageMap, pagesOf } from './page-map';

const piece = (from: number, to: number, page: number) => ({ from, to, page, box: null });
const map: PageMap = {
  pages: ['i', 'ii', '1'].map((label) => ({ label, width: null, height: null })),
  pieces: [piece(0, 10, 0), piece(11, 20, 1), piece(21, 30, 2), piece(31, 40, 0)],
};

test('a range is on every page that has a piece of it', () => {
  expect(pagesOf(map, { from: 5, to: 15 })).toEqual([0, 1]);
  expect(pagesOf(map, { from: 22, to: 23 })).toEqual([2]);
});

test('a note at the end of the text is on the page that it was printed on', () => {
  expect(pagesOf(map, { from: 25, to: 35 })).toEqual([0, 2]);
});

test('between two pieces there is no page', () => {
  expect(pagesOf(map, { from: 10, to: 11 })).toEqual([]);
});

test('all pages of a range are found, as if every piece were looked at', () => {
  const pieces = fc.array(fc.tuple(fc.nat(3), fc.nat(5), fc.nat(9)), { maxLength: 40 }).map((steps) => {
    let at = 0;
    return steps.map(([gap, length, page]) => {
      const from = at + gap;
      at = from + length;
      return piece(from, at, page);
    });
  });
  fc.assert(
    fc.property(pieces, fc.nat(200), fc.nat(50), (all, from, length) => {
      const range = { from, to: from + length };
      const slowly = [...new Set(all.filter((one) => overlaps(one, range)).map(({ page }) => page))];
      expect(pagesOf({ pages: [], pieces: all }, range)).toEqual(slowly.sort((a, b) => a - b));
    }),
  );
});
