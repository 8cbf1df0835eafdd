import { afterEach, expect, it } from 'vitest';
import { speakLanguage } from '#catalogue/languages';
import { testAnnotation, testDecision, testPaper } from '#core/testing/records';
import { describeAlternative, describeMeans, describeOutcome, describeRefusal } from './describe-decision';

const paper = testPaper('Prices will fall. Storage was full.');
const one = testAnnotation('one', paper, 'Prices will fall.', { analystId: 'b' });
const decision = testDecision('decision', one, 'result');
const names = new Map([
  ['a', 'Zoe'],
  ['b', 'Ben'],
]);
const nameOf = (id: string): string => names.get(id) ?? id;

afterEach(() => speakLanguage('en'));

it('says whose reading was taken, and that nothing was meant', () => {
  expect(describeOutcome(decision, nameOf)).toBe('Ben’s reading');
  expect(describeOutcome({ ...decision, outcome: { kind: 'none' } }, nameOf)).toBe('deliberately no tag');
});

it('lists names by their own order: that of the alternatives would tell who is who', () => {
  const both = decision.alternatives.map(({ analystId }) => ({
    analystId,
    annotations: [{ ...one, id: `of ${analystId}` }],
    relations: [],
  }));
  const merged = testDecision('merged', one, 'result', {
    alternatives: both,
    outcome: { kind: 'merged', taken: ['of a', 'of b'], result: ['result'] },
  });
  expect(describeOutcome(merged, nameOf)).toBe('made of Ben’s and Zoe’s readings');
});

it('says by which means, with the share and the name', () => {
  const by = (means: typeof decision.means): string => describeMeans({ ...decision, means }, nameOf);
  expect(by({ kind: 'by-hand' })).toBe('by hand');
  expect(by({ kind: 'majority', share: 2 / 3 })).toBe('by a majority of at least 66.7 %');
  expect(by({ kind: 'trusted', analystId: 'b' })).toBe('by trust in Ben');
});

it('tells nothing tagged from nothing related', () => {
  const nothing = { analystId: 'a', annotations: [], relations: [] };
  expect(describeAlternative(nothing, false)).toBe('nothing');
  expect(describeAlternative(nothing, true)).toBe('no relation');
});

it('tells apart what differs only in how likely or how sure it is', () => {
  const said = {
    ...one,
    tag: 'assessment',
    likelihood: 'likely',
    confidence: 'low',
    labels: ['oil'],
  } as const;
  const words = describeAlternative({ analystId: 'b', annotations: [said], relations: [] }, false);
  expect(words).toBe('Assessment “Prices will fall.” (likely / probable, low confidence, oil)');
});

it('says of a relation what relates to what', () => {
  const other = testAnnotation('other', paper, 'Storage was full.', { analystId: 'b' });
  const relations = [{ id: 'link', kind: 'supports', from: 'other', to: 'one' }] as const;
  const words = describeAlternative({ analystId: 'b', annotations: [one, other], relations }, true);
  expect(words).toBe('“Storage was full.” supports “Prices will fall.”');
});

it('says of what is refused what to do', () => {
  expect(describeRefusal({ kind: 'reason-missing' })).toMatch(/^Say why/);
  expect(describeRefusal({ kind: 'ends-open', ends: [] })).toContain('first');
  expect(describeRefusal({ kind: 'does-not-fit', fault: { kind: 'cycle' } })).toContain('basis');
});

it('builds a sentence as its language does, with names, shares and quotation marks', async () => {
  await speakLanguage('de');
  const by = (means: typeof decision.means): string => describeMeans({ ...decision, means }, nameOf);
  expect(describeOutcome(decision, nameOf)).toBe('Lesart von Ben');
  expect(by({ kind: 'majority', share: 2 / 3 })).toBe('durch eine Mehrheit von mindestens 66,7 %');
  const alternative = { analystId: 'b', annotations: [one], relations: [] };
  expect(describeAlternative(alternative, false)).toBe('Behauptung „Prices will fall.“');
});
