import { expect, it } from 'vitest';
import type { PaperRecords } from '../records/paper-records';
import { testAnnotation, testPaper } from '../testing/records';
import type { Step } from './change';
import { recordsAfter } from './records-after';

const paper = testPaper('One two three four.');
const one = testAnnotation('one', paper, 'One');
const two = testAnnotation('two', paper, 'two');
const elsewhere = { ...testAnnotation('elsewhere', paper, 'three'), paperId: 'another' };
const records: PaperRecords = {
  annotations: [one, two],
  relations: [],
  dismissals: [],
  sharedSets: [],
  decisions: [],
  commentAnswers: [],
};
const evidence = { ...one, tag: 'evidence' as const };

const after = (from: PaperRecords, ...steps: Step[]): PaperRecords => recordsAfter(from, steps, paper.id);

it('puts what was changed or added last, and takes out what was removed', () => {
  const { annotations } = after(
    records,
    { table: 'annotations', before: one, after: evidence },
    { table: 'annotations', before: two, after: null },
  );
  expect(annotations).toEqual([evidence]);
});

it('passes over another paper, and leaves lists as they are that no step is about', () => {
  const changed = after(records, { table: 'annotations', before: null, after: elsewhere });
  expect(changed.annotations).toBe(records.annotations);
  expect(changed.decisions).toBe(records.decisions);
});

it('changes nothing when the same steps are taken once more', () => {
  const steps: Step[] = [
    { table: 'annotations', before: one, after: evidence },
    { table: 'annotations', before: evidence, after: null },
    { table: 'annotations', before: null, after: one },
  ];
  const once = after(records, ...steps);
  expect(once.annotations).toEqual([two, one]);
  expect(after(once, ...steps)).toEqual(once);
});
