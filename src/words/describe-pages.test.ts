import { expect, test } from 'vitest';
import type { PageMap } from '#core/paper/page-map';
import { describePages } from './describe-pages';

const map: PageMap = {
  pages: ['iv', '1', '2', '3', '4'].map((label) => ({ label, width: null, height: null })),
  pieces: [0, 1, 2, 3, 4].map((page) => ({ from: page * 10, to: page * 10 + 9, page, box: null })),
};
const at = (from: number, to: number) => ({ from, to });

test.each([
  ['one page', [at(0, 5)], 'p. iv'],
  ['several passages of one page', [at(10, 12), at(14, 16)], 'p. 1'],
  ['two pages', [at(15, 25)], 'pp. 1–2'],
  ['pages apart, and some that follow each other', [at(22, 24), at(0, 2), at(35, 45)], 'pp. iv, 2–4'],
  ['no page', [at(9, 10)], ''],
])('passages of %s say so as one cites them', (_, passages, said) => {
  expect(describePages(map, passages)).toBe(said);
});

test('a paper without pages says none', () => {
  expect(describePages(null, [at(0, 5)])).toBe('');
});
