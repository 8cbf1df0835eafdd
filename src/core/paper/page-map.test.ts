import { expect, test } from 'vitest';
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
