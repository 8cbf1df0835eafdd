/** Escape: out of relating first, then out of the selection, then out of the chosen annotation. */
import { hasSelection } from '../actions/annotation-actions';
import type { Command } from './command';

export const leave: Command = {
  id: 'leave',
  label: () => 'Leave the selection or the annotation',
  keywords: ['close', 'deselect', 'escape', 'cancel'],
  keys: ['Escape'],
  scope: 'reader',
  menu: null,
  isEnabled(workbench) {
    const session = workbench.session();
    if (!session) return false;
    const { relatingId, chosenId } = session.state.value;
    return relatingId !== null || hasSelection(session) || chosenId !== null;
  },
  whyDisabled: () => 'Nothing is selected or chosen.',
  run(workbench) {
    const session = workbench.session();
    if (session?.state.value.relatingId) session.relateFrom(null);
    else if (session && hasSelection(session)) session.view?.collapseSelection();
    else session?.choose(null, false);
  },
};
