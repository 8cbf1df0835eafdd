/** Escape: out of the selection first, then out of the chosen annotation. */
import type { Command } from './command';

export const leave: Command = {
  id: 'leave',
  label: () => 'Leave the selection or the annotation',
  keys: ['Escape'],
  scope: 'reader',
  menu: null,
  isEnabled(workbench) {
    const state = workbench.session()?.state.value;
    return state !== undefined && (state.selection !== null || state.chosenId !== null);
  },
  run(workbench) {
    const session = workbench.session();
    if (session?.state.value.selection) session.view?.collapseSelection();
    else session?.choose(null, false);
  },
};
