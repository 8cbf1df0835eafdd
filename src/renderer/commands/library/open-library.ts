/** Open a library file: preview, then merge. */
import { chooseLibrary } from '../../actions/library/library-actions';
import type { Command } from '../kit/command';

export const openLibrary: Command = {
  id: 'open-library',
  label: () => 'Open library…',
  keywords: ['import', 'merge', 'backup', 'restore', 'file'],
  keys: ['Mod+Shift+O'],
  scope: 'everywhere',
  menu: 'File',
  isEnabled: () => true,
  run: chooseLibrary,
};
