import { describe, expect, test } from 'vitest';
import { createArgument } from '../annotation/argument';
import type { Tag } from '../records/annotation';
import { testAnnotation, testDismissal, testPaper, testRelation } from '../testing/records';
import { deletionSteps, retagSteps } from './annotation-steps';
import type { Step } from './change';

const paper = testPaper('A claim, evidence, and an assessment.');
const claim = testAnnotation('c', paper, 'claim', { likelihood: 'likely', confidence: 'high' });
const evidence = testAnnotation('e', paper, 'evidence', { tag: 'evidence' });
const assessment = testAnnotation('a', paper, 'assessment', { tag: 'assessment' });
const supports = testRelation('e supports c', evidence, claim);
const basis = testRelation('a on c', assessment, claim, { kind: 'basedOn' });
const elsewhere = testRelation('e supports a', evidence, assessment);
const unsupported = testDismissal('unsupported', claim);
const worded = testDismissal('worded', claim, { check: 'mixed-likelihood-wordings' });
const unused = testDismissal('unused', evidence, { check: 'unused-evidence' });
const hangings = {
  argument: createArgument([supports, basis, elsewhere]),
  dismissals: [unsupported, worded, unused],
};
const tags = new Map<string, Tag>([claim, evidence, assessment].map(({ id, tag }) => [id, tag]));

const removed = (steps: readonly Step[]): string[] =>
  steps.flatMap(({ before, after }) => (before && !after ? [before.id] : []));
const retag = (annotation: typeof claim, tag: Tag): Step[] =>
  retagSteps(annotation, tag, hangings, (id) => tags.get(id), '2026-08-01T00:00:00.000Z');

test('what hangs on an annotation goes with it, and nothing else', () => {
  expect(removed(deletionSteps(claim, hangings))).toEqual([
    'c',
    'a on c',
    'e supports c',
    'unsupported',
    'worded',
  ]);
});

describe('an annotation with another tag', () => {
  test('keeps what the new tag can have', () => {
    const [change, ...rest] = retag(claim, 'assessment');
    expect(change).toEqual({
      table: 'annotations',
      before: claim,
      after: { ...claim, tag: 'assessment', updatedAt: '2026-08-01T00:00:00.000Z' },
    });
    expect(removed(rest)).toEqual(['unsupported']);
  });

  test('loses as evidence likelihood and confidence, and keeps what supports it', () => {
    const [change, ...rest] = retag(claim, 'evidence');
    expect(change?.after).toMatchObject({ tag: 'evidence', likelihood: null, confidence: null });
    expect(removed(rest)).toEqual(['unsupported']);
  });

  test('loses as a claim what it was based on, and as an assessment what it supports', () => {
    expect(removed(retag(assessment, 'claim'))).toEqual(['a on c']);
    expect(removed(retag(evidence, 'claim'))).toEqual(['unused']);
    expect(removed(retag(evidence, 'assessment'))).toEqual(['e supports a', 'e supports c', 'unused']);
  });
});
