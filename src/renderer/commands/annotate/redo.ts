/** Do the step again that was taken back last. */
import { say } from '../../actions/say';
import { describeAction } from '../../words/describe';
import type { Command } from '../kit/command';

export const redo: Command = {
  id: 'redo',
  label(workbench) {
    const { redo: action } = workbench.state.value.history;
    return action ? `Redo ${describeAction(action)}` : 'Redo';
  },
  keywords: ['again', 'repeat'],
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  scope: 'everywhere',
  menu: 'Edit',
  isEnabled: (workbench) => workbench.state.value.history.redo !== null,
  whyDisabled: () => 'There is nothing to do again.',
  async run(workbench) {
    const action = await workbench.redo();
    if (action) say(workbench, `Redone: ${describeAction(action)}.`);
  },
};
