/** Compare claim sets of the open paper. */
import { t } from '#catalogue/translate';
import { toggleComparing as toggle } from '../../actions/look-actions';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

export const toggleComparing: Command = {
  id: 'toggle-comparing',
  label(workbench) {
    const { route } = workbench.state.value;
    return route.kind === 'paper' && route.look.compared ? t('command.end-comparing') : t('command.compare');
  },
  keywords: () => t('command.compare-keywords'),
  keys: ['D'],
  scope: 'reader',
  menu: 'view',
  isEnabled: (workbench) => workbench.session() !== null,
  whyDisabled: noPaper,
  run: toggle,
};
