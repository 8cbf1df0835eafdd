/** Keeps the witness in step with the library, and reminds of a backup where the host keeps none. */
import { readLibrarySize } from '#store/queries';
import { changeWitness, readWitness } from '../../session/library-witness';
import type { Workbench } from '../../session/workbench';

/** In milliseconds: counting waits until one rests. */
const REST = 3000;

/** So many changes that were lost would be an afternoon's work. */
export const CHANGES_UNTIL_REMINDER = 150;

export const keepWitness = (workbench: Workbench): void => {
  const { store, state } = workbench;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = async (): Promise<void> => {
    if (workbench.me() === null) return; // an empty database tells nothing of what was there before it
    changeWitness({ held: { ...(await readLibrarySize(store)), at: workbench.now() } });
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void note(), REST);
  };
  const begin = (): void => {
    if (workbench.me() === null) return;
    stop();
    later();
  };
  const stop = state.subscribe(begin);
  begin(); // who is here may be known already
  store.feed.subscribe(later);
  if (workbench.host.backups === null) remind(workbench);
};

const remind = ({ store, state, show }: Workbench): void => {
  store.feed.subscribe(({ revision }) => {
    const { savedRevision } = readWitness();
    if (revision - Math.max(savedRevision, state.value.remindedAt) >= CHANGES_UNTIL_REMINDER)
      show({ backupReminder: revision - savedRevision, remindedAt: revision });
  });
};
