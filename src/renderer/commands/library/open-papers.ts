/** Open papers from disk. */
import { t } from '#catalogue/translate';
import { choosePapers } from '../../actions/library/paper-actions';
import type { Command } from '../kit/command';

export const openPapers: Command = {
  id: 'open-papers',
  label: () => t('command.open-papers'),
  keywords: () => t('command.open-papers-keywords'),
  keys: ['Mod+O'],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: (workbench) => workbench.me() !== null,
  run: choosePapers,
};
