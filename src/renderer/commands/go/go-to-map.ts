/** Go to the map, which opens for it. */

import { t } from '#catalogue/translate';
import { openMap } from '../../actions/look-actions';
import { focusTargets } from '../../session/focus-targets';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

export const goToMap: Command = {
  id: 'go-to-map',
  label: () => t('command.go-to-map'),
  keywords: () => t('command.go-to-map-keywords'),
  keys: ['Shift+M'],
  scope: 'reader',
  menu: 'view',
  isEnabled: (workbench) => workbench.session() !== null,
  whyDisabled: noPaper,
  run(workbench) {
    openMap(workbench);
    focusTargets.focus('map');
  },
};
