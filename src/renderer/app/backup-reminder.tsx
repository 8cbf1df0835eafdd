/** Says that much was done that no file has, where saving one is the only backup; one click makes it. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { saveLibrary } from '../commands/library/save-library';
import { Button } from '../design/button';
import { useWorkbench, useWorkbenchState } from '../hooks/workbench-context';
import { readWitness } from '../session/library-witness';
import { describeChangesSince } from '../words/describe-changes-since';
import './host-notice.css';

export const BackupReminder = (): ReactElement | null => {
  const workbench = useWorkbench();
  const changes = useWorkbenchState((state) => state.backupReminder);
  if (changes === null) return null;
  return (
    <div className="bar host-notice" role="status">
      <p>{describeChangesSince(changes, readWitness().savedRevision > 0)}</p>
      <Button rank="primary" onClick={() => void saveLibrary.run(workbench)}>
        {t('backup.save')}
      </Button>
      <Button rank="quiet" onClick={() => workbench.show({ backupReminder: null })}>
        {t('backup.later')}
      </Button>
    </div>
  );
};
