/** Go to the labels of the chosen annotation. */
import { t } from '#catalogue/translate';
import { chosenIn } from '../../actions/annotate/annotation-actions';
import { focusTargets } from '../../session/focus-targets';
import type { Command } from '../kit/command';
import { nothingChosen } from '../kit/reasons';

export const editLabels: Command = {
  id: 'edit-labels',
  label: () => t('command.edit-labels'),
  keys: ['B'],
  scope: 'reader',
  menu: 'edit',
  isEnabled: (workbench) => chosenIn(workbench.session()) !== null,
  whyDisabled: nothingChosen,
  run: () => focusTargets.focus('labels'),
};
