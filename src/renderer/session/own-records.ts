/** My claim set on the open paper, and what I made of the comments that it brought, in memory: read from the store, and then kept up to date by every change. */
import { type AnnotationIndex, createAnnotationIndex } from '#core/annotation/annotation-index';
import { type Argument, createArgument } from '#core/annotation/argument';
import { type Step, stepsOf } from '#core/edit/change';
import { type ChangeOf, replaced } from '#core/edit/records-after';
import type { Annotation } from '#core/records/annotation';
import type { ClaimSetRecords } from '#core/records/claim-set';
import type { CommentAnswer } from '#core/records/comment-answer';
import type { Dismissal } from '#core/records/dismissal';

export interface OwnRecords {
  readonly index: AnnotationIndex;
  readonly argument: Argument;
  readonly dismissals: readonly Dismissal[];
  readonly commentAnswers: readonly CommentAnswer[];
  /** Replaces it by what is stored. */
  take(stored: StoredRecords): Touched;
  /** Applies a change; steps about other analysts' records are ignored. */
  follow(steps: readonly Step[]): Touched;
}

export interface StoredRecords extends ClaimSetRecords {
  readonly commentAnswers: readonly CommentAnswer[];
}

/** What came of it. */
export interface Touched {
  /** As they were, and as they are. */
  readonly annotations: readonly Annotation[];
  readonly hasRelations: boolean;
}

interface Owned {
  readonly id: string;
  readonly paperId: string;
  readonly analystId: string;
}

export const createOwnRecords = (paperId: string, analystId: string): OwnRecords => {
  const index = createAnnotationIndex([]);
  let argument = createArgument([]);
  let dismissals: readonly Dismissal[] = [];
  let commentAnswers: readonly CommentAnswer[] = [];

  const isOurs = <Row extends Owned>(record: Row | null): record is Row =>
    record?.paperId === paperId && record.analystId === analystId;

  /** Where a record passes from or to another analyst, the half of the step that is ours. */
  const ours = <Row extends Owned>(steps: readonly ChangeOf<Row>[]): ChangeOf<Row>[] =>
    steps.flatMap(({ before, after }) => {
      const own = { before: isOurs(before) ? before : null, after: isOurs(after) ? after : null };
      return own.before || own.after ? [own] : [];
    });

  const put = (steps: readonly ChangeOf<Annotation>[]): readonly Annotation[] => {
    for (const { before, after } of steps) {
      if (before && !after) index.remove(before.id);
      if (after) index.put(after);
    }
    return steps.flatMap(({ before, after }) => [before, after].filter((one) => one !== null));
  };

  return {
    index,
    get argument() {
      return argument;
    },
    get dismissals() {
      return dismissals;
    },
    get commentAnswers() {
      return commentAnswers;
    },
    take(stored) {
      argument = createArgument(stored.relations);
      dismissals = stored.dismissals;
      commentAnswers = stored.commentAnswers;
      const known = new Set(stored.annotations.map(({ id }) => id));
      const gone = index.inOrder
        .filter(({ id }) => !known.has(id))
        .map((before) => ({ before, after: null }));
      const here = stored.annotations.map((after) => ({ before: index.get(after.id) ?? null, after }));
      return { annotations: put([...gone, ...here]), hasRelations: true };
    },
    follow(steps) {
      const relations = ours(stepsOf(steps, 'relations'));
      if (relations.length > 0) argument = createArgument(replaced(argument.relations, relations));
      const dismissed = ours(stepsOf(steps, 'dismissals'));
      dismissals = replaced(dismissals, dismissed);
      commentAnswers = replaced(commentAnswers, ours(stepsOf(steps, 'commentAnswers')));
      const tagged = ours(stepsOf(steps, 'annotations'));
      return { annotations: put(tagged), hasRelations: relations.length > 0 };
    },
  };
};
