/** The backups there are, what is in each, and the way to what it would bring back. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { Backup, BackupListing } from '#host/contract';
import { formatMoment } from '#words/moments';
import { chooseBackupFolder, previewBackup } from '../../actions/backup/backup-actions';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { useWorkbench } from '../../hooks/workbench-context';
import './backups-dialog.css';

export interface BackupsDialogProps {
  readonly listing: BackupListing;
  /** The library is empty although there are backups of one. */
  readonly isLibraryLost: boolean;
}

export const BackupsDialog = ({ listing, isLibraryLost }: BackupsDialogProps): ReactElement => {
  const workbench = useWorkbench();
  const { folder } = listing;
  return (
    <Dialog
      title={t(isLibraryLost ? 'backup.lost-title' : 'backup.title')}
      onClose={() => workbench.show({ dialog: null })}
    >
      {isLibraryLost && <p>{t('backup.lost')}</p>}
      {listing.status === 'listed' ? (
        <BackupList backups={listing.backups} />
      ) : (
        <p role="alert">{t('backup.unreadable', { reason: listing.reason })}</p>
      )}
      <div className="backup-place">
        <p className="backup-how">{t('backup.how')}</p>
        <p className="backup-folder">
          <bdi>{folder}</bdi>
        </p>
        <Button onClick={() => void chooseBackupFolder(workbench)}>{t('backup.choose')}</Button>
      </div>
    </Dialog>
  );
};

const BackupList = ({ backups }: { readonly backups: readonly Backup[] }): ReactElement => {
  const workbench = useWorkbench();
  if (backups.length === 0) return <p>{t('backup.none')}</p>;
  return (
    <ul className="lined-list">
      {backups.map((backup, index) => (
        <li key={backup.name} className="backup-item">
          <span>
            <time dateTime={backup.savedAt}>{formatMoment(backup.savedAt)}</time>
            <small>{t('backup.contents', { papers: backup.papers, annotations: backup.annotations })}</small>
          </span>
          <Button
            ref={index === 0 ? focusAtOpening : null}
            aria-label={t('backup.restore-of', { moment: formatMoment(backup.savedAt) })}
            onClick={() => void previewBackup(workbench, backup)}
          >
            {t('backup.restore')}
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** Else the list, which scrolls, takes the focus when the dialog opens. */
const focusAtOpening = (button: HTMLButtonElement | null): void => button?.setAttribute('autofocus', '');
