import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyClaimSet } from '../bridges/foreign/testing/any-claim-set';
import type { Annotation } from '../records/annotation';
import { testAnnotation, testPaper, testRelation } from '../testing/records';
import { MOST_DEPTH, type Outline, outlineOf, TAGS_FROM_CONCLUSIONS } from './argument-outline';

const paper = testPaper('One. Two. Three. Four. Five. Six.');
const claim = (words: string): Annotation => testAnnotation(words, paper, words);
const [one, two, three, four, five] = [
  claim('One'),
  claim('Two'),
  claim('Three'),
  claim('Four'),
  claim('Five'),
];

const told = (outline: Outline): string[] =>
  TAGS_FROM_CONCLUSIONS.flatMap((tag) =>
    outline[tag].map(
      ({ annotation, role, depth, isAgain }) =>
        `${'  '.repeat(depth)}${annotation.id} ${role}${isAgain ? ' again' : ''}`,
    ),
  );

it('goes from conclusions down to what they rest on, what speaks for and what speaks against', () => {
  const assessment = { ...one, tag: 'assessment' } as const;
  const evidence = { ...five, tag: 'evidence' } as const;
  const outline = outlineOf(
    [four, evidence, three, two, assessment],
    [
      testRelation('r1', assessment, three, { kind: 'basedOn' }),
      testRelation('r2', evidence, three, { kind: 'supports' }),
      testRelation('r3', two, assessment, { kind: 'challenges' }),
      testRelation('r4', evidence, two, { kind: 'supports' }),
    ],
  );
  expect(told(outline)).toEqual([
    'One top',
    '  Three basis',
    '    Five support',
    '  Two challenge',
    '    Five support again',
    'Four top',
  ]);
});

it('begins a circle with what comes first, and tells it once', () => {
  const outline = outlineOf(
    [one, two],
    [testRelation('r1', one, two, { kind: 'supports' }), testRelation('r2', two, one, { kind: 'supports' })],
  );
  expect(told(outline)).toEqual(['One top', '  Two support', '    One support again']);
});

it('tells all of any set in full once, never more than a level deeper, and each relation that is there', () => {
  fc.assert(
    fc.property(anyClaimSet, ({ annotations, relations }) => {
      const outline = outlineOf(annotations, relations);
      const items = TAGS_FROM_CONCLUSIONS.flatMap((tag) => outline[tag]);
      const inFull = items.filter(({ isAgain }) => !isAgain).map(({ annotation }) => annotation.id);
      expect(inFull.toSorted()).toEqual(annotations.map(({ id }) => id).toSorted());
      expect(items.filter(({ role }) => role !== 'top')).toHaveLength(relations.length);
      for (const tag of TAGS_FROM_CONCLUSIONS) {
        let before = -1;
        for (const { depth } of outline[tag]) {
          expect(depth).toBeLessThanOrEqual(Math.min(before + 1, MOST_DEPTH));
          before = depth;
        }
      }
    }),
    { numRuns: 100 },
  );
});

it('tells a chain of thousands', () => {
  const chain = Array.from({ length: 5000 }, (_, index) => ({ ...one, id: `${index}` }));
  const relations = chain.flatMap((to, index) => {
    const from = chain[index + 1];
    return from ? [testRelation(`r${index}`, from, to)] : [];
  });
  expect(outlineOf(chain, relations).claim).toHaveLength(5000);
});
