/** While one waits for work: what it is, how far, and the way out. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { Button } from '../design/button';
import { useWorkbenchState } from '../hooks/workbench-context';
import type { Waiting } from '../session/workbench-state';
import './waiting-bar.css';

export const WaitingBar = (): ReactElement | null => {
  const waiting = useWorkbenchState((state) => state.waiting);
  if (!waiting) return null;
  return (
    <section
      className="bar waiting-bar"
      aria-label={t(waiting.kind === 'file' ? 'app.reading' : 'app.looking')}
    >
      {waiting.kind === 'file' ? <FileInReading {...waiting} /> : <PassagesLookedFor />}
      <Button onClick={waiting.cancel}>{t('common.cancel')}</Button>
    </section>
  );
};

const FileInReading = ({ name, done, total }: Extract<Waiting, { kind: 'file' }>): ReactElement => (
  <>
    <p role="status">{t('app.reading-file', { name })}</p>
    <progress aria-label={t('app.reading')} {...(total > 0 && { value: done, max: total })} />
    {total > 0 && <p aria-hidden="true">{t('app.reading-progress', { done, total })}</p>}
  </>
);

const PassagesLookedFor = (): ReactElement => (
  <>
    <p role="status">{t('app.looking-for-passages')}</p>
    <progress aria-label={t('app.looking')} />
  </>
);
