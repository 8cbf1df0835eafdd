/** My annotations of the open paper as a claim set, without a question. */
import { t } from '#catalogue/translate';
import { loadPart } from '../../design/load-part';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

export const exportClaimSet: Command = {
  id: 'export-claim-set',
  label: () => t('command.export-claim-set'),
  keywords: () => t('command.export-claim-set-keywords'),
  keys: ['Mod+Shift+E'],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: (workbench) => workbench.session() !== null,
  whyDisabled: noPaper,
  run: async (workbench) => {
    const actions = await loadPart(() => import('../../actions/library/library-actions'));
    await actions.exportClaimSet(workbench);
  },
};
