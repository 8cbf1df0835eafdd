/** Before the window is closed or loaded anew with words in it that are nowhere else, the browser asks. */
import type { Workbench } from '../session/workbench';

/** In the desktop window the main process asks. Returns what stops asking. */
export const askBeforeLeaving = ({ state }: Pick<Workbench, 'state'>): (() => void) => {
  const onLeaving = (event: BeforeUnloadEvent): void => {
    if (state.value.drafts.size > 0 || state.value.lost.length > 0) event.preventDefault();
  };
  window.addEventListener('beforeunload', onLeaving);
  return () => window.removeEventListener('beforeunload', onLeaving);
};
