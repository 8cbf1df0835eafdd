import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tag } from '../records/annotation';
import type { Relation, RelationEnds } from '../records/relation';
import { testAnnotation, testPaper, testRelation } from '../testing/records';
import {
  type Argument,
  closesCycle,
  createArgument,
  createCycleCheck,
  faultOfRelation,
  relationsBetween,
  relationsOf,
  supportCircles,
} from './argument';

const paper = testPaper('Words of a paper.');
const tagged = (tag: Tag, id: string = tag) => testAnnotation(id, paper, 'Words', { tag });
const claim = tagged('claim');
const evidence = tagged('evidence');
const assessment = tagged('assessment');
const conclusion = tagged('assessment', 'conclusion');
const all = [claim, evidence, assessment, conclusion];
const tagOf = (id: string): Tag | undefined => all.find((one) => one.id === id)?.tag;

const basedOn = (id: string, from: string, to: string): Relation => ({
  ...testRelation(id, claim, claim),
  kind: 'basedOn',
  from,
  to,
});

/** In the order of use, whichever was pointed at first. */
const EVIDENCE_AND_CLAIM = [
  'evidence supports claim',
  'evidence challenges claim',
  'claim supports evidence',
  'claim challenges evidence',
];

describe('the relations between two annotations', () => {
  test.each([
    [evidence, claim, EVIDENCE_AND_CLAIM],
    [claim, evidence, EVIDENCE_AND_CLAIM],
    [
      evidence,
      assessment,
      ['evidence supports assessment', 'evidence challenges assessment', 'assessment basedOn evidence'],
    ],
    [
      assessment,
      claim,
      ['assessment basedOn claim', 'claim supports assessment', 'claim challenges assessment'],
    ],
    [
      claim,
      assessment,
      ['assessment basedOn claim', 'claim supports assessment', 'claim challenges assessment'],
    ],
    [assessment, conclusion, ['assessment basedOn conclusion', 'conclusion basedOn assessment']],
    [
      assessment,
      evidence,
      ['assessment basedOn evidence', 'evidence supports assessment', 'evidence challenges assessment'],
    ],
    [
      claim,
      tagged('claim', 'other'),
      ['claim supports other', 'claim challenges other', 'other supports claim', 'other challenges claim'],
    ],
    [
      evidence,
      tagged('evidence', 'other'),
      [
        'evidence supports other',
        'evidence challenges other',
        'other supports evidence',
        'other challenges evidence',
      ],
    ],
    [claim, claim, []],
  ])('are those that the tags allow: row %#', (one, other, expected) => {
    const said = relationsBetween(one, other).map(({ kind, from, to }) => `${from} ${kind} ${to}`);
    expect(said).toEqual(expected);
  });
});

describe('a relation', () => {
  const argument = createArgument([
    testRelation('1', evidence, claim),
    basedOn('2', 'conclusion', 'assessment'),
    basedOn('3', 'assessment', 'third'),
  ]);
  const ends = (kind: Relation['kind'], from: string, to: string): RelationEnds => ({ kind, from, to });
  const known = (id: string): Tag | undefined => tagOf(id) ?? (id === 'third' ? 'assessment' : undefined);

  test.each([
    ['leads to itself', ends('basedOn', 'assessment', 'assessment'), 'self'],
    ['makes an assessment support', ends('supports', 'assessment', 'claim'), 'ends-do-not-fit'],
    ['bases a claim on others', ends('basedOn', 'claim', 'evidence'), 'ends-do-not-fit'],
    ['leads nowhere', ends('basedOn', 'assessment', 'gone'), 'ends-do-not-fit'],
    ['is there already', ends('supports', 'evidence', 'claim'), 'duplicate'],
    ['closes a cycle', ends('basedOn', 'assessment', 'conclusion'), 'cycle'],
    ['closes a longer cycle', ends('basedOn', 'third', 'conclusion'), 'cycle'],
  ])('is refused when it %s', (_, relation, kind) => {
    expect(faultOfRelation(relation, known, argument)).toEqual({ kind });
  });

  test.each([
    ends('challenges', 'evidence', 'claim'),
    ends('basedOn', 'conclusion', 'third'),
    ends('basedOn', 'conclusion', 'claim'),
    ends('supports', 'evidence', 'conclusion'),
    ends('challenges', 'claim', 'evidence'),
  ])('is allowed otherwise: %o', (relation) => {
    expect(faultOfRelation(relation, known, argument)).toBeNull();
  });

  test('is found at both of its ends, oldest first', () => {
    const late = { ...testRelation('a', evidence, claim), kind: 'challenges' as const, createdAt: '2027' };
    const both = createArgument([late, testRelation('b', evidence, claim)]);
    expect(both.from('evidence').map(({ id }) => id)).toEqual(['b', 'a']);
    expect(relationsOf(both, 'claim').map(({ id }) => id)).toEqual(['b', 'a']);
    expect(relationsOf(both, 'assessment')).toEqual([]);
  });
});

