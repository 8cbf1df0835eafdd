import { describe, expect, test } from 'vitest';
import { MARKED_TEXT, marked, related } from '../compare/testing/marked';
import { createPassage } from '../passage/passage';
import type { Annotation } from '../records/annotation';
import { Decision } from '../records/decision';
import { TEST_TIME } from '../testing/records';
import { draftConsensus, type MergeStrategy } from './draft-consensus';

const ANALYSTS = ['a', 'b', 'c'];
const UNANIMOUS: MergeStrategy = { kind: 'unanimous' };
const MAJORITY: MergeStrategy = { kind: 'majority', share: 0.6 };
const TRUSTED: MergeStrategy = { kind: 'trusted', analystId: 'b' };

const same = [
  marked('a1', 'claim', [[0, 10]]),
  marked('b1', 'claim', [[0, 10]]),
  marked('c1', 'claim', [[0, 10]]),
];
const shifted = [
  marked('a2', 'evidence', [[20, 30]]),
  marked('b2', 'evidence', [[22, 30]]),
  marked('c2', 'evidence', [[20, 36]]),
];
const outvoted = [
  marked('a3', 'claim', [[40, 50]]),
  marked('b3', 'claim', [[40, 50]]),
  marked('c3', 'assessment', [[40, 50]]),
];
const split = [
  marked('a4', 'claim', [[60, 70]]),
  marked('b4', 'evidence', [[60, 70]]),
  marked('c4', 'assessment', [[60, 70]]),
];
const single = [marked('b5', 'claim', [[80, 90]])];
const groups = [same, shifted, outvoted, split, single];

const draw = (strategy: MergeStrategy, list: readonly (readonly Annotation[])[] = groups) => {
  const { accepted, open } = draftConsensus(list, [], ANALYSTS, strategy);
  return {
    accepted: accepted.map(
      ({ tag, ranges, from }) =>
        `${tag} ${ranges.map((range) => `${range.from}–${range.to}`).join()} from ${from.map(({ id }) => id).join()}`,
    ),
    open: open.map(({ group, reason }) => `${group[0]?.id}: ${reason}`),
  };
};

