/** Go to the map, which opens for it. */

import { flushSync } from 'react-dom';
import { t } from '#catalogue/translate';
import { openMap } from '../../actions/look-actions';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

/** The place of the map has this id, also while the map itself is still on its way. */
export const MAP_PLACE_ID = 'map-place';

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
    flushSync(() => openMap(workbench));
    document.getElementById(MAP_PLACE_ID)?.focus();
  },
};
