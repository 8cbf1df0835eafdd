/** The page as printed, beside the text. */
import { t } from '#catalogue/translate';
import { togglePages as toggle } from '../../actions/look-actions';
import { isPrinted } from '../../session/is-printed';
import type { Command } from '../kit/command';
import { noPaper, notPrinted } from '../kit/reasons';

export const togglePages: Command = {
  id: 'toggle-pages',
  label(workbench) {
    const { route } = workbench.state.value;
    return route.kind === 'paper' && route.look.hasPages ? t('command.close-pages') : t('command.show-pages');
  },
  keywords: () => t('command.pages-keywords'),
  keys: ['V'],
  scope: 'reader',
  menu: 'view',
  isEnabled: (workbench) => isPrinted(workbench.session()),
  whyDisabled: (workbench) => (workbench.session() ? notPrinted() : noPaper()),
  run: toggle,
};
