import { describe, expect, test } from 'vitest';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testDecision,
  testPaper,
  unrelated,
} from '../testing/records';
import { soundValue } from '../testing/sound-value';
import type { ClaimSetFile, FileDecision } from './claim-set-file';
import { readClaimSet, toDecisions } from './read-claim-set';
import { encodeJson, toClaimSetFile } from './write-claim-set';

const paper = testPaper('🗺️ A claim rests on evidence.', 'one.txt');
const theirs = testAnnotation('theirs', paper, 'claim', { analystId: 'b' });
const agreed = testAnnotation('agreed', paper, 'claim', { analystId: 'consensus' });
const decisions = [
  testDecision('1', theirs, agreed.id),
  testDecision('2', theirs, '', {
    outcome: { kind: 'none' },
    means: { kind: 'trusted', analystId: 'b' },
    reason: 'Said in passing.',
    decidedAt: '2026-07-10T10:00:00.000Z',
  }),
];
const people = ['a', 'b'].map((id) => ({ id, name: `Analyst ${id}` }));

const file = (): ClaimSetFile =>
  soundValue(
    toClaimSetFile(
      {
        paper,
        analyst: testAnalyst('consensus'),
        ...unrelated([agreed]),
        consensus: { people, decisions: decisions.toReversed() },
      },
      TEST_TIME,
    ),
  );

const logOf = ({ consensus }: ClaimSetFile): NonNullable<ClaimSetFile['consensus']> => {
  if (!consensus) throw new TypeError('The file is a consensus');
  return consensus;
};

const first = (broken: ClaimSetFile): FileDecision => {
  const [decision] = logOf(broken).decisions;
  if (!decision) throw new RangeError('The log has decisions');
  return decision;
};

const faultsAfter = (damage: (broken: ClaimSetFile) => unknown): unknown => {
  const broken = file();
  damage(broken);
  const read = readClaimSet(encodeJson(broken));
  return read.kind === 'faults' ? read.faults : [];
};

describe('the log of a consensus', () => {
  test('comes back from its file as it was, oldest decision first', () => {
    const read = soundValue(readClaimSet(encodeJson(file())));
    expect(toDecisions(read, paper.id)).toEqual(decisions);
    expect(read.consensus?.people).toEqual(people);
  });

  test.each<[string, (broken: ClaimSetFile) => unknown, unknown]>([
    [
      'a person twice',
      (broken) => logOf(broken).people.push({ id: 'a', name: 'Again' }),
      [{ path: 'consensus.people[2].id', problem: { kind: 'repeated' } }],
    ],
    [
      'a decision twice',
      (broken) => logOf(broken).decisions.push({ ...first(broken) }),
      [{ path: 'consensus.decisions[2].id', problem: { kind: 'repeated' } }],
    ],
    [
      'an analyst heard twice',
      (broken) => first(broken).alternatives.push({ analystId: 'a', annotations: [], relations: [] }),
      [{ path: 'consensus.decisions[0].alternatives[2].analystId', problem: { kind: 'repeated' } }],
    ],
    [
      'a stranger who decides',
      (broken) => Object.assign(first(broken), { decidedBy: 'z' }),
      [{ path: 'consensus.decisions[0].decidedBy', problem: { kind: 'unknown-person' } }],
    ],
    [
      'a trusted stranger',
      (broken) => Object.assign(first(broken), { means: { kind: 'trusted', analystId: 'z' } }),
      [{ path: 'consensus.decisions[0].means.analystId', problem: { kind: 'unknown-person' } }],
    ],
    [
      'something taken that nobody had',
      (broken) =>
        Object.assign(first(broken), { outcome: { kind: 'taken', taken: ['z'], result: ['agreed'] } }),
      [
        {
          path: 'consensus.decisions[0].outcome.taken[0]',
          problem: { kind: 'not-offered' },
        },
      ],
    ],
    [
      'a result that is not there',
      (broken) => Object.assign(first(broken), { outcome: { kind: 'new', result: ['z'] } }),
      [{ path: 'consensus.decisions[0].outcome.result[0]', problem: { kind: 'not-made' } }],
    ],
    [
      'no tag and no reason',
      (broken) => Object.assign(first(broken), { outcome: { kind: 'none' }, reason: ' ' }),
      [{ path: 'consensus.decisions[0].reason', problem: { kind: 'rule', rule: 'no-reason' } }],
    ],
    [
      'a place beyond the text',
      (broken) => Object.assign(first(broken).passages[0] ?? {}, { end: 999 }),
      [
        {
          path: 'consensus.decisions[0].passages[0].end',
          problem: { kind: 'beyond-text', length: expect.any(Number) },
        },
      ],
    ],
    [
      'an alternative that the text does not say',
      (broken) =>
        Object.assign(first(broken).alternatives[1]?.annotations[0]?.passages[0] ?? {}, { exact: 'x' }),
      [
        {
          path: 'consensus.decisions[0].alternatives[1].annotations[0].passages[0].exact',
          problem: { kind: 'not-in-text' },
        },
      ],
    ],
  ])('with %s is refused, and says where', (_, damage, faults) => {
    expect(faultsAfter(damage)).toEqual(faults);
  });
});
