/** Removes what nobody can bring back any more: what was in the trash for its time, then what was sealed, and texts and sources of forgotten papers. */
import { type Step, stepId } from '#core/edit/change';
import { DAY_MS, TRASH_DAYS } from '#core/edit/trash';
import { sealsIn } from '#core/sealing/seals-in';
import type { PostilDatabase } from './database';
import { deleteBoxes, sealIdsOf } from './sealed-boxes';

/** A clock that was set back keeps things longer, never shorter. */
export const purgeTrash = (db: PostilDatabase, now: number): Promise<void> =>
  db.transaction('rw', db.trash, db.trashSteps, async () => {
    const since = new Date(now - TRASH_DAYS * DAY_MS).toISOString();
    const expired = await db.trash.filter(({ discardedAt }) => discardedAt < since).primaryKeys();
    await db.trash.bulkDelete(expired);
    await db.trashSteps.bulkDelete(expired);
  });

/** What is under seals that no set has any more, no step of undo and nothing in the trash. */
export const purgeSeals = (db: PostilDatabase): Promise<void> =>
  db.transaction('rw', db.sealedContents, db.sealKeys, db.sharedSets, db.history, db.trashSteps, async () => {
    const sealed = await db.sealedContents.toCollection().primaryKeys();
    if (sealed.length === 0) return;
    const known = new Set(sealIdsOf({ sharedSets: await db.sharedSets.toArray() }));
    if (sealed.every((id) => known.has(id))) return;
    const note = (steps: readonly Step[]): void => {
      for (const id of steps.flatMap(sealsIn)) known.add(id);
    };
    await db.history.each(({ change }) => note(change.steps));
    await db.trashSteps.each(({ steps }) => note(steps));
    await deleteBoxes(
      db,
      sealed.filter((id) => !known.has(id)),
    );
  });

/** Texts and sources of papers that are neither in the library nor in any step of undo, nor in the trash. */
export const purgeForgotten = (db: PostilDatabase): Promise<void> =>
  db.transaction('rw', db.contents, db.sources, db.papers, db.history, db.trash, async () => {
    const contents = await db.contents.toCollection().primaryKeys();
    const known = new Set(await db.papers.toCollection().primaryKeys());
    const forgotten = contents.filter((id) => !known.has(id));
    if (forgotten.length === 0) return;
    await db.history.each(({ change }) => {
      for (const step of change.steps) if (step.table === 'papers') known.add(stepId(step));
    });
    await db.trash.each(({ paperId }) => known.add(paperId));
    const lost = forgotten.filter((id) => !known.has(id));
    await db.contents.bulkDelete(lost);
    await db.sources.bulkDelete(lost);
  });
