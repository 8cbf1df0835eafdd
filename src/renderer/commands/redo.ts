/** Do the step again that was taken back last. */
import { describeAction } from '../describe';
import type { Command } from './command';

export const redo: Command = {
  id: 'redo',
  label(workbench) {
    const { redo: action } = workbench.state.value.history;
    return action ? `Redo ${describeAction(action)}` : 'Redo';
  },
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  scope: 'everywhere',
  menu: 'Edit',
  isEnabled: (workbench) => workbench.state.value.history.redo !== null,
  run: (workbench) => workbench.redo(),
};
