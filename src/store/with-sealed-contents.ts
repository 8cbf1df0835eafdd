/** Records with what is in their sealed sets: apart from the tables of seals, since a start needs nothing of it. */
import type { PaperRecords } from '#core/records/paper-records';
import { unsealRecords, withContents } from '#core/sealing/seal-records';
import type { PostilDatabase } from './database';
import { readBoxes, sealIdsOf } from './sealed-boxes';
import type { SetAside } from './set-aside';
import { withoutShut } from './without-shut';

/** To compare with what comes in. Only ever in memory. */
export const withSealedContents = async <Row extends PaperRecords>(
  { db, setAside }: { readonly db: PostilDatabase; readonly setAside: SetAside },
  records: Row,
): Promise<Row> => {
  const readable = new Set(setAside.readable('sharedSets', records.sharedSets));
  const boxes = await readBoxes(db, sealIdsOf(records));
  const unsealed = await unsealRecords({ ...records, sharedSets: [...readable] }, boxes);
  const damaged = records.sharedSets.filter((set) => !readable.has(set));
  return { ...unsealed, sharedSets: [...unsealed.sharedSets, ...damaged] };
};

/** To carry over: without sealed sets that do not open, of which nothing could come along. */
export const withSealsThatOpen = async <Row extends PaperRecords>(
  { db }: { readonly db: PostilDatabase },
  records: Row,
): Promise<Row> => {
  const boxes = await readBoxes(db, sealIdsOf(records));
  const { sharedSets, opened } = await withoutShut(records.sharedSets, boxes);
  return withContents({ ...records, sharedSets }, opened);
};
