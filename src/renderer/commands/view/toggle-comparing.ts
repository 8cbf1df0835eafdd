/** Compare claim sets of the open paper. */
import { toggleComparing as toggle } from '../../actions/look-actions';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

export const toggleComparing: Command = {
  id: 'toggle-comparing',
  label(workbench) {
    const { route } = workbench.state.value;
    return route.kind === 'paper' && route.look.compared ? 'End comparing' : 'Compare claim sets';
  },
  keywords: ['colleagues', 'differences', 'disagreements', 'agreement', 'settle', 'adjudicate', 'curate'],
  keys: ['D'],
  scope: 'reader',
  menu: 'View',
  isEnabled: (workbench) => workbench.session() !== null,
  whyDisabled: noPaper,
  run: toggle,
};