describe('a draft of the consensus', () => {
  test('by unanimity takes what all tagged alike', () => {
    expect(draw(UNANIMOUS)).toEqual({
      accepted: ['claim 0–10 from a1,b1,c1'],
      open: ['a2: boundary', 'a3: tag', 'a4: tag', 'b5: too-few'],
    });
  });

  test('by majority takes the tag of enough analysts and the characters that most of those cover', () => {
    expect(draw(MAJORITY)).toEqual({
      accepted: ['claim 0–10 from a1,b1,c1', 'evidence 20–30 from a2,b2,c2', 'claim 40–50 from a3,b3'],
      open: ['a4: tag', 'b5: too-few'],
    });
    expect(draw({ kind: 'majority', share: 0.7 }).open).toContain('a3: tag');
  });

  test('says who was outvoted, and a tie decides nothing', () => {
    const { accepted } = draftConsensus([outvoted], [], ANALYSTS, MAJORITY);
    expect(accepted[0]?.against.map(({ id }) => id)).toEqual(['c3']);
    const tie = [marked('a1', 'claim', [[0, 9]]), marked('b1', 'evidence', [[0, 9]])];
    expect(draw({ kind: 'majority', share: 0.3 }, [tie]).open).toEqual(['a1: tag']);
  });

  test('by one trusted analyst takes all of that one’s as it is', () => {
    expect(draw(TRUSTED).accepted).toEqual([
      'claim 0–10 from b1',
      'evidence 22–30 from b2',
      'claim 40–50 from b3',
      'evidence 60–70 from b4',
      'claim 80–90 from b5',
    ]);
    expect(draw({ kind: 'trusted', analystId: 'a' }).open).toEqual(['b5: not-trusted']);
  });

  test('takes an attribute that most say and leaves open what has no majority', () => {
    const group = [
      marked('a1', 'assessment', [[0, 9]], { likelihood: 'likely', confidence: 'low', labels: ['x', 'y'] }),
      marked('b1', 'assessment', [[0, 9]], { likelihood: 'likely', confidence: 'high', labels: ['x'] }),
      marked('c1', 'assessment', [[0, 9]], { likelihood: null, confidence: null, labels: ['x'] }),
    ];
    expect(draftConsensus([group], [], ANALYSTS, MAJORITY).accepted).toMatchObject([
      { likelihood: 'likely', confidence: null, labels: ['x'], undecided: ['confidence'] },
    ]);
    expect(draftConsensus([group.slice(0, 2)], [], ['a', 'b'], UNANIMOUS).accepted).toMatchObject([
      { likelihood: 'likely', confidence: null, labels: ['x'], undecided: ['confidence', 'labels'] },
    ]);
  });

  test('takes relations between what was accepted when enough analysts make them', () => {
    const relations = [
      related('a2', 'supports', 'a1'),
      related('b2', 'supports', 'b1'),
      related('c2', 'challenges', 'c1'),
      related('a2', 'supports', 'a4'),
    ];
    const { relations: kept, openRelations } = draftConsensus(groups, relations, ANALYSTS, MAJORITY);
    expect(kept).toMatchObject([
      { kind: 'supports', saidBy: [{ id: 'a2 supports a1' }, { id: 'b2 supports b1' }] },
    ]);
    expect(openRelations).toMatchObject([{ kind: 'challenges', saidBy: [{ id: 'c2 challenges c1' }] }]);
    expect(draftConsensus(groups, relations, ANALYSTS, TRUSTED).relations).toMatchObject([
      { kind: 'supports' },
    ]);
  });

  test.each([0, -1, 1.1, Number.NaN])('is refused for a share of %d', (share) => {
    expect(() => draftConsensus(groups, [], ANALYSTS, { kind: 'majority', share })).toThrow(RangeError);
  });
});

describe('a decision', () => {
  const A1 = {
    id: 'a1',
    tag: 'claim',
    passages: [createPassage(MARKED_TEXT, { from: 0, to: 10 })],
    note: '',
    labels: [],
    likelihood: null,
    confidence: null,
  } as const;
  const decision: Decision = {
    id: 'd1',
    paperId: 'paper',
    analystId: 'consensus',
    passages: [createPassage(MARKED_TEXT, { from: 0, to: 10 })],
    alternatives: [
      { analystId: 'a', annotations: [A1], relations: [] },
      { analystId: 'b', annotations: [], relations: [] },
    ],
    outcome: { kind: 'taken', taken: ['a1'], result: ['g1'] },
    means: { kind: 'by-hand' },
    reason: '',
    decidedBy: 'b',
    decidedAt: TEST_TIME,
  };

  test.each<[string, Partial<Decision>]>([
    ['takes an alternative', {}],
    [
      'deliberately leaves no tag, and says why',
      { outcome: { kind: 'none' }, reason: 'Background, not a claim.' },
    ],
    ['makes something new', { outcome: { kind: 'new', result: ['g1'] } }],
    ['lets a rule decide', { means: { kind: 'majority', share: 0.6 } }],
  ])('%s', (_, changed) => {
    expect(Decision.safeParse({ ...decision, ...changed }).success).toBe(true);
  });

  test.each<[string, Partial<Decision>]>([
    ['leaves no tag without a word', { outcome: { kind: 'none' }, reason: ' ' }],
    ['takes what nobody had', { outcome: { kind: 'taken', taken: ['z9'], result: ['g1'] } }],
    ['merges a single one', { outcome: { kind: 'merged', taken: ['a1'], result: ['g1'] } }],
    ['lies nowhere', { passages: [] }],
    [
      'hears an analyst twice',
      { alternatives: [...decision.alternatives, { analystId: 'a', annotations: [], relations: [] }] },
    ],
  ])('is refused that %s', (_, changed) => {
    expect(Decision.safeParse({ ...decision, ...changed }).success).toBe(false);
  });
});
