/** Export the consensus on the open paper, with its log. */
import { exportConsensus as exportFile } from '../../actions/compare/consensus-actions';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

export const exportConsensus: Command = {
  id: 'export-consensus',
  label: () => 'Export consensus…',
  keywords: ['save', 'download', 'json', 'share', 'file', 'decisions', 'settle', 'adjudicate'],
  keys: [],
  scope: 'everywhere',
  menu: 'File',
  isEnabled: (workbench) => workbench.session() !== null,
  whyDisabled: noPaper,
  run: exportFile,
};
