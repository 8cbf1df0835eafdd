import { expect, test } from 'vitest';
import { type LocalLibrary, toLibraryPaper } from '../files/merge-library';
import { TEST_TIME, testAnalyst, testAnnotation, testPaper, testSharedSet } from '../testing/records';
import { sharedSetRemoval } from './remove-shared-set';

const paper = testPaper('One claim, and its evidence.', 'one.txt');
const mine = testAnnotation('mine', paper, 'One', { analystId: 'me' });
const theirs = testAnnotation('theirs', paper, 'claim', { analystId: 'b' });
const ben = testAnalyst('b');
const set = testSharedSet(paper.id);

const local: LocalLibrary = {
  analysts: [testAnalyst('me', true), ben],
  papers: [toLibraryPaper(paper, TEST_TIME)],
  annotations: [mine, theirs],
  relations: [],
  dismissals: [],
  sharedSets: [set],
  decisions: [],
};

test('removing a set takes what its analyst has on the paper, and the analyst', () => {
  expect(sharedSetRemoval(set, local)).toEqual([
    { table: 'annotations', before: theirs, after: null },
    { table: 'sharedSets', before: set, after: null },
    { table: 'analysts', before: ben, after: null },
  ]);
});

test.each([
  ['another set', { sharedSets: [set, testSharedSet('other')] }],
  ['annotations of another paper', { annotations: [theirs, { ...theirs, id: 'x', paperId: 'other' }] }],
])('an analyst who has %s stays', (_, more) => {
  const tables = sharedSetRemoval(set, { ...local, ...more }).map(({ table }) => table);
  expect(tables).toEqual(['annotations', 'sharedSets']);
});
