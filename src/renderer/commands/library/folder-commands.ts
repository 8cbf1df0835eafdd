/** Watch the folder that a team shares, and stop watching it; only some hosts can. */
import { t } from '#catalogue/translate';
import { stopWatching as stop, watchFolder as watch } from '../../actions/library/folder-actions';
import type { Command } from '../kit/command';

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
  run: watch,
};

export const stopWatching: Command = {
  id: 'stop-watching',
  label: () => t('command.stop-watching'),
  keys: [],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: ({ state }) => state.value.folder !== null,
  whyDisabled: ({ host }) => (host.folder ? t('command.no-folder-watched') : noFolders()),
  run: stop,
};
