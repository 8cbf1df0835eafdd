/** Import claim sets of colleagues: preview, then take what was chosen. */
import { chooseClaimSets } from '../../actions/library/import-actions';
import type { Command } from '../kit/command';

export const importClaimSets: Command = {
  id: 'import-claim-sets',
  label: () => 'Import claim sets…',
  keywords: ['colleague', 'consensus', 'open', 'file', 'json', 'share', 'receive'],
  keys: ['Mod+I'],
  scope: 'everywhere',
  menu: 'File',
  isEnabled: (workbench) => workbench.me() !== null,
  run: chooseClaimSets,
};
