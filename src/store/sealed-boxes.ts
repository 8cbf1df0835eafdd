/** What is in sealed sets, encrypted, and the keys: two tables of their own, which steps of undo name by id and never hold. */
import type { SealedBox } from '#core/sealing/sealed-box';
import { sealOf } from '#core/sealing/seals-in';
import type { PostilDatabase } from './database';

/** Those that are here of the ids. */
export const readBoxes = async (db: PostilDatabase, ids: readonly string[]): Promise<SealedBox[]> => {
  const contents = await db.sealedContents.bulkGet([...ids]);
  const keys = await db.sealKeys.bulkGet([...ids]);
  return contents.flatMap((box, index) => {
    const key = keys[index];
    return box && key ? [{ ...box, ...key }] : [];
  });
};

export const putBoxes = async (db: PostilDatabase, boxes: readonly SealedBox[]): Promise<void> => {
  await db.sealedContents.bulkPut(boxes.map(({ id, bytes }) => ({ id, bytes })));
  await db.sealKeys.bulkPut(boxes.map(({ id, key }) => ({ id, key })));
};

export const deleteBoxes = async (db: PostilDatabase, ids: readonly string[]): Promise<void> => {
  await db.sealedContents.bulkDelete([...ids]);
  await db.sealKeys.bulkDelete([...ids]);
};

/** Also of rows that are damaged. */
export const sealIdsOf = ({ sharedSets }: { readonly sharedSets: readonly unknown[] }): string[] =>
  sharedSets.flatMap((set) => sealOf(set) ?? []);
