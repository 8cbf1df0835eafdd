/** What went wrong and what to do about it, until it is closed or the next thing is done. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { Button } from '../design/button';
import { useWorkbench, useWorkbenchState } from '../hooks/workbench-context';
import './fault-bar.css';

export const FaultBar = (): ReactElement => {
  const workbench = useWorkbench();
  const fault = useWorkbenchState(({ notice }) => (notice?.kind === 'fault' ? notice : null));
  return (
    <div className={fault ? 'bar fault-bar' : ''}>
      <div role="alert">
        {fault && <p>{fault.text}</p>}
        {fault?.details && fault.details.length > 0 && (
          <ul>
            {fault.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
      </div>
      {fault && (
        <Button
          rank="quiet"
          aria-label={t('app.close-message')}
          onClick={() => workbench.show({ notice: null })}
        >
          ✕
        </Button>
      )}
    </div>
  );
};
