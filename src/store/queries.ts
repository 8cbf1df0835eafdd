/** What the screen reads: small, windowed reads as live queries, and the open paper once. */

import { Dexie, liveQuery, type Observable } from 'dexie';
import type { HistoryHeads } from '#core/edit/history';
import type { Paper, PaperMetadata } from '#core/paper/paper';
import type { Analyst } from '#core/records/analyst';
import { type Annotation, byTag, type Tag } from '#core/records/annotation';
import type { ClaimSetRecords } from '#core/records/claim-set';
import type { CommentAnswer } from '#core/records/comment-answer';
import type { LibraryPaper } from '#core/records/library-paper';
import type { PaperRecords } from '#core/records/paper-records';
import { sharedSetId } from '#core/records/shared-set';
import { countByTag } from './count-by-tag';
import type { PostilDatabase } from './database';
import { readHeads } from './history-heads';
import type { Store } from './open-store';
import { onPaper, paperTables, readEach, readRevision } from './read-tables';
import { readableClaimSet, readableRecords } from './set-aside';

export interface LibraryEntry {
  readonly paper: LibraryPaper;
  /** My annotations. */
  readonly counts: Readonly<Record<Tag, number>>;
  /** When one of mine was last changed, ISO 8601; null when I have tagged nothing. */
  readonly lastWorkAt: string | null;
  /** How many sets of others there are on it, a consensus among them. */
  readonly sharedSets: number;
}

/** What an analyst says of the open paper as of `revision`: the start of what the change feed then keeps up to date. */
export interface ClaimSetSnapshot extends ClaimSetRecords {
  readonly commentAnswers: readonly CommentAnswer[];
  /** What the paper is called, which may be corrected while it is open; null when it is gone. */
  readonly metadata: PaperMetadata | null;
  readonly revision: number;
}

/** How much is in the library, of everybody. */
export interface LibrarySize {
  readonly papers: number;
  readonly annotations: number;
}

export const readLibrarySize = async ({ db }: Store): Promise<LibrarySize> => ({
  papers: await db.papers.count(),
  annotations: await db.annotations.count(),
});

/** How many changes of the library there were. */
export const observeRevision = ({ db }: Store): Observable<number> => liveQuery(() => readRevision(db));

/** Newest work first, then newest import. */
export const observeLibrary = (store: Store): Observable<LibraryEntry[]> =>
  liveQuery(async () => {
    const me = await findMe(store.db);
    const papers = await readLibraryPapers(store);
    const entries = await Promise.all(papers.map((paper) => libraryEntry(store.db, paper, me)));
    return entries.sort((a, b) => (newest(b) < newest(a) ? -1 : 1));
  });

/** Who is here, and what undo and redo would do, as of one moment. */
export interface LibrarySnapshot {
  readonly analysts: readonly Analyst[];
  readonly history: HistoryHeads;
  readonly revision: number;
}

export const readLibrarySnapshot = ({ db }: Store): Promise<LibrarySnapshot> =>
  db.transaction('r', [db.analysts, db.history, db.meta], async () => ({
    analysts: await db.analysts.toArray(),
    history: await readHeads(db),
    revision: await readRevision(db),
  }));

