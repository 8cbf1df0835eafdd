/** While a file is being read: which, how far, and the way out. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { Button } from '../design/button';
import { useWorkbenchState } from '../hooks/workbench-context';
import './reading-bar.css';

export const ReadingBar = (): ReactElement | null => {
  const reading = useWorkbenchState((state) => state.reading);
  if (!reading) return null;
  const { name, done, total, cancel } = reading;
  return (
    <section className="bar reading-bar" aria-label={t('app.reading')}>
      <p role="status">{t('app.reading-file', { name })}</p>
      <progress aria-label={t('app.reading')} {...(total > 0 && { value: done, max: total })} />
      {total > 0 && <p aria-hidden="true">{t('app.reading-progress', { done, total })}</p>}
      <Button onClick={cancel}>{t('common.cancel')}</Button>
    </section>
  );
};
