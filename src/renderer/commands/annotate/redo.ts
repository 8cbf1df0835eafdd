/** Do the step again that was taken back last. */
import { t } from '#catalogue/translate';
import { say } from '../../actions/say';
import { showReading } from '../../actions/show-reading';
import { describeAction } from '../../words/describe-action';
import type { Command } from '../kit/command';

export const redo: Command = {
  id: 'redo',
  label(workbench) {
    const { redo: action } = workbench.state.value.history;
    return action ? t('command.redo-action', { action: describeAction(action) }) : t('command.redo');
  },
  keywords: () => t('command.redo-keywords'),
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  scope: 'everywhere',
  menu: 'edit',
  isEnabled: (workbench) => workbench.state.value.history.redo !== null,
  whyDisabled: () => t('command.redo-why'),
  async run(workbench) {
    const action = await workbench.redo();
    if (action?.kind === 'read-otherwise') showReading(workbench, action.from, action.to);
    if (action) say(workbench, t('command.redone', { action: describeAction(action) }));
  },
};
