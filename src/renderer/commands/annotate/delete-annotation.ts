/** Delete the chosen annotation. */
import { chosenIn, deleteChosen } from '../../actions/annotate/annotation-actions';
import type { Command } from '../kit/command';
import { nothingChosen } from '../kit/reasons';

export const deleteAnnotation: Command = {
  id: 'delete-annotation',
  label: () => 'Delete annotation',
  keywords: ['remove', 'erase'],
  keys: ['Delete', 'Backspace'],
  scope: 'reader',
  menu: 'Edit',
  isEnabled: (workbench) => chosenIn(workbench.session()) !== null,
  whyDisabled: nothingChosen,
  run: deleteChosen,
};
