/** Export my annotations of the open paper. */
import { exportClaimSet as exportFile } from '../../actions/library/library-actions';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

export const exportClaimSet: Command = {
  id: 'export-claim-set',
  label: () => 'Export claim set…',
  keywords: ['save', 'download', 'json', 'share', 'file'],
  keys: ['Mod+E'],
  scope: 'everywhere',
  menu: 'File',
  isEnabled: (workbench) => workbench.session() !== null,
  whyDisabled: noPaper,
  run: exportFile,
};
