/** Records with what is in their sealed sets: apart from the tables of seals, since a start needs nothing of it. */
import type { PaperRecords } from '#core/records/paper-records';
import { unsealRecords } from '#core/sealing/seal-records';
import type { PostilDatabase } from './database';
import { readBoxes, sealIdsOf } from './sealed-boxes';
import type { SetAside } from './set-aside';

/** To compare with what comes in, and to carry over. Only ever in memory. */
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
