/** The trash: what an analyst deleted by hand, kept for a while beyond undo, with all that went with it. */

import { quotedWords } from '../passage/passage';
import type { Annotation, Tag } from '../records/annotation';
import type { LibraryPaper } from '../records/library-paper';
import { TABLES, type TableName } from '../records/tables';
import { isPutTo, stillFits } from './annotation-steps';
import { type Change, type Step, stepId, stepsOf } from './change';

/** Long enough for a holiday. */
export const TRASH_DAYS = 30;

export const DAY_MS = 24 * 60 * 60_000;

export interface Discarded {
  /** One record is in the trash once: as it was when it was last deleted. */
  readonly id: string;
  readonly paperId: string;
  /** ISO 8601. */
  readonly discardedAt: string;
  readonly what: DiscardedThing;
  /** How many annotations went with it; null of a sealed set, where that is sealed, too. */
  readonly annotations: number | null;
}

export type DiscardedThing =
  | {
      readonly kind: 'annotation';
      readonly annotationId: string;
      readonly tag: Tag;
      readonly words: string;
      readonly note: string;
      readonly labels: readonly string[];
    }
  | { readonly kind: 'set'; readonly setId: string; readonly name: string }
  /** `importedAt` tells it from the same file opened anew. */
  | { readonly kind: 'paper'; readonly title: string; readonly importedAt: string };

/** What a change puts into the trash; null for one that deletes nothing by hand. */
export const discardedBy = ({ action, steps }: Change, now: number): Discarded | null => {
  switch (action.kind) {
    case 'delete-annotation': {
      const annotation = removedFrom(steps, 'annotations');
      return annotation && discarded(annotation, steps, now, thingOf(annotation));
    }
    case 'remove-shared-set': {
      const set = removedFrom(steps, 'sharedSets');
      return set && discarded(set, steps, now, { kind: 'set', setId: set.id, name: action.name });
    }
    case 'remove-paper': {
      const paper = removedFrom(steps, 'papers');
      const { title } = action;
      return (
        paper &&
        discarded({ id: paper.id, paperId: paper.id }, steps, now, {
          kind: 'paper',
          title,
          importedAt: paper.importedAt,
        })
      );
    }
    default:
      return null;
  }
};

const thingOf = ({ id, tag, passages, note, labels }: Annotation): DiscardedThing => ({
  kind: 'annotation',
  annotationId: id,
  tag,
  words: quotedWords(passages),
  note,
  labels,
});

const discarded = (
  { id, paperId }: { readonly id: string; readonly paperId: string },
  steps: readonly Step[],
  now: number,
  what: DiscardedThing,
): Discarded => ({
  id: `${what.kind} ${id}`,
  paperId,
  discardedAt: new Date(now).toISOString(),
  what,
  annotations:
    what.kind === 'set' && isSealed(steps)
      ? null
      : stepsOf(steps, 'annotations').filter(({ after }) => after === null).length,
});

const isSealed = (steps: readonly Step[]): boolean =>
  stepsOf(steps, 'sharedSets').some(({ before }) => before?.seal.kind === 'sealed');

const removedFrom = <Table extends 'annotations' | 'sharedSets' | 'papers'>(
  steps: readonly Step[],
  table: Table,
): NonNullable<Step<Table>['before']> | null =>
  stepsOf(steps, table).find(({ after }) => after === null)?.before ?? null;

/** What is here by now, where something is to come back. */
export interface Here {
  readonly paper: LibraryPaper | null;
  /** Ids by table. */
  has(table: TableName, id: string): boolean;
  /** Of an annotation; none if it is gone. */
  tagOf(annotationId: string): Tag | undefined;
}

/**
 * The steps that bring back what `removals` took away, as far as it has a place here: not what is here already, nothing
 * on a paper that is gone, no relation to an annotation that is gone. A paper that was opened anew becomes the one that
 * it was, with what is on it by now.
 */
export const restoringSteps = (removals: readonly Step[], here: Here): Step[] => {
  const paper = stepsOf(removals, 'papers')[0]?.before ?? null;
  if (!(here.paper || paper)) return [];
  const missing = onceEach(removals).filter(
    (step) => step.table !== 'papers' && !here.has(step.table, stepId(step)),
  );
  const coming = new Map(stepsOf(missing, 'annotations').map((step) => [stepId(step), step.before?.tag]));
  const tagOf = (id: string): Tag | undefined => here.tagOf(id) ?? coming.get(id);
  const paperSteps: Step[] =
    paper && here.paper?.importedAt !== paper.importedAt
      ? [{ table: 'papers', before: here.paper, after: paper }]
      : [];
  return [...paperSteps, ...missing.filter((step) => hasPlace(step, tagOf)).map(turnedRound)].toSorted(
    (a, b) => TABLES.indexOf(a.table) - TABLES.indexOf(b.table),
  );
};

/** Of a record that lies in the trash twice, the first. */
const onceEach = (steps: readonly Step[]): Step[] => {
  const byRecord = new Map<string, Step>();
  for (const step of steps) {
    const key = `${step.table} ${stepId(step)}`;
    if (step.before && !step.after && !byRecord.has(key)) byRecord.set(key, step);
  }
  return [...byRecord.values()];
};

const hasPlace = ({ table, before }: Step, tagOf: Here['tagOf']): boolean => {
  if (table === 'relations' && before) return stillFits(before, tagOf);
  if (table === 'dismissals' && before?.subject.kind === 'annotation')
    return isPutTo(before.check, tagOf(before.subject.annotationId));
  return true;
};

const turnedRound = <Table extends TableName>(step: Step<Table>): Step<Table> => ({
  ...step,
  before: null,
  after: step.before,
});
