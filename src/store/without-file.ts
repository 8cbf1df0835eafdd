/** The upgrade to schema 3 of a shared set: what waits of it as records, and no longer as a file of some version. */
import { readKeptClaimSet, toSentSet } from '#core/files/read-claim-set';
import { isStoredRow, type StoredRow } from './stored-row';

/** A file that cannot be read stays where it is: the set is then named as one that cannot be read. */
export const withoutFile = (set: StoredRow): StoredRow => {
  const { source, paperId } = set;
  if (!isStoredRow(source) || typeof paperId !== 'string') return set;
  const { file, ...rest } = source;
  if (file === null) return { ...set, source: { ...rest, sent: null } };
  const read = readKeptClaimSet(file);
  return read.kind === 'faults' ? set : { ...set, source: { ...rest, sent: toSentSet(read.value, paperId) } };
};
