/** Open papers from disk. */
import { choosePapers } from '../../actions/library/paper-actions';
import type { Command } from '../kit/command';

export const openPapers: Command = {
  id: 'open-papers',
  label: () => 'Open papers…',
  keywords: ['import', 'add', 'file', 'document', 'markdown', 'text'],
  keys: ['Mod+O'],
  scope: 'everywhere',
  menu: 'File',
  isEnabled: (workbench) => workbench.me() !== null,
  run: choosePapers,
};
