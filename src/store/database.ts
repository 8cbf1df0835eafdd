/** The one database: its tables and the versions of its schema. */

import { Dexie, type Table } from 'dexie';
import type { Step } from '#core/edit/change';
import type { HistoryEntry } from '#core/edit/history';
import type { Discarded } from '#core/edit/trash';
import type { ImportedPaper, Paper } from '#core/paper/paper';
import type { Records, TableName } from '#core/records/tables';
import type { SealedBox } from '#core/sealing/sealed-box';
import {
  addArgument,
  addCommentAnswers,
  addDetails,
  addTrash,
  addVersions,
  sealSets,
  setSourcesApart,
  takeFilesOut,
} from './upgrades';

/**
 * The schema that this program knows. An older program opens a newer IndexedDB without an error and would
 * write rows that never migrate, so the database holds the number itself and openStore checks it.
 * Never change a version's tables: add a version with an upgrade, and keep a stored database of the old one.
 */
export const SCHEMA = 9;

/** What a reader made of a paper's source: large, never changed, and only read when the paper is opened. */
export type StoredContent = Pick<Paper, 'id' | 'text' | 'blocks' | 'origin'>;

/** The bytes that a paper was read from, apart from it: larger still, and needed by next to nothing. */
export type StoredSource = Pick<ImportedPaper, 'id' | 'source'>;

/** What is in a sealed set, encrypted. Written once, and deleted when the set is opened. */
export type StoredSealed = Pick<SealedBox, 'id' | 'bytes'>;

/** The key to it, apart from it. */
export type StoredSealKey = Pick<SealedBox, 'id' | 'key'>;

/** `schema`: see SCHEMA. `revision`: how many changes have been committed; orders them between windows. */
export interface MetaRow {
  readonly key: 'schema' | 'revision';
  readonly value: number;
}

/** A history entry as it is added: the database gives it its number. */
export type NewHistoryEntry = Omit<HistoryEntry, 'seq'>;

/** What was deleted with something in the trash: large, and only read when it comes back. */
export interface DiscardedSteps {
  /** Of the entry. */
  readonly id: string;
  readonly steps: readonly Step[];
  /** Of an annotation: those at the other ends of its relations. */
  readonly relatedTo: readonly string[];
}

/** A table for the records of each kind. */
export type RecordTables = { readonly [Name in TableName]: Table<Records[Name], string> };

export class PostilDatabase extends Dexie implements RecordTables {
  declare readonly meta: Table<MetaRow, MetaRow['key']>;
  declare readonly analysts: RecordTables['analysts'];
  declare readonly papers: RecordTables['papers'];
  declare readonly contents: Table<StoredContent, string>;
  declare readonly sources: Table<StoredSource, string>;
  declare readonly annotations: RecordTables['annotations'];
  declare readonly relations: RecordTables['relations'];
  declare readonly dismissals: RecordTables['dismissals'];
  declare readonly sharedSets: RecordTables['sharedSets'];
  declare readonly decisions: RecordTables['decisions'];
  declare readonly commentAnswers: RecordTables['commentAnswers'];
  declare readonly sealedContents: Table<StoredSealed, string>;
  declare readonly sealKeys: Table<StoredSealKey, string>;
  declare readonly trash: Table<Discarded, string>;
  declare readonly trashSteps: Table<DiscardedSteps, string>;
  declare readonly history: Table<HistoryEntry, number, NewHistoryEntry>;

  constructor(name: string) {
    // Strict: a resolved transaction is on the disk, not in a buffer that a power cut would take.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      meta: 'key',
      analysts: 'id',
      papers: 'id',
      contents: 'id',
      annotations: 'id, [paperId+analystId+tag], [paperId+updatedAt]',
      history: '++seq, undone',
    });
    this.version(2)
      .stores({
        annotations: 'id, [paperId+analystId+tag], [paperId+updatedAt], *labels',
        relations: 'id, [paperId+analystId]',
        dismissals: 'id, [paperId+analystId]',
        sharedSets: 'id, paperId',
        decisions: 'id, [paperId+analystId]',
      })
      .upgrade(addArgument);
    this.version(3).stores({}).upgrade(takeFilesOut);
    this.version(4).stores({ sources: 'id' }).upgrade(setSourcesApart);
    this.version(5).stores({ commentAnswers: 'id, [paperId+analystId]' }).upgrade(addCommentAnswers);
    this.version(6).stores({}).upgrade(addVersions);
    this.version(7).stores({ trash: 'id', trashSteps: 'id, *relatedTo' }).upgrade(addTrash);
    this.version(8).stores({}).upgrade(addDetails);
    this.version(9).stores({ sealedContents: 'id', sealKeys: 'id' }).upgrade(sealSets);
    this.on('populate', (transaction) => {
      transaction.table('meta').bulkAdd([
        { key: 'schema', value: SCHEMA },
        { key: 'revision', value: 0 },
      ]);
    });
  }
}
