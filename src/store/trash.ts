/** The trash of the library: what goes in with a change, what is in it, and what may come back out. */
import { liveQuery, type Observable } from 'dexie';
import { type Change, type Step, stepsOf } from '#core/edit/change';
import { type Discarded, discardedBy, restoringSteps } from '#core/edit/trash';
import type { Tag } from '#core/records/annotation';
import { TABLES, type TableName } from '#core/records/tables';
import type { DiscardedSteps, PostilDatabase, RecordTables } from './database';
import type { Store } from './open-store';
import { paperTables } from './read-tables';

/** In the transaction of the change. What comes back by undo stays in the trash unseen, until it is deleted again. */
export const discard = async (db: PostilDatabase, change: Change, now: number): Promise<void> => {
  const entry = discardedBy(change, now);
  if (!entry) return;
  await db.trash.put(entry);
  await db.trashSteps.put({ id: entry.id, ...(await keptOf(db, entry.what, change.steps)) });
};

const keptOf = async (
  db: PostilDatabase,
  what: Discarded['what'],
  steps: readonly Step[],
): Promise<Omit<DiscardedSteps, 'id'>> => {
  if (what.kind !== 'annotation') return { steps, relatedTo: [] };
  const { annotationId } = what;
  const all = [...steps, ...(await waitingFor(db, annotationId))];
  const ends = stepsOf(all, 'relations').flatMap(({ before }) => (before ? [before.from, before.to] : []));
  return { steps: all, relatedTo: [...new Set(ends)].filter((end) => end !== annotationId) };
};

/** Relations to annotations that were deleted before this one: whichever comes back last brings them. */
const waitingFor = async (db: PostilDatabase, annotationId: string): Promise<Step[]> => {
  const kept = await db.trashSteps.where('relatedTo').equals(annotationId).toArray();
  const entries = (await db.trash.bulkGet(kept.map(({ id }) => id))).filter((entry) => entry !== undefined);
  const gone = new Set((await absent(db, entries)).map(({ id }) => id));
  return kept
    .filter(({ id }) => gone.has(id))
    .flatMap(({ steps }) => stepsOf(steps, 'relations'))
    .filter(({ before }) => before?.from === annotationId || before?.to === annotationId);
};

export interface TrashEntry {
  readonly discarded: Discarded;
  /** Null for a paper, and where nobody knows any more. */
  readonly paperTitle: string | null;
  /** An annotation or a set without its paper has no place to come back to. */
  readonly hasPlace: boolean;
}

/** What is not here, the latest first. */
export const observeTrash = ({ db }: Store): Observable<TrashEntry[]> =>
  liveQuery(async () => {
    const entries = await db.trash.toArray();
    const titles = new Map(
      entries.flatMap(({ what, paperId }) => (what.kind === 'paper' ? [[paperId, what.title]] : [])),
    );
    const here = new Map((await db.papers.toArray()).map(({ id, metadata }) => [id, metadata.title]));
    return (await absent(db, entries))
      .toSorted((a, b) => (a.discardedAt < b.discardedAt ? 1 : -1))
      .map((discarded) => {
        const { paperId, what } = discarded;
        const isPaper = what.kind === 'paper';
        return {
          discarded,
          paperTitle: isPaper ? null : (here.get(paperId) ?? titles.get(paperId) ?? null),
          hasPlace: isPaper || here.has(paperId),
        };
      });
  });

/** Those that did not come back. */
const absent = async (db: PostilDatabase, entries: readonly Discarded[]): Promise<readonly Discarded[]> => {
  const isHere = await Promise.all(entries.map(({ what, paperId }) => isPresent(db, what, paperId)));
  return entries.filter((_entry, index) => !isHere[index]);
};

const isPresent = async (db: PostilDatabase, what: Discarded['what'], paperId: string): Promise<boolean> => {
  switch (what.kind) {
    case 'annotation':
      return (await db.annotations.where('id').equals(what.annotationId).count()) > 0;
    case 'set':
      return (await db.sharedSets.where('id').equals(what.setId).count()) > 0;
    case 'paper':
      return (await db.papers.get(paperId))?.importedAt === what.importedAt;
  }
};

/** The steps that bring it back as far as it has a place, as of now. */
export const readRestoringSteps = ({ db }: Store, { id, paperId }: Discarded): Promise<Step[]> =>
  db.transaction('r', [db.analysts, db.papers, db.trashSteps, ...paperTables(db)], async () => {
    const steps = (await db.trashSteps.get(id))?.steps ?? [];
    const keys = new Map<TableName, ReadonlySet<string>>();
    const tables: RecordTables = db;
    for (const table of TABLES)
      keys.set(table, new Set(await tables[table].where('id').anyOf(idsIn(steps, table)).primaryKeys()));
    const tags = new Map<string, Tag>();
    await db.annotations
      .where('id')
      .anyOf(endsIn(steps))
      .each((annotation) => tags.set(annotation.id, annotation.tag));
    return restoringSteps(steps, {
      paper: (await db.papers.get(paperId)) ?? null,
      has: (table, recordId) => keys.get(table)?.has(recordId) ?? false,
      tagOf: (annotationId) => tags.get(annotationId),
    });
  });

const idsIn = (steps: readonly Step[], table: TableName): string[] =>
  stepsOf(steps, table).flatMap(({ before }) => before?.id ?? []);

const endsIn = (steps: readonly Step[]): string[] => [
  ...stepsOf(steps, 'relations').flatMap(({ before }) => (before ? [before.from, before.to] : [])),
  ...stepsOf(steps, 'dismissals').flatMap(({ before }) =>
    before?.subject.kind === 'annotation' ? [before.subject.annotationId] : [],
  ),
];

/** For good, but for what undo can still bring back. */
export const emptyTrash = ({ db }: Store): Promise<void> =>
  db.transaction('rw', db.trash, db.trashSteps, async () => {
    await db.trash.clear();
    await db.trashSteps.clear();
  });
