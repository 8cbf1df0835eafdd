/** Take the last step back. */
import { t } from '#catalogue/translate';
import { undoStep } from '../../actions/undo-step';
import { describeAction } from '../../words/describe-action';
import type { Command } from '../kit/command';

export const undo: Command = {
  id: 'undo',
  label(workbench) {
    const { undo: action } = workbench.state.value.history;
    return action ? t('command.undo-action', { action: describeAction(action) }) : t('command.undo');
  },
  keywords: () => t('command.undo-keywords'),
  keys: ['Mod+Z'],
  scope: 'everywhere',
  menu: 'edit',
  isEnabled: (workbench) => workbench.state.value.history.undo !== null,
  whyDisabled: () => t('command.undo-why'),
  run: (workbench) => undoStep(workbench),
};
