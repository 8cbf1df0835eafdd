/** Before what is to come after the words of a note, on the disk and in undo. */
import type { Workbench } from '../session/workbench';

/** Resolves when what is typed is on the disk, or was refused. */
export const settleNotes = ({ state }: Pick<Workbench, 'state'>): Promise<void> =>
  new Promise((resolve) => {
    const isSettled = (): boolean => [...state.value.drafts.values()].every(({ hasFailed }) => hasFailed);
    if (isSettled()) {
      resolve();
      return;
    }
    const stop = state.subscribe(() => {
      if (!isSettled()) return;
      stop();
      resolve();
    });
  });
