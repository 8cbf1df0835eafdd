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

export const NO_RECORDS: PaperRecords = paperRecords(() => []);

/** What analysts say and decide, without the sets that it belongs to. */
export type Claims = Pick<PaperRecords, 'annotations' | 'relations' | 'dismissals' | 'decisions'>;

export const claimsWhere = (
  { annotations, relations, dismissals, decisions }: Claims,
  isWanted: (one: { readonly paperId: string; readonly analystId: string }) => boolean,
): Claims => ({
  annotations: annotations.filter(isWanted),
  relations: relations.filter(isWanted),
  dismissals: dismissals.filter(isWanted),
  decisions: decisions.filter(isWanted),
});
