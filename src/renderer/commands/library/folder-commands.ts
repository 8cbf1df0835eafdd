/** Watch the folder that a team shares, and stop watching it; only some hosts can. */
import { stopWatching as stop, watchFolder as watch } from '../../actions/library/folder-actions';
import type { Command } from '../kit/command';

const noFolders = (): string => 'Only the desktop window can watch a folder.';

export const watchFolder: Command = {
  id: 'watch-folder',
  label: ({ state }) => (state.value.folder ? 'Watch another shared folder…' : 'Watch a shared folder…'),
  keywords: ['team', 'sync', 'colleague', 'import', 'claim sets'],
  keys: [],
  scope: 'everywhere',
  menu: 'File',
  isEnabled: ({ host, me }) => host.folder !== null && me() !== null,
  whyDisabled: noFolders,
  run: watch,
};

export const stopWatching: Command = {
  id: 'stop-watching',
  label: () => 'Stop watching the shared folder',
  keys: [],
  scope: 'everywhere',
  menu: 'File',
  isEnabled: ({ state }) => state.value.folder !== null,
  whyDisabled: ({ host }) => (host.folder ? 'No folder is watched.' : noFolders()),
  run: stop,
};
