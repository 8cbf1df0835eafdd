/** Export the consensus on the open paper, with its log. */
import { t } from '#catalogue/translate';
import { loadPart } from '../../design/load-part';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

export const exportConsensus: Command = {
  id: 'export-consensus',
  label: () => t('command.export-consensus'),
  keywords: () => t('command.export-consensus-keywords'),
  keys: [],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: (workbench) => workbench.session() !== null,
  whyDisabled: noPaper,
  run: async (workbench) => {
    const actions = await loadPart(() => import('../../actions/compare/consensus-actions'));
    await actions.exportConsensus(workbench);
  },
};
