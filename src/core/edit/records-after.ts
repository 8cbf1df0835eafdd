/** What hangs on a paper after a change, from what hung on it before: whoever keeps records in memory follows with it. */

import { type PaperRecords, paperRecords } from '../records/paper-records';
import { type Step, stepsOf } from './change';

/** Steps about other papers are passed over. Lists that no step is about stay the same objects. */
export const recordsAfter = (records: PaperRecords, steps: readonly Step[], paperId: string): PaperRecords =>
  paperRecords((table) =>
    replaced(
      records[table],
      stepsOf(steps, table).filter(({ before, after }) => (after ?? before)?.paperId === paperId),
    ),
  );

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
