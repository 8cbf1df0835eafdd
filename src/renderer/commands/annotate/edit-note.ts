/** Go to the note of the chosen annotation. */
import { chosenIn } from '../../actions/annotate/annotation-actions';
import type { Command } from '../kit/command';
import { nothingChosen } from '../kit/reasons';

/** The one note field on the screen; the panel gives it this id. */
export const NOTE_FIELD_ID = 'annotation-note';

export const editNote: Command = {
  id: 'edit-note',
  label: () => 'Write a note',
  keywords: ['comment', 'remark', 'annotation'],
  keys: ['N'],
  scope: 'reader',
  menu: 'Edit',
  isEnabled: (workbench) => chosenIn(workbench.session()) !== null,
  whyDisabled: nothingChosen,
  run: () => document.getElementById(NOTE_FIELD_ID)?.focus(),
};
