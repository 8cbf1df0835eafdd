/** Reading what hangs on papers, table by table, and as of which revision. */

import { type Collection, Dexie, type Table } from 'dexie';
import type { PaperRecords } from '#core/records/paper-records';
import { sharedSetId } from '#core/records/shared-set';
import { PAPER_TABLES, type PaperTable, type Records } from '#core/records/tables';
import type { PostilDatabase, RecordTables } from './database';

/** For a transaction over all of it. */
export const paperTables = (db: PostilDatabase) => PAPER_TABLES.map((table) => db[table]);

/** What `rowsOf` reads of each table, all at once: one that is added is asked for here. */
export const readEach = async (
  rowsOf: <Name extends PaperTable>(table: Name) => PromiseLike<Records[Name][]>,
): Promise<PaperRecords> => {
  const [annotations, relations, dismissals, sharedSets, decisions, commentAnswers] = await Promise.all([
    rowsOf('annotations'),
    rowsOf('relations'),
    rowsOf('dismissals'),
    rowsOf('sharedSets'),
    rowsOf('decisions'),
    rowsOf('commentAnswers'),
  ]);
  return { annotations, relations, dismissals, sharedSets, decisions, commentAnswers };
};

/** The rows of a table that hang on a paper. */
export const onPaper = <Name extends PaperTable>(
  tables: RecordTables,
  name: Name,
  paperId: string,
): Collection<Records[Name], string> => {
  const { index, isCompound } = PAPER_INDEX[name];
  const table: Table<Records[Name], string> = tables[name];
  return isCompound
    ? table.where(index).between([paperId, Dexie.minKey], [paperId, Dexie.maxKey])
    : table.where(index).equals(paperId);
};

/** The index of each table that begins with the paper. */
const PAPER_INDEX: Readonly<Record<PaperTable, { readonly index: string; readonly isCompound: boolean }>> = {
  annotations: { index: '[paperId+updatedAt]', isCompound: true },
  relations: { index: '[paperId+analystId]', isCompound: true },
  dismissals: { index: '[paperId+analystId]', isCompound: true },
  sharedSets: { index: 'paperId', isCompound: false },
  decisions: { index: '[paperId+analystId]', isCompound: true },
  commentAnswers: { index: '[paperId+analystId]', isCompound: true },
};

/** Everything that one analyst has on a paper, with what cannot be read. */
export const readStoredSet = (
  db: PostilDatabase,
  paperId: string,
  analystId: string,
): Promise<PaperRecords> =>
  readEach(<Name extends PaperTable>(name: Name) => {
    const tables: RecordTables = db;
    // Shared sets are few, and known by who shared what.
    return name === 'sharedSets'
      ? tables[name].where('id').equals(sharedSetId(paperId, analystId)).toArray()
      : tables[name].where({ paperId, analystId }).toArray();
  });

export const readRevision = async (db: PostilDatabase): Promise<number> =>
  (await db.meta.get('revision'))?.value ?? 0;
