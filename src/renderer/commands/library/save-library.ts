/** Save everything to one file. */
import { t } from '#catalogue/translate';
import { loadPart } from '../../design/load-part';
import type { Command } from '../kit/command';

export const saveLibrary: Command = {
  id: 'save-library',
  label: () => t('command.save-library'),
  keywords: () => t('command.save-library-keywords'),
  keys: ['Mod+Shift+S'],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: (workbench) => workbench.me() !== null,
  run: async (workbench) => {
    const actions = await loadPart(() => import('../../actions/library/library-actions'));
    await actions.saveLibrary(workbench);
  },
};
