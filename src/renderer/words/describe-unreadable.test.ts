import { expect, test } from 'vitest';
import { describeUnreadable } from './describe-unreadable';

const broken = {
  table: 'annotations' as const,
  id: 'a-1',
  paperId: 'p-1',
  faults: [{ path: 'labels', problem: { kind: 'rule' as const, rule: 'label-twice' as const } }],
};

test('a record that cannot be read is named with its paper and what is wrong with it', () => {
  const { text, details } = describeUnreadable([broken], new Map([['p-1', 'One']]));
  expect(text).toMatch(/^1 record in the database cannot be read and is left out here;/);
  expect(details).toEqual(['Annotation a-1 of “One”: labels: names a label twice']);
});

test('several are named one a line, of a paper that is gone by its id', () => {
  const { text, details } = describeUnreadable([broken, { ...broken, table: 'decisions' }], new Map());
  expect(text).toMatch(/^2 records in the database cannot be read and are left out here;/);
  expect(details?.[1]).toBe('Decision a-1 of “p-1”: labels: names a label twice');
});
