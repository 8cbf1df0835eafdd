/** The list of keys. */
import type { Command } from '../kit/command';

export const showKeys: Command = {
  id: 'show-keys',
  label: () => 'Keys',
  keywords: ['shortcuts', 'keyboard', 'help', 'remap'],
  keys: ['?', 'F1'],
  scope: 'everywhere',
  menu: 'Help',
  isEnabled: (workbench) => workbench.state.value.dialog === null,
  run: (workbench) => workbench.show({ dialog: { kind: 'keys' } }),
};
