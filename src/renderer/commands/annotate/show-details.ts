/** Go to all that is said of the chosen annotation. */
import { t } from '#catalogue/translate';
import { chosenIn } from '../../actions/annotate/annotation-actions';
import { focusTargets } from '../../session/focus-targets';
import type { Command } from '../kit/command';
import { nothingChosen } from '../kit/reasons';

export const showDetails: Command = {
  id: 'show-details',
  label: () => t('command.show-details'),
  keywords: () => t('command.show-details-keywords'),
  keys: ['I'],
  scope: 'reader',
  menu: 'view',
  isEnabled: (workbench) => chosenIn(workbench.session()) !== null,
  whyDisabled: nothingChosen,
  run: () => focusTargets.focus('details'),
};
