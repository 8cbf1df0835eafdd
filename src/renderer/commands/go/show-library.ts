/** Back to the list of papers. */
import { t } from '#catalogue/translate';
import type { Command } from '../kit/command';

export const showLibrary: Command = {
  id: 'show-library',
  label: () => t('command.show-library'),
  keywords: () => t('command.show-library-keywords'),
  keys: ['Mod+Shift+L'],
  scope: 'everywhere',
  menu: 'view',
  isEnabled: (workbench) => workbench.state.value.onScreen.kind !== 'library',
  whyDisabled: () => t('command.show-library-why'),
  run: (workbench) => workbench.goTo({ kind: 'library' }),
};
