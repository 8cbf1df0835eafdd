/** Go to the note of the chosen annotation. */
import { t } from '#catalogue/translate';
import { chosenIn } from '../../actions/annotate/annotation-actions';
import { focusTargets } from '../../session/focus-targets';
import type { Command } from '../kit/command';
import { nothingChosen } from '../kit/reasons';

export const editNote: Command = {
  id: 'edit-note',
  label: () => t('command.edit-note'),
  keywords: () => t('command.edit-note-keywords'),
  keys: ['N'],
  scope: 'reader',
  menu: 'edit',
  isEnabled: (workbench) => chosenIn(workbench.session()) !== null,
  whyDisabled: nothingChosen,
  run: () => focusTargets.focus('note'),
};
