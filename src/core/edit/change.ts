/** A change: plain data that says what becomes of which record, and can be turned round. */

import type { PassageEnd } from '../passage/stops';
import type { Tag } from '../records/annotation';
import type { Check } from '../records/check';
import type { PaperRecords } from '../records/paper-records';
import type { RelationKind } from '../records/relation';
import { PAPER_TABLES, type Records, type TableName } from '../records/tables';

/** One record before and after: null before is an addition, null after a removal. */
export type Step<Table extends TableName = TableName> = {
  [Name in Table]: {
    readonly table: Name;
    readonly before: Records[Name] | null;
    readonly after: Records[Name] | null;
  };
}[Table];

/** What the analyst did, in data; the sentence is made where it is shown. */
export type Action =
  | { readonly kind: 'set-up' }
  | { readonly kind: 'rename-analyst' }
  | { readonly kind: 'switch-analyst' }
  | { readonly kind: 'add-papers'; readonly titles: readonly string[] }
  | { readonly kind: 'remove-paper'; readonly title: string }
  /** The paper `to` takes the place of the paper `from`: another reading of the same file. */
  | {
      readonly kind: 'read-otherwise';
      readonly title: string;
      readonly from: string;
      readonly to: string;
    }
  /** `title` as it was before. */
  | { readonly kind: 'edit-details'; readonly title: string }
  | { readonly kind: 'tag'; readonly tag: Tag }
  | { readonly kind: 'retag'; readonly tag: Tag }
  | { readonly kind: 'edit-note' }
  | { readonly kind: 'edit-labels' }
  | { readonly kind: 'set-likelihood' }
  | { readonly kind: 'set-confidence' }
  | { readonly kind: 'relate'; readonly relation: RelationKind }
  | { readonly kind: 'remove-relation'; readonly relation: RelationKind }
  | { readonly kind: 'dismiss'; readonly check: Check }
  | { readonly kind: 'withdraw-dismissal'; readonly check: Check }
  | { readonly kind: 'take-comments'; readonly tag: Tag; readonly count: number }
  | { readonly kind: 'dismiss-comments'; readonly count: number }
  | { readonly kind: 'offer-comments'; readonly count: number }
  | { readonly kind: 'move-passage-end'; readonly end: PassageEnd }
  | { readonly kind: 'add-passage'; readonly tag: Tag }
  | { readonly kind: 'remove-passage'; readonly tag: Tag }
  | { readonly kind: 'split-annotation'; readonly tag: Tag }
  | { readonly kind: 'delete-annotation'; readonly tag: Tag }
  | { readonly kind: 'merge-library' }
  | { readonly kind: 'carry-over'; readonly title: string }
  | { readonly kind: 'import-claim-sets'; readonly names: readonly string[] }
  | { readonly kind: 'remove-shared-set'; readonly name: string }
  /** Out of the trash; `name` is the first words, the analyst or the title. */
  | { readonly kind: 'restore'; readonly name: string }
  | { readonly kind: 'hide-shared-set'; readonly name: string }
  | { readonly kind: 'show-shared-set'; readonly name: string }
  | { readonly kind: 'open-sealed-sets' }
  | { readonly kind: 'place-annotation'; readonly tag: Tag }
  | { readonly kind: 'leave-out-annotation'; readonly tag: Tag }
  /** As undo keeps it: to settle is to decide. `words` are the first of the place that is decided. */
  | { readonly kind: 'settle'; readonly words: string }
  | { readonly kind: 'settle-agreeing'; readonly count: number }
  | { readonly kind: 'withdraw-decision'; readonly words: string };

export interface Change {
  readonly action: Action;
  readonly steps: readonly Step[];
  /** False for what only the program itself does, at first start: undo leaves it alone. */
  readonly undoable: boolean;
  /** Successive changes with one key become one step of undo, as typing in one note does; null never merges. */
  readonly mergeKey: string | null;
}

export const createChange = (
  action: Action,
  steps: readonly Step[],
  options: { undoable?: boolean; mergeKey?: string } = {},
): Change => ({ action, steps, undoable: options.undoable ?? true, mergeKey: options.mergeKey ?? null });

/** Those of the steps that are about one table. */
export const stepsOf = <Table extends TableName>(steps: readonly Step[], table: Table): Step<Table>[] =>
  steps.filter((step): step is Step & Step<Table> => step.table === table);

/** The steps that remove all of it. */
export const removalSteps = (records: Partial<PaperRecords>): Step[] =>
  PAPER_TABLES.flatMap((table) => removals(table, records[table] ?? []));

/** The steps that add all of it. */
export const additionSteps = (records: Partial<PaperRecords>): Step[] =>
  PAPER_TABLES.flatMap((table) => additions(table, records[table] ?? []));

const additions = <Table extends TableName>(table: Table, rows: readonly Records[Table][]): Step<Table>[] =>
  rows.map((after): Step<Table> => ({ table, before: null, after }));

const removals = <Table extends TableName>(table: Table, rows: readonly Records[Table][]): Step<Table>[] =>
  rows.map((before): Step<Table> => ({ table, before, after: null }));

/** The change that takes `change` back. */
export const invertChange = (change: Change): Change => ({
  ...change,
  steps: change.steps.map(invertStep).reverse(),
});

/** Two changes in a row as one: the first one's `before`, the second one's `after`. */
export const mergeChanges = (first: Change, second: Change): Change => ({
  ...second,
  steps: second.steps.reduce(mergeStep, [...first.steps]),
});

/** The id of the record that a step is about. */
export const stepId = (step: Step): string => {
  const record = step.after ?? step.before;
  if (!record) throw new TypeError(`A step of ${step.table} without a record`);
  return record.id;
};

const invertStep = <Table extends TableName>(step: Step<Table>): Step<Table> => ({
  ...step,
  before: step.after,
  after: step.before,
});

const mergeStep = (steps: Step[], next: Step): Step[] => {
  const index = steps.findIndex((step) => step.table === next.table && stepId(step) === stepId(next));
  const earlier = steps[index];
  if (!earlier) return [...steps, next];
  // What was added and removed again was never there.
  if (!earlier.before && !next.after) return steps.toSpliced(index, 1);
  return steps.with(index, joinSteps(earlier, next));
};

/** Of one record: both steps are of one table. */
const joinSteps = <Table extends TableName>(first: Step<Table>, second: Step<Table>): Step<Table> => ({
  ...second,
  before: first.before,
});
