/** The list of keys. */
import { t } from '#catalogue/translate';
import type { Command } from '../kit/command';

export const showKeys: Command = {
  id: 'show-keys',
  label: () => t('command.show-keys'),
  keywords: () => t('command.show-keys-keywords'),
  keys: ['?', 'Shift+F1'],
  scope: 'everywhere',
  menu: 'help',
  isEnabled: (workbench) => workbench.state.value.dialog === null,
  run: (workbench) => workbench.show({ dialog: { kind: 'keys' } }),
};
