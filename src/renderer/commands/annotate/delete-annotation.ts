/** Delete the chosen annotation. */
import { t } from '#catalogue/translate';
import { chosenIn, deleteChosen } from '../../actions/annotate/annotation-actions';
import type { Command } from '../kit/command';
import { nothingChosen } from '../kit/reasons';

export const deleteAnnotation: Command = {
  id: 'delete-annotation',
  label: () => t('command.delete-annotation'),
  keywords: () => t('command.delete-annotation-keywords'),
  keys: ['Delete', 'Backspace'],
  scope: 'reader',
  menu: 'edit',
  isEnabled: (workbench) => chosenIn(workbench.session()) !== null,
  whyDisabled: nothingChosen,
  run: deleteChosen,
};
