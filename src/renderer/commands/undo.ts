/** Take the last step back. */
import { describeAction } from '../describe';
import type { Command } from './command';

export const undo: Command = {
  id: 'undo',
  label(workbench) {
    const { undo: action } = workbench.state.value.history;
    return action ? `Undo ${describeAction(action)}` : 'Undo';
  },
  keys: ['Mod+Z'],
  scope: 'everywhere',
  menu: 'Edit',
  isEnabled: (workbench) => workbench.state.value.history.undo !== null,
  run: (workbench) => workbench.undo(),
};
