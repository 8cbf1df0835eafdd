/** What was deleted, and the way back. */
import { t } from '#catalogue/translate';
import type { Command } from '../kit/command';

export const showTrash: Command = {
  id: 'show-trash',
  label: () => t('command.show-trash'),
  keywords: () => t('command.show-trash-keywords'),
  keys: [],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: (workbench) => workbench.me() !== null,
  run: (workbench) => workbench.show({ dialog: { kind: 'trash' } }),
};
