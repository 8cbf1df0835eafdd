import { expect, test } from 'vitest';
import type { ClaimSet } from '../../files/write-claim-set';
import { placesOfPaper } from '../../paper/paper-places';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testDismissal,
  testPaper,
  testRelation,
} from '../../testing/records';
import { toWrite } from '../foreign/testing/read-back';
import { writeCsv } from './write-csv';

const paper = testPaper('# 🧊 Ice\n\n## Melting\n\n=cmd|calc melts, "they" say.\n\nIt is warm; very warm.');
const claim = testAnnotation('c', paper, '=cmd|calc melts', { likelihood: 'likely', note: 'two\nlines' });
const evidence = testAnnotation('e', paper, ['It is warm', 'very warm'], {
  tag: 'evidence',
  labels: ['heat', '-1'],
});
const set: ClaimSet = {
  paper,
  analyst: testAnalyst('@ada'),
  annotations: [evidence, claim],
  relations: [testRelation('r', evidence, claim)],
  dismissals: [testDismissal('d', claim)],
};

const written = writeCsv({
  ...toWrite(set, { ...set, relations: [] }),
  placesIn: () => placesOfPaper(paper),
});
const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(written.files[0]?.bytes);

test('a table has a row for each annotation, related by number, with its place in the paper', () => {
  expect(text.slice(0, 1)).toBe('\uFEFF');
  const lines = text.slice(1).split('\r\n');
  expect(lines[0]).toBe(
    'number,paper,analyst,tag,passage,section,page,note,likelihood,confidence,labels,supports,challenges,basedOn,start,end,id,createdAt,updatedAt',
  );
  expect(lines[1]).toBe(
    `1,🧊 Ice,Analyst @ada,claim,'=cmd|calc melts,Melting,,"two\nlines",likely,,,,,,14,29,c,${TEST_TIME},${TEST_TIME}`,
  );
  expect(lines[2]).toBe(
    `2,🧊 Ice,Analyst @ada,evidence,It is warm […] very warm,Melting,,,,,"heat; -1",1,,,"43; 55","53; 64",e,${TEST_TIME},${TEST_TIME}`,
  );
  expect(lines[4]).toMatch(/^4,.*"heat; -1",,,,/);
  expect(lines.slice(5)).toEqual(['']);
});

test('what it has no place for is counted, and so is what a spreadsheet would have run', () => {
  expect(written.losses).toEqual([
    { reason: 'paper-data', of: '', count: 1 },
    { reason: 'relation-data', of: '', count: 1 },
    { reason: 'dismissals', of: '', count: 2 },
    { reason: 'guarded-cells', of: '', count: 2 },
  ]);
});
