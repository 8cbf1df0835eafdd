/** Removes the texts and sources of papers that are neither in the library nor in any step that undo could bring back. */
import { stepId } from '#core/edit/change';
import type { PostilDatabase } from './database';

export const purgeForgotten = (db: PostilDatabase): Promise<void> =>
  db.transaction('rw', db.contents, db.sources, db.papers, db.history, async () => {
    const contents = await db.contents.toCollection().primaryKeys();
    const known = new Set(await db.papers.toCollection().primaryKeys());
    const forgotten = contents.filter((id) => !known.has(id));
    if (forgotten.length === 0) return;
    await db.history.each(({ change }) => {
      for (const step of change.steps) if (step.table === 'papers') known.add(stepId(step));
    });
    const lost = forgotten.filter((id) => !known.has(id));
    await db.contents.bulkDelete(lost);
    await db.sources.bulkDelete(lost);
  });
