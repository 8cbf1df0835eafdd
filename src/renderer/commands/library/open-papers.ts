/** Open papers from disk. */
import { t } from '#catalogue/translate';
import { loadPart } from '../../design/load-part';
import type { Command } from '../kit/command';

export const openPapers: Command = {
  id: 'open-papers',
  label: () => t('command.open-papers'),
  keywords: () => t('command.open-papers-keywords'),
  keys: ['Mod+O'],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: (workbench) => workbench.me() !== null,
  run: async (workbench) => {
    const { choosePapers } = await loadPart(() => import('../../actions/library/paper-actions'));
    await choosePapers(workbench);
  },
};
