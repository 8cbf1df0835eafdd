/** Back to the list of papers. */
import type { Command } from '../kit/command';

export const showLibrary: Command = {
  id: 'show-library',
  label: () => 'Library',
  keywords: ['papers', 'home', 'back', 'documents'],
  keys: ['Mod+Shift+L'],
  scope: 'everywhere',
  menu: 'View',
  isEnabled: (workbench) => workbench.state.value.place.kind !== 'library',
  whyDisabled: () => 'This is the library.',
  run: (workbench) => workbench.goTo({ kind: 'library' }),
};
