/** How many annotations one analyst has on one paper, of each tag. */
import { byTag, TAGS, type Tag } from '#core/records/annotation';
import type { PostilDatabase } from './database';

export const countByTag = async (
  db: PostilDatabase,
  owner: { readonly paperId: string; readonly analystId: string },
): Promise<Readonly<Record<Tag, number>>> => {
  const counts = byTag(() => 0);
  const count = async (tag: Tag): Promise<void> => {
    counts[tag] = await db.annotations.where({ ...owner, tag }).count();
  };
  await Promise.all(TAGS.map(count));
  return counts;
};
