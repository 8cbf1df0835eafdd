/** Backups that the host keeps: made after work and before the program ends, and brought back through the merge preview. */
import { t } from '#catalogue/translate';
import { MAX_LIBRARY_BYTES } from '#core/files/library-file';
import { writeLibrary } from '#core/files/write-library';
import { createSealCheck } from '#core/records/shared-set';
import type { Backup, HostBackups } from '#host/contract';
import { readLibraryContents } from '#store/whole-library';
import type { Workbench } from '../../session/workbench';
import { previewLibrary } from '../library/library-actions';
import { say } from '../say';

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

/** Failing it says so: whoever relies on backups has to know that there is none. */
const writeBackup = async (workbench: Workbench, backups: HostBackups): Promise<void> => {
  if (workbench.me() === null) return;
  try {
    const contents = await readLibraryContents(workbench.store);
    const isSealed = createSealCheck(contents.sharedSets);
    const file = writeLibrary(contents, workbench.now());
    if (file.kind === 'faults') throw new Error(t('actions.file-not-sound'));
    await backups.write(file.value, {
      papers: contents.papers.length,
      annotations: contents.annotations.filter((annotation) => !isSealed(annotation)).length,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    workbench.show({ notice: { kind: 'fault', text: t('backup.failed', { reason }) } });
  }
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

export const showBackups = async (workbench: Workbench): Promise<void> => {
  const listing = await workbench.host.backups?.list();
  if (listing) workbench.show({ dialog: { kind: 'backups', listing, isLibraryLost: false } });
};

/** Shows what it would bring back; nothing is written yet. */
export const previewBackup = async (workbench: Workbench, { name }: Backup): Promise<void> => {
  const file = await workbench.host.backups?.read(name, MAX_LIBRARY_BYTES);
  workbench.show({ dialog: null });
  if (file) await previewLibrary(workbench, file);
};

export const chooseBackupFolder = async (workbench: Workbench): Promise<void> => {
  try {
    const folder = await workbench.host.backups?.choose(t('backup.choose-folder'));
    if (!folder) return;
    say(workbench, t('backup.folder-chosen', { folder }));
    await showBackups(workbench);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    workbench.show({ dialog: null, notice: { kind: 'fault', text } });
  }
};
