/** When backups are made: after work, and before the program ends. What makes them is loaded then. */
import type { HostBackups } from '#host/contract';
import { loadPart } from '../../design/load-part';
import type { Workbench } from '../../session/workbench';

/** In milliseconds: so long must nothing have been done, so that nobody is kept waiting by it … */
const REST = 2 * 60_000;
/** … but whoever works without a pause gets one all the same. */
const LONGEST = 10 * 60_000;

/** Makes backups for as long as the window is open, and offers them when the library is empty although there are some. */
export const keepBackups = (workbench: Workbench): void => {
  const { backups } = workbench.host;
  if (!backups) return;
  let changes = 0;
  let firstAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const backUp = async (): Promise<void> => {
    clearTimeout(timer);
    const seen = changes;
    const { writeBackup } = await loadPart(() => import('./backup-actions'));
    await writeBackup(workbench, backups);
    if (changes !== seen) return;
    changes = 0;
    await backups.setDue(false);
  };
  workbench.store.feed.subscribe(() => {
    if (changes === 0) {
      firstAt = Date.now();
      void backups.setDue(true);
    }
    changes += 1;
    clearTimeout(timer);
    timer = setTimeout(backUp, Math.min(REST, Math.max(0, firstAt + LONGEST - Date.now())));
  });
  backups.onWanted(() => void backUp());
  offerWhenLost(workbench, backups);
};

/** The backups lie outside the database: they know that there was a library when the database does not. */
const offerWhenLost = ({ state, show }: Workbench, backups: HostBackups): void => {
  const look = async (): Promise<void> => {
    if (state.value.analysts === null) return;
    stop();
    if (state.value.analysts.length > 0) return;
    const listing = await backups.list();
    const isThere = listing.status === 'listed' && listing.backups.length > 0;
    if (isThere) show({ dialog: { kind: 'backups', listing, isLibraryLost: true } });
  };
  const stop = state.subscribe(() => void look());
  void look();
};
