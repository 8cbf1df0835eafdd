import { expect, test } from 'vitest';
import { testAnnotation, testDismissal, testPaper } from '../testing/records';
import { createAnnotationIndex } from './annotation-index';
import { createArgument } from './argument';
import { type Finding, findHoles } from './checks';
import { progressOf } from './progress';

const paper = testPaper('# Title\n\nFirst.\n\n## Heading\n\nSecond.\n\n- Item\n\nLast.\n');
const older = testAnnotation('1', paper, 'First', { updatedAt: '2026-07-01T08:00:00.000Z' });
const newer = testAnnotation('2', paper, 'Second', { updatedAt: '2026-07-02T08:00:00.000Z' });

const findingsOn = (annotations: readonly (typeof older)[]): readonly Finding[] =>
  findHoles(paper, createAnnotationIndex(annotations), createArgument([]), []);

test('nothing is done of an untouched paper, and that is no open finding', () => {
  expect(progressOf(paper, [], findingsOn([]))).toEqual({
    done: 0,
    paragraphs: 4,
    openFindings: 0,
    annotations: 0,
    workedAt: null,
  });
});

test('paragraphs with a tag are done, and claims without evidence are open', () => {
  expect(progressOf(paper, [newer, older], findingsOn([newer, older]))).toEqual({
    done: 2,
    paragraphs: 4,
    openFindings: 2,
    annotations: 2,
    workedAt: newer.updatedAt,
  });
});

test('what was dismissed is done, and is not open', () => {
  const dismissed = findingsOn([older]).map((finding) => ({
    ...finding,
    dismissal: testDismissal(finding.check, older),
  }));
  expect(progressOf(paper, [older], dismissed)).toMatchObject({ done: 4, openFindings: 0 });
});
