/** Make what is selected a further passage of the chosen annotation; with none chosen, select more besides. */
import { addSelection } from '../../actions/annotate/passage-actions';
import type { Command } from '../kit/command';

export const addPassageCommand: Command = {
  id: 'add-passage',
  label: () => 'Add the selection to the annotation',
  keys: ['P'],
  scope: 'reader',
  menu: 'Edit',
  isEnabled: (workbench) => workbench.session()?.state.value.selection != null,
  whyDisabled: () => 'Select the further passage first.',
  run: addSelection,
};