export const readPaperTitles = async (
  { db, setAside }: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> =>
  new Map(
    setAside
      .readable(
        'papers',
        (await db.papers.bulkGet([...ids])).filter((paper) => paper !== undefined),
      )
      .map(({ id, metadata }) => [id, metadata.title]),
  );

/** Of every paper what the library lists of it, without the texts. */
export const readLibraryPapers = async ({ db, setAside }: Store): Promise<LibraryPaper[]> =>
  setAside.readable('papers', await db.papers.toArray());

/** Null when the paper is not (or no longer) in the library. */
export const readPaper = async (store: Store, id: string): Promise<Paper | null> => {
  const [listed, content] = await Promise.all([readLibraryPaper(store, id), store.db.contents.get(id)]);
  return listed && content ? { ...listed, ...content } : null;
};

/** As the library lists it; undefined when it is not (or no longer) there. */
export const readLibraryPaper = async (
  { db, setAside }: Store,
  id: string,
): Promise<LibraryPaper | undefined> => {
  const paper = await db.papers.get(id);
  return paper && setAside.readable('papers', [paper])[0];
};

/** The other versions of a paper that are here: the one before it, and those after it. */
export interface OtherVersions {
  readonly previous: LibraryPaper | null;
  readonly next: readonly LibraryPaper[];
}

export const observeOtherVersions = (store: Store, id: string): Observable<OtherVersions> =>
  liveQuery(async () => otherVersions(await readLibraryPapers(store), id));

export const otherVersions = (papers: readonly LibraryPaper[], id: string): OtherVersions => {
  const before = papers.find((paper) => paper.id === id)?.previousVersion;
  return {
    previous: papers.find((paper) => paper.id === before) ?? null,
    next: papers.filter(({ previousVersion }) => previousVersion === id),
  };
};

/** The bytes that the paper was read from; null when the paper is not here any more. */
export const readSource = async ({ db }: Store, id: string): Promise<Uint8Array<ArrayBuffer> | null> =>
  (await db.sources.get(id))?.source ?? null;

export const readAnnotation = ({ db }: Store, id: string): Promise<Annotation | undefined> =>
  db.annotations.get(id);

export const readClaimSet = async (
  store: Store,
  paperId: string,
  analystId: string,
): Promise<ClaimSetSnapshot> => {
  const { db } = store;
  const stored = await db.transaction(
    'r',
    [db.papers, db.annotations, db.relations, db.dismissals, db.commentAnswers, db.meta],
    async () => ({
      metadata: (await db.papers.get(paperId))?.metadata ?? null,
      annotations: await db.annotations.where({ paperId, analystId }).toArray(),
      relations: await db.relations.where({ paperId, analystId }).toArray(),
      dismissals: await db.dismissals.where({ paperId, analystId }).toArray(),
      commentAnswers: await db.commentAnswers.where({ paperId, analystId }).toArray(),
      revision: await readRevision(db),
    }),
  );
  return {
    ...readableClaimSet(store, stored),
    commentAnswers: store.setAside.readable('commentAnswers', stored.commentAnswers),
    metadata: stored.metadata,
    revision: stored.revision,
  };
};

/** Everything that hangs on a paper, of everybody here, as far as it can be read. */
export const readPaperRecords = async (store: Store, paperId: string): Promise<PaperRecords> =>
  readableRecords(store, await readStoredRecords(store, paperId));

/** Everything that hangs on a paper, and who is here, as of one moment. */
export interface PaperSnapshot {
  readonly records: PaperRecords;
  readonly analysts: readonly Analyst[];
  readonly revision: number;
}

export const readPaperSnapshot = async (store: Store, paperId: string): Promise<PaperSnapshot> => {
  const { db } = store;
  const stored = await db.transaction('r', [...paperTables(db), db.analysts, db.meta], async () => ({
    records: await recordsOf(db, paperId),
    analysts: await db.analysts.toArray(),
    revision: await readRevision(db),
  }));
  return { ...stored, records: readableRecords(store, stored.records) };
};

/** Everything of the paper, unreadable records included. These may only be kept or removed as they are. */
export const readStoredRecords = ({ db }: Store, paperId: string): Promise<PaperRecords> =>
  db.transaction('r', paperTables(db), () => recordsOf(db, paperId));

const recordsOf = (db: PostilDatabase, paperId: string): Promise<PaperRecords> =>
  readEach((table) => onPaper(db, table, paperId).toArray());

const findMe = async (db: PostilDatabase): Promise<Analyst | undefined> =>
  (await db.analysts.toArray()).find(({ isMe }) => isMe);

const libraryEntry = async (
  db: PostilDatabase,
  paper: LibraryPaper,
  me: Analyst | undefined,
): Promise<LibraryEntry> => {
  const counts = me ? await countByTag(db, { paperId: paper.id, analystId: me.id }) : byTag(() => 0);
  const last = await db.annotations
    .where('[paperId+updatedAt]')
    .between([paper.id, Dexie.minKey], [paper.id, Dexie.maxKey])
    .reverse()
    .filter(({ analystId }) => analystId === me?.id)
    .first();
  // By their keys: what waits of a set is as large as the set.
  const shared = await db.sharedSets.where({ paperId: paper.id }).primaryKeys();
  const mine = sharedSetId(paper.id, me?.id ?? '');
  return {
    paper,
    counts,
    lastWorkAt: last?.updatedAt ?? null,
    sharedSets: shared.filter((id) => id !== mine).length,
  };
};

const newest = ({ paper, lastWorkAt }: LibraryEntry): string => lastWorkAt ?? paper.importedAt;
