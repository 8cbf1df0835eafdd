/** Delete the chosen annotation. */
import { chosenIn, deleteChosen } from '../actions/annotation-actions';
import type { Command } from './command';

export const deleteAnnotation: Command = {
  id: 'delete-annotation',
  label: () => 'Delete annotation',
  keys: ['Delete', 'Backspace'],
  scope: 'reader',
  menu: 'Edit',
  isEnabled: (workbench) => chosenIn(workbench.session()) !== null,
  run: deleteChosen,
};
