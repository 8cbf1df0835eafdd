/** The map of the argument beside the text. */
import { t } from '#catalogue/translate';
import { toggleMap as toggle } from '../../actions/look-actions';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

export const toggleMap: Command = {
  id: 'toggle-map',
  label(workbench) {
    const { route } = workbench.state.value;
    return route.kind === 'paper' && route.look.hasMap ? t('command.close-map') : t('command.show-map');
  },
  keywords: () => t('command.toggle-map-keywords'),
  keys: ['M'],
  scope: 'reader',
  menu: 'view',
  isEnabled: (workbench) => workbench.session() !== null,
  whyDisabled: noPaper,
  run: toggle,
};
