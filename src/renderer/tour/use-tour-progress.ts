/** Goes on with the tour when one has done what its step asks for. */
import { useEffect } from 'react';
import { isEmptyFilter } from '#core/annotation/filter';
import { hasSelection } from '../actions/annotate/annotation-actions';
import { endStep } from '../actions/library/tour-actions';
import { useWorkbench } from '../hooks/workbench-context';
import type { PaperSession } from '../session/paper-session';
import type { TourStep } from '../session/tour/tour-steps';
import type { Workbench } from '../session/workbench';
import { isStepDone, type TourSight } from './tour-progress';

/** `session` is that of the first paper; null, or no step, while nothing is followed. */
export const useTourProgress = (step: TourStep | null, session: PaperSession | null): void => {
  const workbench = useWorkbench();
  useEffect(() => {
    if (step === null || session === null) return;
    let hasMoved = false;
    const see = (): TourSight => sightOf(workbench, session, hasMoved);
    const before = see();
    let isOver = false;
    const check = (): void => {
      if (isOver || !isStepDone(step, before, see())) return;
      isOver = true; // before it is told: whoever hears it checks again
      endStep(workbench, step);
    };
    const comparison = followComparison(session, check);
    const stops = [
      comparison,
      workbench.state.subscribe(check),
      session.state.subscribe(check),
      onMove(() => {
        hasMoved = true;
        check();
      }),
    ];
    check();
    return () => {
      for (const stop of stops) stop();
    };
  }, [workbench, session, step]);
};

const sightOf = (workbench: Workbench, session: PaperSession, hasMoved: boolean): TourSight => {
  const { route, filesSaved } = workbench.state.value;
  const { annotations, argument, comparing } = session.state.value;
  const look = route.kind === 'paper' ? route.look : null;
  return {
    hasMoved,
    hasSelection: hasSelection(session),
    annotations,
    relations: argument.relations.length,
    isFiltered: look !== null && (look.words !== '' || !isEmptyFilter(look.filter)),
    isComparing: comparing !== null && comparing.state.value.sets.length > 1,
    filesSaved,
  };
};

/** What is compared tells of itself. Returns what stops listening. */
const followComparison = (session: PaperSession, changed: () => void): (() => void) => {
  let stop: (() => void) | null = null;
  let followed = session.state.value.comparing;
  const follow = (): void => {
    stop?.();
    followed = session.state.value.comparing;
    stop = followed?.state.subscribe(changed) ?? null;
  };
  follow();
  const stopSession = session.state.subscribe(() => {
    if (session.state.value.comparing !== followed) follow();
  });
  return () => {
    stopSession();
    stop?.();
  };
};

/** By hand: a text that scrolls to where one was before does so by itself. Returns what stops listening. */
const onMove = (moved: () => void): (() => void) => {
  let hasActed = false;
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  for (const act of ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const)
    window.addEventListener(
      act,
      () => {
        hasActed = true;
      },
      { ...options, passive: true },
    );
  document.addEventListener(
    'scroll',
    ({ target }) => {
      if (hasActed && target instanceof Element && target.matches('.reader')) moved();
    },
    options,
  );
  document.addEventListener(
    'selectionchange',
    () => {
      const at = getSelection()?.anchorNode?.parentElement;
      if (hasActed && at?.closest('.reader-text')) moved();
    },
    options,
  );
  return () => listening.abort();
};
