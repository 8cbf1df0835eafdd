/** Sentences for records of the database that cannot be read. */
import type { UnreadableRecord } from '#store/set-aside';
import { countOf } from './describe';
import { describeFault } from './describe-fault';
import type { Notice } from './notice';

const RECORD_NAMES: Readonly<Record<UnreadableRecord['table'], string>> = {
  annotations: 'Annotation',
  relations: 'Relation',
  dismissals: 'Dismissal',
  sharedSets: 'Claim set',
  decisions: 'Decision',
};

/** `titles` are those of the papers that are in the library. */
export const describeUnreadable = (
  records: readonly UnreadableRecord[],
  titles: ReadonlyMap<string, string>,
): Notice => ({
  kind: 'fault',
  text: `${countOf(records.length, 'record')} in the database cannot be read and ${records.length === 1 ? 'is' : 'are'} left out here; everything else is as it was. What cannot be read stays in the database untouched: please report it.`,
  details: records.map(
    ({ table, id, paperId, faults }) =>
      `${RECORD_NAMES[table]} ${id} of “${titles.get(paperId) ?? paperId}”: ${faults.map(describeFault).join('; ')}`,
  ),
});
