/** Put the open paper on paper, or into a PDF, with what was tagged in it. */
import { t } from '#catalogue/translate';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

export const printPaper: Command = {
  id: 'print-paper',
  label: () => t('command.print-paper'),
  keywords: () => t('command.print-paper-keywords'),
  keys: ['Mod+P'],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: (workbench) => workbench.session() !== null && workbench.state.value.dialog === null,
  whyDisabled: noPaper,
  run: (workbench) => workbench.show({ dialog: { kind: 'printout' } }),
};
