/** Words whose field or annotation went away before they were saved: they are shown until one closes them. */
import type { Workbench } from '../../session/workbench';
import type { LostWords } from '../../session/workbench-state';

/** The lost words on the screen; Tab goes to them from where a field went away. */
export const LOST_WORDS_ID = 'lost-words';

/** The field of the note: words lost in it are called a note. */
export const NOTE_FIELD_ID = 'annotation-note';

/** The same words are shown once, and with more added to them as one. */
export const loseWords = (workbench: Workbench, lost: LostWords): void => {
  const all = workbench.state.value.lost;
  if (lost.words.trim() === '' || all.some(({ words }) => words.startsWith(lost.words))) return;
  const grown = all.findIndex(({ words }) => lost.words.startsWith(words));
  workbench.show({ lost: grown < 0 ? [...all, lost] : all.with(grown, lost) });
};

export const closeLostWords = (workbench: Workbench, closed: LostWords): void =>
  workbench.show({ lost: workbench.state.value.lost.filter((lost) => lost !== closed) });
