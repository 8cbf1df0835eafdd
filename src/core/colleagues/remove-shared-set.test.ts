import { expect, test } from 'vitest';
import { testAnalyst, testAnnotation, testPaper, testSharedSet } from '../testing/records';
import { sharedSetRemoval } from './remove-shared-set';

const paper = testPaper('One claim, and its evidence.', 'one.txt');
const theirs = testAnnotation('theirs', paper, 'claim', { analystId: 'b' });
const ben = testAnalyst('b');
const set = testSharedSet(paper.id);
const records = {
  annotations: [theirs],
  relations: [],
  dismissals: [],
  sharedSets: [set],
  decisions: [],
  commentAnswers: [],
};

const ANNOTATION_AND_SET = [
  { table: 'annotations', before: theirs, after: null },
  { table: 'sharedSets', before: set, after: null },
];

test('removing a set takes what its analyst has on the paper, and an analyst known by nothing else', () => {
  expect(sharedSetRemoval({ records, stranded: ben })).toEqual([
    ...ANNOTATION_AND_SET,
    { table: 'analysts', before: ben, after: null },
  ]);
});

test('an analyst who is known elsewhere stays', () => {
  expect(sharedSetRemoval({ records, stranded: null })).toEqual(ANNOTATION_AND_SET);
});
