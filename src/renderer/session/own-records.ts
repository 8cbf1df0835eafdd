/** My claim set on the open paper, in memory: read from the store, and then kept up to date by every change. */
import { type AnnotationIndex, createAnnotationIndex } from '#core/annotation/annotation-index';
import { type Argument, createArgument } from '#core/annotation/argument';
import { type Step, stepsOf } from '#core/edit/change';
import { type ChangeOf, replaced } from '#core/edit/records-after';
import type { Annotation } from '#core/records/annotation';
import type { ClaimSetRecords } from '#core/records/claim-set';
import type { Dismissal } from '#core/records/dismissal';

export interface OwnRecords {
  readonly index: AnnotationIndex;
  readonly argument: Argument;
  readonly dismissals: readonly Dismissal[];
  /** Replaces it by what is stored. */
  take(stored: ClaimSetRecords): Touched;
  /** Applies a change; steps about other analysts' records are ignored. */
  follow(steps: readonly Step[]): Touched;
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
    take(stored) {
      argument = createArgument(stored.relations);
      dismissals = stored.dismissals;
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
      const tagged = ours(stepsOf(steps, 'annotations'));
      return { annotations: put(tagged), hasRelations: relations.length > 0 };
    },
  };
};
