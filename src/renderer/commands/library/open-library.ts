/** Open a library file: preview, then merge. */
import { t } from '#catalogue/translate';
import { loadPart } from '../../design/load-part';
import type { Command } from '../kit/command';

export const openLibrary: Command = {
  id: 'open-library',
  label: () => t('command.open-library'),
  keywords: () => t('command.open-library-keywords'),
  keys: ['Mod+Shift+O'],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: () => true,
  run: async (workbench) => {
    const { chooseLibrary } = await loadPart(() => import('../../actions/library/library-actions'));
    await chooseLibrary(workbench);
  },
};
