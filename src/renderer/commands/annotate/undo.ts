/** Take the last step back. */
import { say } from '../../actions/say';
import { describeAction } from '../../words/describe';
import type { Command } from '../kit/command';

export const undo: Command = {
  id: 'undo',
  label(workbench) {
    const { undo: action } = workbench.state.value.history;
    return action ? `Undo ${describeAction(action)}` : 'Undo';
  },
  keywords: ['back', 'revert'],
  keys: ['Mod+Z'],
  scope: 'everywhere',
  menu: 'Edit',
  isEnabled: (workbench) => workbench.state.value.history.undo !== null,
  whyDisabled: () => 'There is nothing to take back.',
  async run(workbench) {
    const action = await workbench.undo();
    if (action) say(workbench, `Undone: ${describeAction(action)}.`);
  },
};
