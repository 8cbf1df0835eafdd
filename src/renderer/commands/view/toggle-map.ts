/** The map of the argument beside the text. */
import { toggleMap as toggle } from '../../actions/look-actions';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

export const toggleMap: Command = {
  id: 'toggle-map',
  label(workbench) {
    const { route } = workbench.state.value;
    return route.kind === 'paper' && route.look.hasMap ? 'Close the map' : 'Map of the argument';
  },
  keywords: ['graph', 'picture', 'diagram'],
  keys: ['M'],
  scope: 'reader',
  menu: 'View',
  isEnabled: (workbench) => workbench.session() !== null,
  whyDisabled: noPaper,
  run: toggle,
};
