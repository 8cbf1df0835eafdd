/** Backups that the host keeps: written, listed, and brought back through the merge preview. */
import { t } from '#catalogue/translate';
import { MAX_LIBRARY_BYTES } from '#core/files/library-file';
import { writeLibrary } from '#core/files/write-library';
import type { Backup, HostBackups } from '#host/contract';
import { readLibraryContents } from '#store/whole-library';
import type { Workbench } from '../../session/workbench';
import { previewLibrary } from '../library/library-actions';
import { say } from '../say';

/** Failing it says so: whoever relies on backups has to know that there is none. */
export const writeBackup = async (workbench: Workbench, backups: HostBackups): Promise<void> => {
  if (workbench.me() === null) return;
  try {
    const contents = await readLibraryContents(workbench.store);
    const file = writeLibrary(contents, workbench.now());
    if (file.kind === 'faults') throw new Error(t('actions.file-not-sound'));
    await backups.write(file.value, {
      papers: contents.papers.length,
      annotations: contents.annotations.length,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    workbench.show({ notice: { kind: 'fault', text: t('backup.failed', { reason }) } });
  }
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
