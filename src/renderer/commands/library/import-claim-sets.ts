/** Import claim sets of colleagues: preview, then take what was chosen. */
import { t } from '#catalogue/translate';
import { loadPart } from '../../design/load-part';
import type { Command } from '../kit/command';

export const importClaimSets: Command = {
  id: 'import-claim-sets',
  label: () => t('command.import-claim-sets'),
  keywords: () => t('command.import-claim-sets-keywords'),
  keys: ['Mod+I'],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: (workbench) => workbench.me() !== null,
  run: async (workbench) => {
    const { chooseClaimSets } = await loadPart(() => import('../../actions/library/import-actions'));
    await chooseClaimSets(workbench);
  },
};
