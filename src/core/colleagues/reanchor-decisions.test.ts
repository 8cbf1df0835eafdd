import { expect, test } from 'vitest';
import { toSentSet } from '../files/read-claim-set';
import { toClaimSetFile } from '../files/write-claim-set';
import type { Decision } from '../records/decision';
import { TEST_TIME, testAnalyst, testAnnotation, testDecision, testPaper } from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { reanchorDecisions } from './reanchor-decisions';

const BEGINNING = `# Ice\n
The harbour was closed for the whole of that winter, and nobody opened it.\n
Ships that came from the south were sent on to the next harbour, built for few of them.\n`;
const before = testPaper(`${BEGINNING}\nGrain rose by a third before the ice broke.\n`, 'ice.md');
const after = testPaper(`Foreword.\n\n${BEGINNING}\nNobody says why.\n`, 'ice.md');

const harbour = testAnnotation('harbour', before, 'The harbour was closed', { analystId: 'b' });
const grain = testAnnotation('grain', before, 'Grain rose by a third', { analystId: 'b' });

const reanchored = (decision: Decision, paper = after, made = ['harbour', 'grain']): string[] => {
  const consensus = { people: [testAnalyst('a'), testAnalyst('b')], decisions: [decision] };
  const claims = { annotations: [harbour, grain], relations: [], dismissals: [], consensus };
  const file = soundValue(toClaimSetFile({ paper: before, analyst: testAnalyst('b'), ...claims }, TEST_TIME));
  const result = reanchorDecisions(toSentSet(file, paper.id), paper, new Set(made));
  expect([...result.reanchored, ...result.waiting]).toHaveLength(1);
  return result.reanchored.flatMap(({ passages }) =>
    passages.map(({ from, to }) => paper.text.slice(from, to)),
  );
};

const decision = testDecision('decision', harbour, 'harbour');
const none = { outcome: { kind: 'none' }, reason: 'Not a claim.' } as const;

test('a decision goes with its words to where they stand now', () => {
  expect(reanchored(decision)).toEqual(['The harbour was closed']);
});

test('on the very text it stays as it is', () => {
  expect(reanchored(decision, before)).toEqual(['The harbour was closed']);
});

test('it waits for what came of it', () => {
  expect(reanchored(decision, after, ['grain'])).toEqual([]);
  expect(reanchored(decision, before, ['grain'])).toEqual([]);
});

test('that nothing be tagged needs nothing to be there', () => {
  expect(reanchored({ ...decision, ...none }, after, [])).toEqual(['The harbour was closed']);
});

test.each([
  ['one of its own passages', { ...decision, passages: [...harbour.passages, ...grain.passages] }],
  [
    'a passage of an alternative',
    { ...testDecision('decision', grain, 'harbour'), passages: harbour.passages },
  ],
])('it waits when %s is not found', (_, half) => {
  expect(reanchored(half)).toEqual([]);
  expect(reanchored(half, before)).not.toEqual([]);
});
