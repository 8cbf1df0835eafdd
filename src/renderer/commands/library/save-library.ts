/** Save everything to one file. */
import { saveLibrary as save } from '../../actions/library/library-actions';
import type { Command } from '../kit/command';

export const saveLibrary: Command = {
  id: 'save-library',
  label: () => 'Save library…',
  keywords: ['export', 'backup', 'file'],
  keys: ['Mod+Shift+S'],
  scope: 'everywhere',
  menu: 'File',
  isEnabled: (workbench) => workbench.me() !== null,
  run: save,
};
