/** Says that a dialog could not be loaded: in front of the window, as it would be. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { Dialog } from '../design/dialog';
import { LoadAnew, type NotLoadedProps } from '../design/later';
import { useWorkbench } from '../hooks/workbench-context';

export const DialogNotLoaded = ({ message }: NotLoadedProps): ReactElement => {
  const workbench = useWorkbench();
  return (
    <Dialog title={t('app.not-loaded-title')} onClose={() => workbench.show({ dialog: null })}>
      <p role="alert">{message}</p>
      <LoadAnew />
    </Dialog>
  );
};
