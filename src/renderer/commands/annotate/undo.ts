/** Take the last step back. */
import { t } from '#catalogue/translate';
import { say } from '../../actions/say';
import { showReading } from '../../actions/show-reading';
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
  async run(workbench) {
    const action = await workbench.undo();
    if (action?.kind === 'read-otherwise') showReading(workbench, action.to, action.from);
    if (action) say(workbench, t('command.undone', { action: describeAction(action) }));
  },
};
