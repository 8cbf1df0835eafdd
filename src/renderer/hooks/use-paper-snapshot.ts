/** Everything that hangs on a paper, and who is here: read, and read again whenever something changes. */
import { useEffect, useState } from 'react';
import { followRecords } from '#store/follow-records';
import { type PaperSnapshot, readPaperSnapshot } from '#store/queries';
import { useWorkbench } from './workbench-context';

/** Null until read. */
export const usePaperSnapshot = (paperId: string): PaperSnapshot | null => {
  const { store } = useWorkbench();
  const [latest, setLatest] = useState<PaperSnapshot | null>(null);
  useEffect(() => {
    const following = followRecords(store.feed, () => readPaperSnapshot(store, paperId), {
      onRead: (snapshot: PaperSnapshot) => setLatest(snapshot),
      onChange: () => false,
    });
    return following.stop;
  }, [store, paperId]);
  return latest;
};
