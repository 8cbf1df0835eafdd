/** Save everything to one file. */
import { t } from '#catalogue/translate';
import { saveLibrary as save } from '../../actions/library/library-actions';
import type { Command } from '../kit/command';

export const saveLibrary: Command = {
  id: 'save-library',
  label: () => t('command.save-library'),
  keywords: () => t('command.save-library-keywords'),
  keys: ['Mod+Shift+S'],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: (workbench) => workbench.me() !== null,
  run: save,
};
