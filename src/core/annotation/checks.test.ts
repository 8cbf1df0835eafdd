import { describe, expect, test } from 'vitest';
import type { Annotation } from '../records/annotation';
import type { Dismissal } from '../records/dismissal';
import type { Relation } from '../records/relation';
import { testAnnotation, testDismissal, testPaper, testRelation } from '../testing/records';
import { createAnnotationIndex } from './annotation-index';
import { createArgument } from './argument';
import { findHoles } from './checks';

const paper = testPaper(`# A heading

Ann Author | No. 12 | July 7, 2026

It is likely that rain comes. It is probable that it goes.

We judge with high confidence that wind is likely. We have low confidence in the source.

- An item of evidence

> A quotation of somebody.
`);

const claim = testAnnotation('claim', paper, 'rain');
const evidence = testAnnotation('evidence', paper, 'item of evidence', { tag: 'evidence' });
const assessment = testAnnotation('assessment', paper, 'goes', { tag: 'assessment' });

const found = (
  annotations: readonly Annotation[],
  relations: readonly Relation[] = [],
  dismissals: readonly Dismissal[] = [],
): string[] =>
  findHoles(paper, createAnnotationIndex(annotations), createArgument(relations), dismissals).map(
    ({ check, annotation, place, dismissal }) =>
      `${check}: ${annotation?.id ?? paper.text.slice(place.from, place.to)}${dismissal ? ' (dismissed)' : ''}`,
  );

const holes = (...rest: Parameters<typeof found>): string[] =>
  found(...rest).filter((finding) => !finding.startsWith('untagged'));

describe('the checks of the argument', () => {
  test('find each hole', () => {
    expect(holes([claim, evidence, assessment])).toEqual([
      'claim-without-evidence: claim',
      'unused-evidence: evidence',
      'assessment-without-basis: assessment',
      'assessment-without-likelihood: assessment',
    ]);
  });

  const UNSUPPORTED = 'claim-without-evidence: claim';
  const UNUSED = 'unused-evidence: evidence';
  const BASELESS = 'assessment-without-basis: assessment';

  test.each<[string, Annotation, Annotation, Relation['kind'], string[]]>([
    ['evidence supports a claim', evidence, claim, 'supports', [BASELESS]],
    ['evidence challenges a claim', evidence, claim, 'challenges', [UNSUPPORTED, BASELESS]],
    ['an assessment is based on evidence', assessment, evidence, 'basedOn', [UNSUPPORTED]],
    ['evidence supports an assessment', evidence, assessment, 'supports', [UNSUPPORTED]],
    ['evidence challenges an assessment', evidence, assessment, 'challenges', [UNSUPPORTED, BASELESS]],
    ['an assessment is based on a claim', assessment, claim, 'basedOn', [UNSUPPORTED, UNUSED]],
  ])('find what is left when %s', (_, from, to, kind, expected) => {
    const annotations = [claim, evidence, { ...assessment, likelihood: 'likely' as const }];
    expect(holes(annotations, [testRelation('r', from, to, { kind })])).toEqual(expected);
  });

  test('follow claims to the evidence that they rest on, and find a circle of claims', () => {
    const other = testAnnotation('other', paper, 'A', { tag: 'claim' });
    const between = [testRelation('r', claim, other)];
    expect(holes([claim, evidence, other], between)).toEqual([
      'claim-without-evidence: other',
      'claim-without-evidence: claim',
      'unused-evidence: evidence',
    ]);
    const grounded = [...between, testRelation('s', evidence, claim)];
    expect(holes([claim, evidence, other], grounded)).toEqual([]);
    expect(holes([claim, evidence, other], [...grounded, testRelation('t', other, claim)])).toEqual([
      'circular-support: other',
    ]);
  });

  test('keep a dismissal with its finding, and with no other', () => {
    const dismissal = testDismissal('d', claim);
    expect(holes([claim, evidence], [], [dismissal])).toEqual([
      'claim-without-evidence: claim (dismissed)',
      'unused-evidence: evidence',
    ]);
  });
});

describe('the checks of wordings', () => {
  const worded = (words: string | string[]): string[] =>
    holes([testAnnotation('x', paper, words)]).filter((finding) => !finding.startsWith('claim-without'));

  test.each([
    ['likely that rain comes. It is probable', ['mixed-likelihood-wordings: x']],
    [['likely that rain', 'probable that it'], ['mixed-likelihood-wordings: x']],
    ['It is likely that rain comes', []],
    ['high confidence that wind is likely', ['likelihood-with-confidence: x']],
    ['wind is likely. We have low confidence', []],
    ['that wind is likely', []],
  ])('of %j find %j', (words, expected) => {
    expect(worded(words)).toEqual(expected);
  });
});

test('untagged are paragraphs, items and quotations that nothing touches, and no others', () => {
  expect(found([claim])).toEqual([
    'claim-without-evidence: claim',
    'untagged-paragraph: We judge with high confidence that wind is likely. We have low confidence in the source.',
    'untagged-paragraph: An item of evidence',
    'untagged-paragraph: A quotation of somebody.',
  ]);
  const [, untagged] = findHoles(paper, createAnnotationIndex([claim]), createArgument([]), []);
  if (untagged?.subject.kind !== 'passage') throw new TypeError('An untagged paragraph is a place');
  const dismissal = testDismissal('d', claim, { check: 'untagged-paragraph', subject: untagged.subject });
  expect(found([claim], [], [dismissal])[1]).toMatch(/^untagged-paragraph: We judge.*\(dismissed\)$/);
});
