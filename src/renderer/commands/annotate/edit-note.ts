/** Go to the note of the chosen annotation. */
import { t } from '#catalogue/translate';
import { chosenIn } from '../../actions/annotate/annotation-actions';
import type { Command } from '../kit/command';
import { nothingChosen } from '../kit/reasons';

/** The one note field on the screen; the panel gives it this id. */
export const NOTE_FIELD_ID = 'annotation-note';

export const editNote: Command = {
  id: 'edit-note',
  label: () => t('command.edit-note'),
  keywords: () => t('command.edit-note-keywords'),
  keys: ['N'],
  scope: 'reader',
  menu: 'edit',
  isEnabled: (workbench) => chosenIn(workbench.session()) !== null,
  whyDisabled: nothingChosen,
  run: () => document.getElementById(NOTE_FIELD_ID)?.focus(),
};
