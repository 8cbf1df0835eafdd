/** What the tags mean, and the user guide. */
import { t } from '#catalogue/translate';
import type { Command } from '../kit/command';

export const showHelp: Command = {
  id: 'show-help',
  label: () => t('command.show-help'),
  keywords: () => t('command.show-help-keywords'),
  keys: ['F1'],
  scope: 'everywhere',
  menu: 'help',
  isEnabled: (workbench) => workbench.state.value.dialog === null,
  run: (workbench) => workbench.show({ dialog: { kind: 'help' } }),
};
