/** The tour is begun and left at any point; that it was offered is remembered on this machine. */

import { setTourAnswered } from '../../session/preferences';
import { paperRoute } from '../../session/route';
import { isFirstPaper } from '../../session/tour/first-paper';
import { stepAfter, type TourStep } from '../../session/tour/tour-steps';
import type { Workbench } from '../../session/workbench';

/** The id of the first paper, if it is in the library. */
export const firstPaperId = (workbench: Workbench): string | null =>
  workbench.state.value.library?.find(({ paper }) => isFirstPaper(paper))?.paper.id ?? null;

/** From the beginning, also where it is under way. */
export const startTour = (workbench: Workbench): void => {
  setTourAnswered();
  workbench.show({ dialog: null, tour: 'read' });
  goToFirstPaper(workbench);
};

export const goToFirstPaper = (workbench: Workbench): void => {
  const session = workbench.session();
  const paperId = firstPaperId(workbench);
  if (session && isFirstPaper(session.paper)) session.view?.focus();
  else if (paperId !== null) workbench.goTo(paperRoute(paperId));
};

export const endStep = (workbench: Workbench, step: TourStep): void =>
  workbench.show({ tour: stepAfter(step) });

export const leaveTour = (workbench: Workbench): void => workbench.show({ tour: null });
