/** Go to the page as printed, which opens for it. */
import { t } from '#catalogue/translate';
import { showPages } from '../../actions/look-actions';
import { focusTargets } from '../../session/focus-targets';
import { isPrinted } from '../../session/is-printed';
import type { Command } from '../kit/command';
import { noPaper, notPrinted } from '../kit/reasons';

export const goToPages: Command = {
  id: 'go-to-pages',
  label: () => t('command.go-to-pages'),
  keywords: () => t('command.pages-keywords'),
  keys: ['Shift+V'],
  scope: 'reader',
  menu: 'view',
  isEnabled: (workbench) => isPrinted(workbench.session()),
  whyDisabled: (workbench) => (workbench.session() ? notPrinted() : noPaper()),
  run(workbench) {
    showPages(workbench);
    focusTargets.focus('pages');
  },
};
