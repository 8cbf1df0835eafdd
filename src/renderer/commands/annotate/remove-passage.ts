/** Take the passage at the caret out of its annotation. */
import { t } from '#catalogue/translate';
import { chosenIn } from '../../actions/annotate/annotation-actions';
import { removePassage } from '../../actions/annotate/passage-actions';
import type { Command } from '../kit/command';

export const removePassageCommand: Command = {
  id: 'remove-passage',
  label: () => t('command.remove-passage'),
  keys: ['Shift+Delete', 'Shift+Backspace'],
  scope: 'reader',
  menu: 'edit',
  isEnabled: (workbench) => (chosenIn(workbench.session())?.passages.length ?? 0) > 1,
  whyDisabled: () => t('command.one-passage'),
  run: removePassage,
};
