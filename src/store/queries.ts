/** What the screen reads: small, windowed reads as live queries, and the open paper once. */

import { Dexie, liveQuery, type Observable } from 'dexie';
import type { Analyst } from '#core/annotation/analyst';
import { type Annotation, TAGS, type Tag } from '#core/annotation/annotation';
import type { Action, LibraryPaper } from '#core/edit/change';
import type { Paper } from '#core/paper/paper';
import { firstUndone, lastDone } from './apply-change';
import type { PostilDatabase } from './database';
import type { Store } from './open-store';

export interface LibraryEntry {
  readonly paper: LibraryPaper;
  /** My annotations. */
  readonly counts: Readonly<Record<Tag, number>>;
  /** When any annotation was last changed, ISO 8601; null when nothing is tagged. */
  readonly lastWorkAt: string | null;
}

/** What undo and redo would do next. */
export interface HistoryHeads {
  readonly undo: Action | null;
  readonly redo: Action | null;
}

/** The open paper's annotations as of `revision`: the start of what the change feed then keeps up to date. */
export interface AnnotationSnapshot {
  readonly annotations: readonly Annotation[];
  readonly revision: number;
}

/** Newest work first, then newest import. */
export const observeLibrary = ({ db }: Store): Observable<LibraryEntry[]> =>
  liveQuery(async () => {
    const me = await findMe(db);
    const entries = await Promise.all(
      (await db.papers.toArray()).map((paper) => libraryEntry(db, paper, me)),
    );
    return entries.sort((a, b) => (newest(b) < newest(a) ? -1 : 1));
  });

export const observeAnalysts = ({ db }: Store): Observable<Analyst[]> =>
  liveQuery(() => db.analysts.toArray());

export const observeHistory = ({ db }: Store): Observable<HistoryHeads> =>
  liveQuery(async () => ({
    undo: (await lastDone(db))?.change.action ?? null,
    redo: (await firstUndone(db))?.change.action ?? null,
  }));

/** Null when the paper is not (or no longer) in the library. */
export const readPaper = async ({ db }: Store, id: string): Promise<Paper | null> => {
  const [listed, content] = await Promise.all([db.papers.get(id), db.contents.get(id)]);
  return listed && content ? { ...listed, ...content } : null;
};

export const readAnnotations = (
  { db }: Store,
  paperId: string,
  analystId: string,
): Promise<AnnotationSnapshot> =>
  db.transaction('r', db.annotations, db.meta, async () => ({
    annotations: await db.annotations.where({ paperId, analystId }).toArray(),
    revision: (await db.meta.get('revision'))?.value ?? 0,
  }));

/** Every annotation of a paper, whoever made it. */
export const readAllAnnotations = ({ db }: Store, paperId: string): Promise<Annotation[]> =>
  db.annotations
    .where('[paperId+updatedAt]')
    .between([paperId, Dexie.minKey], [paperId, Dexie.maxKey])
    .toArray();

const findMe = async (db: PostilDatabase): Promise<Analyst | undefined> =>
  (await db.analysts.toArray()).find(({ isMe }) => isMe);

const libraryEntry = async (
  db: PostilDatabase,
  paper: LibraryPaper,
  me: Analyst | undefined,
): Promise<LibraryEntry> => {
  const count = (tag: Tag): Promise<number> =>
    me ? db.annotations.where({ paperId: paper.id, analystId: me.id, tag }).count() : Promise.resolve(0);
  const [claim = 0, evidence = 0, assessment = 0] = await Promise.all(TAGS.map(count));
  const last = await db.annotations
    .where('[paperId+updatedAt]')
    .between([paper.id, Dexie.minKey], [paper.id, Dexie.maxKey])
    .last();
  return { paper, counts: { claim, evidence, assessment }, lastWorkAt: last?.updatedAt ?? null };
};

const newest = ({ paper, lastWorkAt }: LibraryEntry): string => lastWorkAt ?? paper.importedAt;
