/** What the screen reads of claim sets that are not mine. The contents of a sealed set are never read. */
import { liveQuery, type Observable } from 'dexie';
import type { SharedRemoval } from '#core/colleagues/remove-shared-set';
import type { Tag } from '#core/records/annotation';
import type { PaperRecords } from '#core/records/paper-records';
import { type SharedSet, sharedSetId } from '#core/records/shared-set';
import { countByTag } from './count-by-tag';
import type { PostilDatabase } from './database';
import type { Store } from './open-store';
import { paperTables, readStoredSet } from './read-tables';
import { readableRecords } from './set-aside';

export interface SharedSetEntry {
  readonly set: SharedSet;
  readonly name: string;
  /** Null for a sealed set. */
  readonly contents: SharedContents | null;
}

export interface SharedContents {
  readonly counts: Readonly<Record<Tag, number>>;
  /** How many of the annotations that were sent are orphans on the paper. */
  readonly orphans: number;
}

/** The shared sets of a paper but for mine, oldest first. */
export const observeSharedSets = (store: Store, paperId: string): Observable<SharedSetEntry[]> =>
  liveQuery(async () => {
    const { db } = store;
    const sets = await readSharedSets(store, paperId);
    const analysts = await db.analysts.toArray();
    const mine = analysts.find(({ isMe }) => isMe)?.id;
    const entries = sets
      .filter(({ analystId }) => analystId !== mine)
      .map(async (set) => ({
        set,
        name: analysts.find(({ id }) => id === set.analystId)?.name ?? '',
        contents: set.seal.kind === 'sealed' ? null : await contentsOf(db, set),
      }));
    return (await Promise.all(entries)).sort((a, b) => (a.set.addedAt < b.set.addedAt ? -1 : 1));
  });

/** Those of a paper that can be read, mine and consensuses among them. */
export const readSharedSets = async ({ db, setAside }: Store, paperId: string): Promise<SharedSet[]> =>
  setAside.readable('sharedSets', await db.sharedSets.where({ paperId }).toArray());

/** Whose sets have been shared with me, on whatever paper. */
export const observeSharingAnalysts = ({ db }: Store): Observable<ReadonlySet<string>> =>
  liveQuery(async () => new Set((await db.sharedSets.toArray()).map(({ analystId }) => analystId)));

/** Everything of one analyst on one paper, as it changes. */
export const observeSharedRecords = (
  store: Store,
  paperId: string,
  analystId: string,
): Observable<PaperRecords> => liveQuery(() => readSharedRecords(store, paperId, analystId));

export const readSharedRecords = async (
  store: Store,
  paperId: string,
  analystId: string,
): Promise<PaperRecords> => readableRecords(store, await readStoredSet(store.db, paperId, analystId));

/** What goes with a set that is removed, as of one moment. Of other papers only the analysts are read. */
export const readSharedRemoval = (
  store: Store,
  { paperId, analystId }: Pick<SharedSet, 'paperId' | 'analystId'>,
): Promise<SharedRemoval> => {
  const { db } = store;
  return db.transaction('r', [db.analysts, db.papers, ...paperTables(db)], async () => {
    const records = await readStoredSet(db, paperId, analystId);
    const analyst = await db.analysts.get(analystId);
    const isStranded = analyst && !analyst.isMe && !(await isNamedElsewhere(db, paperId, analystId));
    return { records, stranded: isStranded ? analyst : null };
  });
};

const isNamedElsewhere = async (db: PostilDatabase, paperId: string, analystId: string): Promise<boolean> => {
  const others = (await db.papers.toCollection().primaryKeys()).filter((id) => id !== paperId);
  // Counted by their keys: reading the annotations would read the library.
  const counts = await Promise.all([
    db.sharedSets
      .where('id')
      .anyOf(others.map((id) => sharedSetId(id, analystId)))
      .count(),
    ...others.map((id) => db.annotations.where({ paperId: id, analystId }).count()),
  ]);
  return counts.some((count) => count > 0);
};

const contentsOf = async (
  db: PostilDatabase,
  { paperId, analystId, source }: SharedSet,
): Promise<SharedContents> => {
  const counts = await countByTag(db, { paperId, analystId });
  const standing = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return {
    counts,
    orphans: source?.sent ? source.sent.annotations.length - standing : 0,
  };
};
