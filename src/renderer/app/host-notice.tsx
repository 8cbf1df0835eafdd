/** Says that this is the page instead of the desktop window: a silent switch would look like lost work. */
import { type ReactElement, useState } from 'react';
import { t } from '#catalogue/translate';
import { Button } from '../design/button';
import { useWorkbench } from '../hooks/workbench-context';
import './host-notice.css';

export const HostNotice = (): ReactElement | null => {
  const { host } = useWorkbench();
  const [isClosed, setClosed] = useState(false);
  if (host.notice === null || isClosed) return null;
  return (
    <div className="bar host-notice" role="note">
      <p>{t('app.host-notice')}</p>
      <Button rank="quiet" aria-label={t('app.close-message')} onClick={() => setClosed(true)}>
        ✕
      </Button>
    </div>
  );
};