describe('the circles of support', () => {
  const supports = (from: string, to: string): Relation => ({
    ...testRelation(`${from}${to}`, claim, claim),
    from,
    to,
  });

  test('are told once each, by the shortest way from what comes first', () => {
    const relations = ['ab', 'bc', 'ca', 'cd', 'da', 'xy', 'yx', 'dz'].map(([from = '', to = '']) =>
      supports(from, to),
    );
    const circles = supportCircles(createArgument(relations), ['z', 'b', 'a', 'x', 'c', 'd', 'y']);
    expect(circles).toEqual([
      ['b', 'c', 'a'],
      ['x', 'y'],
    ]);
  });

  test('are none where annotations only challenge each other', () => {
    const relations = [supports('a', 'b'), { ...supports('b', 'a'), kind: 'challenges' as const }];
    expect(supportCircles(createArgument(relations), ['a', 'b'])).toEqual([]);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e'];
const anyEnds = fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) });

/** By definition, without any shortcut: is there a walk from `start` along the relations back to it? */
const hasCycle = ({ relations }: Argument): boolean => {
  let left = [...relations];
  while (true) {
    const resting = new Set(left.map(({ from }) => from));
    const next = left.filter(({ to }) => resting.has(to));
    if (next.length === left.length) return left.length > 0;
    left = next;
  }
};

test('assessments related in any order never come to rest on themselves, and only what would circle is refused', () => {
  fc.assert(
    fc.property(fc.array(anyEnds, { maxLength: 14 }), (wanted) => {
      let argument = createArgument([]);
      for (const [index, { from, to }] of wanted.entries()) {
        const relation = basedOn(`${index}`, from, to);
        const larger = createArgument([...argument.relations, relation]);
        const fault = faultOfRelation(relation, () => 'assessment', argument);
        expect(fault?.kind === 'cycle' || fault?.kind === 'self').toBe(hasCycle(larger));
        if (!fault) argument = larger;
      }
      expect(hasCycle(argument)).toBe(false);
    }),
  );
});

test('all circles of an argument are found at once, as each relation by itself is', () => {
  fc.assert(
    fc.property(fc.array(anyEnds, { maxLength: 14 }), (wanted) => {
      const argument = createArgument(wanted.map(({ from, to }, index) => basedOn(`${index}`, from, to)));
      const isInCircle = createCycleCheck(argument);
      expect(argument.relations.map(isInCircle)).toEqual(
        argument.relations.map((relation) => closesCycle(relation, argument)),
      );
    }),
  );
});

test('a chain of twenty thousand is looked through once', () => {
  const links = Array.from({ length: 20_000 }, (_, index) => basedOn(`${index}`, `${index}`, `${index + 1}`));
  let looked = 0;
  const argument = createArgument(links);
  const isInCircle = createCycleCheck({
    ...argument,
    from(id) {
      looked += 1;
      return argument.from(id);
    },
  });
  expect(links.some(isInCircle)).toBe(false);
  expect(looked).toBe(links.length + 1);
});
