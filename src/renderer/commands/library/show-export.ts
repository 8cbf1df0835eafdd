/** Everything that the open paper can be written as. */
import { t } from '#catalogue/translate';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

export const showExport: Command = {
  id: 'export',
  label: () => t('command.export'),
  keywords: () => t('command.export-keywords'),
  keys: ['Mod+E'],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: (workbench) => workbench.session() !== null,
  whyDisabled: noPaper,
  run: (workbench) => workbench.show({ dialog: { kind: 'export', analystId: null } }),
};
