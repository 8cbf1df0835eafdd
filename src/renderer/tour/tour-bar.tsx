/** The tour: one step at a time, in a line of its own at the foot of the window, so that it covers nothing. */
import type { ReactElement } from 'react';
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import { endStep, goToFirstPaper, leaveTour } from '../actions/library/tour-actions';
import { editNote } from '../commands/annotate/edit-note';
import { editLikelihood } from '../commands/annotate/judgement-commands';
import { relateAnnotation } from '../commands/annotate/relate-annotation';
import { TAG_COMMANDS } from '../commands/annotate/tag-commands';
import { search } from '../commands/go/search-commands';
import type { Command } from '../commands/kit/command';
import { showExport } from '../commands/library/show-export';
import { toggleComparing } from '../commands/view/toggle-comparing';
import { Button } from '../design/button';
import { usePreferences, useWorkbench, useWorkbenchState } from '../hooks/workbench-context';
import { keysOf } from '../keys/command-keys';
import { showChord } from '../session/chord';
import { isFirstPaper } from '../session/tour/first-paper';
import { TOUR_STEPS, type TourPlace } from '../session/tour/tour-steps';
import { sessionIn } from '../session/workbench-state';
import { useTourControl } from './use-tour-control';
import { useTourProgress } from './use-tour-progress';
import './tour-bar.css';

const SENTENCES = {
  read: 'tour.read',
  select: 'tour.select',
  tag: 'tour.tag',
  say: 'tour.say',
  relate: 'tour.relate',
  find: 'tour.find',
  compare: 'tour.compare',
  export: 'tour.export',
  done: 'tour.done',
} as const satisfies Record<TourPlace, MessageKey>;

/** By which keys it is done too. */
const COMMANDS: Readonly<Record<TourPlace, readonly Command[]>> = {
  read: [],
  select: [],
  tag: Object.values(TAG_COMMANDS),
  say: [editLikelihood, editNote],
  relate: [relateAnnotation],
  find: [search],
  compare: [toggleComparing],
  export: [showExport],
  done: [],
};

export const TourBar = ({ place }: { readonly place: TourPlace }): ReactElement => {
  const workbench = useWorkbench();
  usePreferences(); // the keys
  const session = useWorkbenchState((state) => {
    const open = sessionIn(state);
    return open && isFirstPaper(open.paper) ? open : null;
  });
  const step = place === 'done' ? null : place;
  useTourProgress(step, session);
  useTourControl(session && step);
  const isElsewhere = step !== null && session === null;
  const leave = (): void => leaveTour(workbench);
  return (
    <aside
      className="tour-bar"
      aria-label={t('tour.name')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <p className="tour-words" role="status">
        {step && (
          <span className="tour-count">
            {t('tour.step', { index: TOUR_STEPS.indexOf(step) + 1, count: TOUR_STEPS.length })}
          </span>
        )}{' '}
        {t(isElsewhere ? 'tour.elsewhere' : SENTENCES[place])} <Keys place={isElsewhere ? 'done' : place} />
      </p>
      <div className="tour-buttons">
        {isElsewhere && (
          <Button rank="primary" onClick={() => goToFirstPaper(workbench)}>
            {t('tour.go-there')}
          </Button>
        )}
        {step === null ? (
          <Button rank="primary" onClick={leave}>
            {t('common.close')}
          </Button>
        ) : (
          <>
            <Button onClick={() => endStep(workbench, step)}>{t('tour.skip')}</Button>
            <Button rank="quiet" onClick={leave}>
              {t('tour.end')}
            </Button>
          </>
        )}
      </div>
    </aside>
  );
};

const Keys = ({ place }: { readonly place: TourPlace }): ReactElement => (
  <span className="tour-keys">
    {COMMANDS[place]
      .flatMap((command) => keysOf(command).slice(0, 1))
      .map((chord) => (
        <kbd key={chord}>{showChord(chord)}</kbd>
      ))}
  </span>
);
