/** Sentences for records of the database that cannot be read. */
import { t } from '#catalogue/translate';
import type { UnreadableRecord } from '#store/set-aside';
import { describeFault } from '#words/describe-fault';
import type { Notice } from './notice';

/** `titles` are those of the papers that are in the library. */
export const describeUnreadable = (
  records: readonly UnreadableRecord[],
  titles: ReadonlyMap<string, string>,
): Notice => ({
  kind: 'fault',
  text: t('app.unreadable-records', { count: records.length }),
  details: records.map(({ table, id, paperId, faults }) =>
    t('app.unreadable-record', {
      table,
      id,
      title: titles.get(paperId) ?? paperId,
      faults: faults.map(describeFault).join('; '),
    }),
  ),
});
