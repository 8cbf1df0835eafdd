/** Delete the chosen annotation. */
import { chosenIn, deleteChosen } from '../actions/annotation-actions';
import type { Command } from './command';
import { nothingChosen } from './reasons';

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
