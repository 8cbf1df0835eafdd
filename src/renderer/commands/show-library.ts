/** Back to the list of papers. */
import type { Command } from './command';

export const showLibrary: Command = {
  id: 'show-library',
  label: () => 'Library',
  keys: ['Mod+Shift+L'],
  scope: 'everywhere',
  menu: 'View',
  isEnabled: (workbench) => workbench.state.value.place.kind !== 'library',
  run: (workbench) => workbench.goTo({ kind: 'library' }),
};
