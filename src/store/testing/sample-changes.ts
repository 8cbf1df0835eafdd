/** What the tests of the store do to a library: changes as the workbench makes them. */

import { type Change, createChange, removalSteps, type Step } from '#core/edit/change';
import { toLibraryPaper } from '#core/files/merge-library';
import type { Paper } from '#core/paper/paper';
import type { Analyst } from '#core/records/analyst';
import type { Annotation } from '#core/records/annotation';
import type { CommentAnswer } from '#core/records/comment-answer';
import type { Decision } from '#core/records/decision';
import type { Dismissal } from '#core/records/dismissal';
import type { LibraryPaper } from '#core/records/library-paper';
import type { PaperRecords } from '#core/records/paper-records';
import type { Relation } from '#core/records/relation';
import type { SharedSet } from '#core/records/shared-set';
import { TEST_TIME } from '#core/testing/records';

/** As the library lists it. */
export const listed = (paper: Paper): LibraryPaper => toLibraryPaper(paper, TEST_TIME);

export const setUp = (analysts: readonly Analyst[], papers: readonly Paper[] = []): Change =>
  createChange(
    { kind: 'set-up' },
    [
      ...analysts.map((after): Step => ({ table: 'analysts', before: null, after })),
      ...papers.map((paper): Step => ({ table: 'papers', before: null, after: listed(paper) })),
    ],
    { undoable: false },
  );

export const addPaper = (paper: Paper): Change =>
  createChange({ kind: 'add-papers', titles: [paper.metadata.title] }, [
    { table: 'papers', before: null, after: listed(paper) },
  ]);

export const removePaper = (paper: Paper, records: Partial<PaperRecords> = {}): Change =>
  createChange({ kind: 'remove-paper', title: paper.metadata.title }, [
    { table: 'papers', before: listed(paper), after: null },
    ...removalSteps(records),
  ]);

export const tag = (annotation: Annotation): Change =>
  createChange({ kind: 'tag', tag: annotation.tag }, [
    { table: 'annotations', before: null, after: annotation },
  ]);

export const relate = (relation: Relation): Change =>
  createChange({ kind: 'relate', relation: relation.kind }, [
    { table: 'relations', before: null, after: relation },
  ]);

export const dismiss = (dismissal: Dismissal): Change =>
  createChange({ kind: 'dismiss', check: dismissal.check }, [
    { table: 'dismissals', before: null, after: dismissal },
  ]);

export const answer = (after: CommentAnswer): Change =>
  createChange({ kind: 'dismiss-comments', count: 1 }, [{ table: 'commentAnswers', before: null, after }]);

export const share = (set: SharedSet, ...decisions: readonly Decision[]): Change =>
  createChange({ kind: 'settle-agreeing', count: decisions.length }, [
    { table: 'sharedSets', before: null, after: set },
    ...decisions.map((after): Step => ({ table: 'decisions', before: null, after })),
  ]);

export const editNote = (before: Annotation, note: string, updatedAt = before.updatedAt): Change =>
  createChange(
    { kind: 'edit-note' },
    [{ table: 'annotations', before, after: { ...before, note, updatedAt } }],
    { mergeKey: `note:${before.id}` },
  );
