/** Make the passage at the caret an annotation of its own. */
import { chosenIn } from '../../actions/annotate/annotation-actions';
import { splitAnnotation } from '../../actions/annotate/passage-actions';
import type { Command } from '../kit/command';

export const splitAnnotationCommand: Command = {
  id: 'split-annotation',
  label: () => 'Split this passage off',
  keys: ['Shift+P'],
  scope: 'reader',
  menu: 'Edit',
  isEnabled: (workbench) => (chosenIn(workbench.session())?.passages.length ?? 0) > 1,
  whyDisabled: () => 'Choose an annotation with several passages first.',
  run: splitAnnotation,
};
