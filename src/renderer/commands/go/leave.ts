/** Escape: out of relating first, then out of the selection, of the chosen annotation, of reading mode, of the tour, then back to the list of differences. */
import { t } from '#catalogue/translate';
import { hasSelection } from '../../actions/annotate/annotation-actions';
import { leaveTour } from '../../actions/library/tour-actions';
import { isReadingOnly, setReadingOnly } from '../../actions/pane-actions';
import { focusTargets } from '../../session/focus-targets';
import type { Command } from '../kit/command';

export const leave: Command = {
  id: 'leave',
  label: () => t('command.leave'),
  keywords: () => t('command.leave-keywords'),
  keys: ['Escape'],
  scope: 'reader',
  menu: null,
  isEnabled(workbench) {
    const session = workbench.session();
    if (!session) return false;
    const { relatingId, chosenId } = session.state.value;
    return (
      relatingId !== null ||
      hasSelection(session) ||
      chosenId !== null ||
      isReadingOnly(session) ||
      workbench.state.value.tour !== null ||
      session.state.value.comparing !== null
    );
  },
  whyDisabled: () => t('command.leave-why'),
  run(workbench) {
    const session = workbench.session();
    if (session?.state.value.relatingId) session.relateFrom(null);
    else if (session && hasSelection(session)) session.view?.collapseSelection();
    else if (session?.state.value.chosenId) session.choose(null, false);
    else if (session && isReadingOnly(session)) setReadingOnly(session, false);
    else if (workbench.state.value.tour !== null) leaveTour(workbench);
    else focusTargets.focus('cases');
  },
};
