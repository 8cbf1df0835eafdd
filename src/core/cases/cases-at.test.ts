import { expect, test } from 'vitest';
import { compareClaimSets } from '../compare/compare-claim-sets';
import { MARKED_TEXT, marked, related } from '../compare/testing/marked';
import { casesOf } from './cases';
import { casesAt } from './cases-at';

const sets = [
  {
    analystId: 'a',
    annotations: [marked('a1', 'claim', [[0, 10]]), marked('a2', 'evidence', [[20, 30]])],
    relations: [related('a2', 'supports', 'a1')],
  },
  {
    analystId: 'b',
    annotations: [
      marked('b1', 'claim', [
        [0, 10],
        [40, 44],
      ]),
      marked('b2', 'evidence', [[20, 30]]),
    ],
    relations: [],
  },
];
const paper = { text: MARKED_TEXT, blocks: [{ from: 0, to: 100 }], sections: [] };
const cases = casesOf(compareClaimSets(paper, sets), sets);
const at = (offset: number) => casesAt(cases, offset).map(({ about }) => about);

test('a case lies where anybody tagged anything of it, and no further', () => {
  expect([9, 10, 39, 40, 43, 44].map((offset) => at(offset).includes('annotations'))).toEqual([
    true,
    false,
    false,
    true,
    true,
    false,
  ]);
});

test('one about relations lies at both of its ends, after what it relates', () => {
  expect(at(5)).toEqual(['annotations', 'relations']);
  expect(at(25)).toEqual(['annotations', 'relations']);
  expect(at(35)).toEqual([]);
});
