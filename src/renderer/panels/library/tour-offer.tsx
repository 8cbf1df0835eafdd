/** Offers the tour, until one answers or has tagged something. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { TAGS } from '#core/records/annotation';
import { startTour } from '../../actions/library/tour-actions';
import { Button } from '../../design/button';
import { usePreferences, useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import { setTourAnswered } from '../../session/preferences';
import { isFirstPaper } from '../../session/tour/first-paper';
import './tour-offer.css';

export const TourOffer = (): ReactElement | null => {
  const workbench = useWorkbench();
  const { hasAnsweredTour } = usePreferences();
  const isUnder = useWorkbenchState(({ tour }) => tour !== null);
  const isFresh = useWorkbenchState(
    ({ library }) =>
      library?.some(({ paper }) => isFirstPaper(paper)) === true &&
      library.every(({ counts }) => TAGS.every((tag) => counts[tag] === 0)),
  );
  if (hasAnsweredTour || isUnder || !isFresh) return null;
  return (
    <section className="tour-offer" aria-label={t('tour.name')}>
      <p>{t('tour.offer')}</p>
      <Button onClick={() => startTour(workbench)}>{t('command.start-tour')}</Button>
      <Button rank="quiet" onClick={setTourAnswered}>
        {t('tour.not-now')}
      </Button>
    </section>
  );
};
