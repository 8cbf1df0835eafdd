/** Take the passage at the caret out of its annotation. */
import { chosenIn } from '../../actions/annotate/annotation-actions';
import { removePassage } from '../../actions/annotate/passage-actions';
import type { Command } from '../kit/command';

export const removePassageCommand: Command = {
  id: 'remove-passage',
  label: () => 'Remove this passage',
  keys: ['Shift+Delete', 'Shift+Backspace'],
  scope: 'reader',
  menu: 'Edit',
  isEnabled: (workbench) => (chosenIn(workbench.session())?.passages.length ?? 0) > 1,
  whyDisabled: () => 'Choose an annotation with several passages first.',
  run: removePassage,
};
