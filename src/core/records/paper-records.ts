/** Everything that hangs on a paper, of everybody. */
import type { PaperTable, Records } from './tables';

export type PaperRecords = { readonly [Table in PaperTable]: readonly Records[Table][] };

/** All of it, table by table: one that is added is asked for here. */
export const paperRecords = (
  rowsOf: <Table extends PaperTable>(table: Table) => readonly Records[Table][],
): PaperRecords => ({
  annotations: rowsOf('annotations'),
  relations: rowsOf('relations'),
  dismissals: rowsOf('dismissals'),
  sharedSets: rowsOf('sharedSets'),
  decisions: rowsOf('decisions'),
  commentAnswers: rowsOf('commentAnswers'),
});
