import { expect, it } from 'vitest';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testDecision,
  testPaper,
  testSharedSet,
} from '../testing/records';
import { namingSteps, ownConsensus } from './consensus-set';

const paper = testPaper('One two three four.');
const one = testAnnotation('one', paper, 'One', { analystId: 'b' });
const decision = testDecision('decision', one, 'result');
const naming = {
  known: null,
  paperId: paper.id,
  consensusId: 'consensus',
  analysts: [testAnalyst('a', true), testAnalyst('b'), testAnalyst('c')],
  now: TEST_TIME,
};

it('begins a consensus as an analyst and a set that name everyone in the decisions', () => {
  const [analyst, set, ...others] = namingSteps([decision], naming);
  expect(others).toEqual([]);
  expect(analyst?.after).toMatchObject({ id: 'consensus', name: 'Consensus', isMe: false });
  expect(set?.after).toMatchObject({
    kind: 'consensus',
    source: null,
    analystId: 'consensus',
    people: [
      { id: 'a', name: 'Analyst a' },
      { id: 'b', name: 'Analyst b' },
    ],
  });
});

it('writes nothing when everyone is named already, and adds who is not', () => {
  const people = [
    { id: 'b', name: 'B as she was called' },
    { id: 'a', name: 'Analyst a' },
  ];
  const known = testSharedSet(paper.id, { analystId: 'consensus', kind: 'consensus', source: null, people });
  expect(namingSteps([decision], { ...naming, known })).toEqual([]);
  const byC = testDecision('another', one, 'result', {
    decidedBy: 'c',
    means: { kind: 'trusted', analystId: 'd' },
  });
  expect(namingSteps([byC], { ...naming, known })).toEqual([
    {
      table: 'sharedSets',
      before: known,
      after: { ...known, people: [...people, { id: 'c', name: 'Analyst c' }, { id: 'd', name: 'd' }] },
    },
  ]);
});

it('takes for the own consensus only the one that came in no file', () => {
  const colleague = testSharedSet(paper.id);
  const imported = testSharedSet(paper.id, { analystId: 'theirs', kind: 'consensus' });
  const own = testSharedSet(paper.id, { analystId: 'ours', kind: 'consensus', source: null });
  expect(ownConsensus([colleague, imported])).toBeNull();
  expect(ownConsensus([colleague, imported, own])).toBe(own);
});
