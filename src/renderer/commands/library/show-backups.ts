/** The backups that the desktop window keeps; only some hosts do. */
import { t } from '#catalogue/translate';
import { loadPart } from '../../design/load-part';
import type { Command } from '../kit/command';

export const showBackups: Command = {
  id: 'show-backups',
  label: () => t('command.show-backups'),
  keywords: () => t('command.show-backups-keywords'),
  keys: [],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: ({ host }) => host.backups !== null,
  whyDisabled: () => t('command.no-backups'),
  run: async (workbench) => {
    const actions = await loadPart(() => import('../../actions/backup/backup-actions'));
    await actions.showBackups(workbench);
  },
};
