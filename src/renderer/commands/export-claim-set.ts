/** Export my annotations of the open paper. */
import { exportClaimSet as exportFile } from '../actions/exchange-actions';
import type { Command } from './command';

export const exportClaimSet: Command = {
  id: 'export-claim-set',
  label: () => 'Export claim set…',
  keys: ['Mod+E'],
  scope: 'everywhere',
  menu: 'File',
  isEnabled: (workbench) => workbench.session() !== null,
  run: exportFile,
};
