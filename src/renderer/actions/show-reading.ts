/** Where the paper `from` is looked at, the one that took its place is from now on. */
import { paperRoute } from '../session/route';
import type { Workbench } from '../session/workbench';

export const showReading = (workbench: Workbench, from: string, to: string): void => {
  const { route } = workbench.state.value;
  if (route.kind === 'paper' && route.paperId === from) workbench.goTo(paperRoute(to), 'instead');
};
