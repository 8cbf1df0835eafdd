/** The records of a paper after a change, for whoever keeps them in memory. */

import { type PaperRecords, paperRecords } from '../records/paper-records';
import { type Step, stepsOf } from './change';

/** Ignores steps about other papers. Lists that no step touches stay the same objects. */
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

/** The rows after the steps; changed and added rows come last. Applying the same steps twice does no harm. */
export const replaced = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  steps: readonly ChangeOf<Row>[],
): readonly Row[] => {
  if (steps.length === 0) return rows;
  const latest = new Map(steps.map(({ before, after }) => [(after ?? before)?.id, after]));
  return [...rows.filter(({ id }) => !latest.has(id)), ...[...latest.values()].filter((row) => row !== null)];
};
