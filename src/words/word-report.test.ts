import { expect, it } from 'vitest';
import type { ClaimSet } from '#core/files/write-claim-set';
import { placesOfPaper } from '#core/paper/paper-places';
import { reportedSet } from '#core/report/argument-report';
import {
  testAnalyst,
  testAnnotation,
  testDecision,
  testDismissal,
  testPaper,
  testRelation,
} from '#core/testing/records';
import { wordReport } from './word-report';

const paper = testPaper('# Ice\n\n## Melting\n\nIt melts. It is warm. It is likely gone. Nobody asked.');
const assessment = testAnnotation('a', paper, 'It is likely gone.', {
  tag: 'assessment',
  likelihood: 'likely',
  confidence: 'low',
  labels: ['key'],
});
const claim = testAnnotation('c', paper, 'It melts.', { note: 'Seen twice.' });
const evidence = testAnnotation('e', paper, 'It is warm.', { tag: 'evidence' });
const alone = testAnnotation('l', paper, 'Nobody asked.');
const set: ClaimSet = {
  paper,
  analyst: { ...testAnalyst('ada'), name: 'Ada' },
  annotations: [assessment, claim, evidence, alone],
  relations: [
    testRelation('r1', assessment, claim, { kind: 'basedOn' }),
    testRelation('r2', evidence, claim, { kind: 'challenges' }),
  ],
  dismissals: [testDismissal('d', claim, { check: 'claim-without-evidence', reason: 'Everybody knows.' })],
};
const blocksOf = (...sets: readonly ClaimSet[]) =>
  wordReport(sets.map((one) => reportedSet(one, placesOfPaper(paper)))).blocks;
const headingsOf = (...sets: readonly ClaimSet[]) =>
  blocksOf(...sets).flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));

it('tells an argument from its assessments down, each with its words, place and note', () => {
  const items = blocksOf(set).flatMap((block) => (block.kind === 'outline' ? block.items : []));
  expect(items).toEqual([
    {
      depth: 0,
      name: 'A1',
      tag: 'assessment',
      said: ['Assessment', 'likely / probable (probably) · 55–80 %', 'low confidence', 'Label: key'],
      quotes: ['It is likely gone.'],
      place: 'Melting',
      note: null,
    },
    {
      depth: 1,
      name: 'C1',
      tag: 'claim',
      said: ['Claim', 'basis of A1'],
      quotes: ['It melts.'],
      place: 'Melting',
      note: { name: 'Note', what: 'Seen twice.' },
    },
    {
      depth: 2,
      name: 'E1',
      tag: 'evidence',
      said: ['Evidence', 'against C1'],
      quotes: ['It is warm.'],
      place: 'Melting',
      note: null,
    },
    expect.objectContaining({ depth: 0, name: 'C2', said: ['Claim'] }),
  ]);
});

it('lists what is open with the rule, and what was dismissed with the reason', () => {
  const blocks = blocksOf(set);
  const lists = blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []));
  expect(lists).toEqual([
    ['C2 “Nobody asked.”, Melting'],
    ['Claims without evidence: C1 “It melts.”, Melting. Dismissed: Everybody knows.'],
  ]);
  expect(blocks).toContainEqual({ kind: 'text', text: '1 open finding.' });
});

it('has a part for each analyst, and a column of figures', () => {
  const ben = { ...set, analyst: testAnalyst('ben'), annotations: [alone], relations: [], dismissals: [] };
  expect(headingsOf(set, ben)).toEqual([
    '2 Ada',
    '3 Assessments and what they rest on',
    '3 Further claims',
    '3 What the checks find',
    '4 Claims without evidence',
    '4 1 finding dismissed',
    '2 Analyst ben',
    '3 Claims',
    '3 What the checks find',
    '4 Claims without evidence',
  ]);
  expect(blocksOf(set, ben)[1]).toMatchObject({
    headings: ['', 'Ada', 'Analyst ben'],
    rows: [
      ['Claim', '2', '1'],
      ['Evidence', '1', '0'],
      ['Assessment', '1', '0'],
      ['Relation', '2', '0'],
      ['Open findings', '1', '1'],
    ],
  });
});

it('ends a consensus with its log', () => {
  const decisions = [testDecision('d', claim, 'c')];
  const consensus = { people: [{ id: 'b', name: 'Ben' }], decisions };
  expect(headingsOf({ ...set, consensus }).slice(-2)).toEqual([
    '2 How the consensus came about',
    '3 Decisions, in the order of the text',
  ]);
});

it('says that nothing is tagged where nothing is', () => {
  expect(blocksOf({ ...set, annotations: [], relations: [], dismissals: [] })).toContainEqual({
    kind: 'text',
    text: 'Nothing is tagged.',
  });
});
