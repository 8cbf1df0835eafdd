import { expect, test } from 'vitest';
import { testAnalyst, testAnnotation, testDismissal, testPaper, testRelation } from '../../testing/records';
import { toWrite } from '../foreign/testing/read-back';
import { writeJsonLines } from './write-json-lines';

const paper = testPaper('😊 Peace is near. War is far.', 'paper.txt');
const claim = testAnnotation('c', paper, ['Peace', 'far'], { labels: ['key'], likelihood: 'likely' });
const evidence = testAnnotation('e', paper, 'War', { tag: 'evidence' });
const set = {
  paper,
  analyst: testAnalyst('a'),
  annotations: [claim, evidence],
  relations: [testRelation('r', evidence, claim)],
  dismissals: [testDismissal('d', claim)],
};

test('every table is a file with a row in each line, joined by ids', () => {
  const { files, losses } = writeJsonLines(
    toWrite(set, { ...set, analyst: testAnalyst('b'), relations: [] }),
  );
  const tables = new Map(
    files.map(({ ending, bytes }) => {
      const lines = new TextDecoder().decode(bytes).trimEnd().split('\n');
      return [ending, lines.map((line): unknown => JSON.parse(line))];
    }),
  );
  expect([...tables].map(([ending, rows]) => [ending, rows.length])).toEqual([
    ['.papers.jsonl', 1],
    ['.sets.jsonl', 2],
    ['.claims.jsonl', 4],
    ['.relations.jsonl', 1],
  ]);
  const id = `${paper.id} a`;
  expect(tables.get('.papers.jsonl')).toMatchObject([
    { id: paper.id, textHash: paper.textHash, authors: [] },
  ]);
  expect(tables.get('.sets.jsonl')?.[0]).toEqual({
    id,
    paper: paper.id,
    analystId: 'a',
    analyst: 'Analyst a',
    kind: 'analyst',
  });
  expect(tables.get('.claims.jsonl')?.[0]).toMatchObject({
    id: 'c',
    set: id,
    passages: ['Peace', 'far'],
    starts: [2, 24],
    ends: [7, 27],
    labels: ['key'],
    likelihood: 'likely',
    confidence: null,
  });
  expect(tables.get('.relations.jsonl')).toMatchObject([{ set: id, kind: 'supports', from: 'e', to: 'c' }]);
  expect(losses).toEqual([{ reason: 'dismissals', of: '', count: 2 }]);
});
