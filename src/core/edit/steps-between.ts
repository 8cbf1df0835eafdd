/** What leads from some records of a paper to others, as steps. */
import type { PaperRecords } from '../records/paper-records';
import { PAPER_TABLES, type Records, type TableName } from '../records/tables';
import type { Step } from './change';
import { sameRecord } from './same-record';

/** One step for each record that goes, comes or changes: of two steps with one record the second would find the first's. */
export const stepsBetween = (before: PaperRecords, after: PaperRecords): Step[] =>
  PAPER_TABLES.flatMap((table) => stepsIn(table, before[table], after[table]));

const stepsIn = <Table extends TableName>(
  table: Table,
  before: readonly Records[Table][],
  after: readonly Records[Table][],
): Step<Table>[] => pairs(before, after).map((pair): Step<Table> => ({ table, ...pair }));

interface Pair<Row> {
  readonly before: Row | null;
  readonly after: Row | null;
}

const pairs = <Row extends { readonly id: string }>(
  before: readonly Row[],
  after: readonly Row[],
): Pair<Row>[] => {
  const old = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !kept.has(id)).map((row) => ({ before: row, after: null })),
    ...after.map((row) => ({ before: old.get(row.id) ?? null, after: row })),
  ].filter((pair) => !sameRecord(pair.before, pair.after));
};
