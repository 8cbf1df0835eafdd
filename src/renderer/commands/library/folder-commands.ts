/** Watch the folder that a team shares, and stop watching it; only some hosts can. */
import { t } from '#catalogue/translate';
import { loadPart } from '../../design/load-part';
import type { Command } from '../kit/command';

const loadActions = () => loadPart(() => import('../../actions/library/folder-actions'));

const noFolders = (): string => t('command.no-folders');

export const watchFolder: Command = {
  id: 'watch-folder',
  label: ({ state }) => (state.value.folder ? t('command.watch-another-folder') : t('command.watch-folder')),
  keywords: () => t('command.watch-folder-keywords'),
  keys: [],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: ({ host, me }) => host.folder !== null && me() !== null,
  whyDisabled: noFolders,
  run: async (workbench) => (await loadActions()).watchFolder(workbench),
};

export const stopWatching: Command = {
  id: 'stop-watching',
  label: () => t('command.stop-watching'),
  keys: [],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: ({ state }) => state.value.folder !== null,
  whyDisabled: ({ host }) => (host.folder ? t('command.no-folder-watched') : noFolders()),
  run: async (workbench) => (await loadActions()).stopWatching(workbench),
};
