/** Make the passage at the caret an annotation of its own. */
import { t } from '#catalogue/translate';
import { chosenIn } from '../../actions/annotate/annotation-actions';
import { splitAnnotation } from '../../actions/annotate/passage-actions';
import type { Command } from '../kit/command';

export const splitAnnotationCommand: Command = {
  id: 'split-annotation',
  label: () => t('command.split-annotation'),
  keys: ['Shift+P'],
  scope: 'reader',
  menu: 'edit',
  isEnabled: (workbench) => (chosenIn(workbench.session())?.passages.length ?? 0) > 1,
  whyDisabled: () => t('command.one-passage'),
  run: splitAnnotation,
};
