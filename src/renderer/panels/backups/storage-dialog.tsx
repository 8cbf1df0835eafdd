/** In a browser page: whether the library is promised to be kept, and the one backup there can be. */
import { type ReactElement, useCallback } from 'react';
import { t } from '#catalogue/translate';
import { observeRevision } from '#store/queries';
import { saveLibrary } from '../../actions/library/library-actions';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { useLive } from '../../hooks/use-live';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import { readWitness } from '../../session/library-witness';
import { describeChangesSince } from '../../words/describe-changes-since';

export const StorageDialog = (): ReactElement => {
  const workbench = useWorkbench();
  const { store } = workbench;
  const isKept = useWorkbenchState((state) => state.isStorageKept);
  const revision = useLive(useCallback(() => observeRevision(store), [store]));
  const { savedRevision } = readWitness();
  const close = (): void => workbench.show({ dialog: null });
  return (
    <Dialog title={t('backup.storage')} onClose={close}>
      <p>{t(isKept ? 'backup.storage-granted' : 'backup.storage-refused')}</p>
      <p className="dialog-aside">
        {revision !== undefined && describeChangesSince(revision - savedRevision, savedRevision > 0)}
      </p>
      <div className="dialog-buttons">
        <Button onClick={close}>{t('common.close')}</Button>
        <Button
          rank="primary"
          onClick={() => {
            close();
            void saveLibrary(workbench);
          }}
        >
          {t('backup.save')}
        </Button>
      </div>
    </Dialog>
  );
};
