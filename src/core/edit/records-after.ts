/** What hangs on a paper after a change, from what hung on it before: whoever keeps records in memory follows with it. */

import type { PaperRecords } from '../records/paper-records';
import type { Step } from './change';

interface Kept {
  readonly id: string;
  readonly paperId: string;
}

/** Steps about other papers are passed over. Lists that no step is about stay the same objects. */
export const recordsAfter = (
  records: PaperRecords,
  steps: readonly Step[],
  paperId: string,
): PaperRecords => {
  const after = <Row extends Kept>(rows: readonly Row[], changed: readonly ChangeOf<Row>[]): readonly Row[] =>
    replaced(
      rows,
      changed.filter((one) => (one.after ?? one.before)?.paperId === paperId),
    );
  return {
    annotations: after(
      records.annotations,
      steps.flatMap((step) => (step.table === 'annotations' ? [step] : [])),
    ),
    relations: after(
      records.relations,
      steps.flatMap((step) => (step.table === 'relations' ? [step] : [])),
    ),
    dismissals: after(
      records.dismissals,
      steps.flatMap((step) => (step.table === 'dismissals' ? [step] : [])),
    ),
    sharedSets: after(
      records.sharedSets,
      steps.flatMap((step) => (step.table === 'sharedSets' ? [step] : [])),
    ),
    decisions: after(
      records.decisions,
      steps.flatMap((step) => (step.table === 'decisions' ? [step] : [])),
    ),
  };
};

export interface ChangeOf<Row> {
  readonly before: Row | null;
  readonly after: Row | null;
}

/** The rows after the steps, what was changed or added last: taken once more, the same steps change nothing. */
export const replaced = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  steps: readonly ChangeOf<Row>[],
): readonly Row[] => {
  if (steps.length === 0) return rows;
  const latest = new Map(steps.map(({ before, after }) => [(after ?? before)?.id, after]));
  return [...rows.filter(({ id }) => !latest.has(id)), ...[...latest.values()].filter((row) => row !== null)];
};
