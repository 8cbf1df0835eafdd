import { describe, expect, test } from 'vitest';
import type { Annotation } from '../records/annotation';
import type { Seal } from '../records/shared-set';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testDismissal,
  testPaper,
  testRelation,
  testSharedSet,
} from '../testing/records';
import { createChange, removalSteps, type Step } from './change';
import { discardedBy, type Here, restoringSteps } from './trash';

const paper = testPaper('One claim, and its evidence.', 'one.txt');
const listed = { ...paper, importedAt: TEST_TIME, previousVersion: null };
const claim = testAnnotation('claim', paper, 'claim', { note: 'Strong.', labels: ['war'] });
const evidence = testAnnotation('evidence', paper, 'evidence', { tag: 'evidence' });
const relation = testRelation('relation', evidence, claim);
const dismissal = testDismissal('dismissal', claim);

const NOW = Date.parse('2026-07-11T00:00:00.000Z');

const here = (annotations: readonly Annotation[], listedPaper: Here['paper'] = listed): Here => ({
  paper: listedPaper,
  has: (table, id) => table === 'annotations' && annotations.some((one) => one.id === id),
  tagOf: (id) => annotations.find((one) => one.id === id)?.tag,
});

const tablesOf = (steps: readonly Step[]): string[] => steps.map(({ table }) => table);

describe('what a change puts into the trash', () => {
  test('is the annotation, by its words, note and labels', () => {
    const steps = removalSteps({ annotations: [claim], relations: [relation] });
    expect(discardedBy(createChange({ kind: 'delete-annotation', tag: 'claim' }, steps), NOW)).toEqual({
      id: 'annotation claim',
      paperId: paper.id,
      discardedAt: '2026-07-11T00:00:00.000Z',
      what: {
        kind: 'annotation',
        annotationId: 'claim',
        tag: 'claim',
        words: 'claim',
        note: 'Strong.',
        labels: ['war'],
      },
      annotations: 1,
    });
  });

  test('is the paper, with how much was on it', () => {
    const steps: Step[] = [
      { table: 'papers', before: listed, after: null },
      ...removalSteps({ annotations: [claim, evidence] }),
    ];
    const what = { kind: 'paper', title: 'One', importedAt: TEST_TIME };
    expect(discardedBy(createChange({ kind: 'remove-paper', title: 'One' }, steps), NOW)).toMatchObject({
      what,
      annotations: 2,
    });
  });

  test('is the set, whose size stays secret while it is sealed', () => {
    const removed = (seal: Seal) =>
      discardedBy(
        createChange(
          { kind: 'remove-shared-set', name: 'Ben' },
          removalSteps({ annotations: [claim], sharedSets: [testSharedSet(paper.id, { seal })] }),
        ),
        NOW,
      );
    expect(removed({ kind: 'none' })).toMatchObject({ what: { kind: 'set', name: 'Ben' }, annotations: 1 });
    expect(removed({ kind: 'sealed', id: 'seal' })).toMatchObject({ annotations: null });
  });

  test('is nothing when something is merely changed', () => {
    const steps: Step[] = [{ table: 'annotations', before: claim, after: evidence }];
    expect(discardedBy(createChange({ kind: 'edit-note' }, steps), NOW)).toBeNull();
  });
});

describe('what comes back', () => {
  const removals = removalSteps({ annotations: [claim], relations: [relation], dismissals: [dismissal] });

  test('is the annotation with its relations and dismissals', () => {
    expect(restoringSteps(removals, here([evidence]))).toEqual([
      { table: 'annotations', before: null, after: claim },
      { table: 'relations', before: null, after: relation },
      { table: 'dismissals', before: null, after: dismissal },
    ]);
  });

  test('has no relation to what is gone, or to what has another tag by now', () => {
    expect(tablesOf(restoringSteps(removals, here([])))).toEqual(['annotations', 'dismissals']);
    const retagged: Annotation = { ...evidence, tag: 'assessment' };
    expect(tablesOf(restoringSteps(removals, here([retagged])))).toEqual(['annotations', 'dismissals']);
  });

  test('is nothing twice, and nothing on a paper that is gone', () => {
    expect(tablesOf(restoringSteps([...removals, ...removals], here([claim, evidence])))).toEqual([
      'relations',
      'dismissals',
    ]);
    expect(restoringSteps(removals, here([evidence], null))).toEqual([]);
  });

  test('is a paper, also where the same file was opened anew', () => {
    const withPaper: Step[] = [{ table: 'papers', before: listed, after: null }, ...removals];
    expect(restoringSteps(withPaper, here([], null))[0]).toEqual({
      table: 'papers',
      before: null,
      after: listed,
    });
    const anew = { ...listed, importedAt: '2026-07-12T00:00:00.000Z' };
    expect(restoringSteps(withPaper, here([], anew))[0]).toEqual({
      table: 'papers',
      before: anew,
      after: listed,
    });
    expect(tablesOf(restoringSteps(withPaper, here([])))).toEqual(['annotations', 'dismissals']);
  });

  test('is an analyst before the set, as changes are written', () => {
    const set = testSharedSet(paper.id);
    const steps: Step[] = [
      ...removalSteps({ sharedSets: [set] }),
      { table: 'analysts', before: testAnalyst('b'), after: null },
    ];
    expect(tablesOf(restoringSteps(steps, here([])))).toEqual(['analysts', 'sharedSets']);
  });
});
