/** The palette: find a command or an annotation by its words. */
import type { Command } from '../kit/command';

export const showPalette: Command = {
  id: 'show-palette',
  label: () => 'Find a command or annotation…',
  keys: ['Mod+K'],
  scope: 'everywhere',
  menu: 'View',
  isEnabled: (workbench) => workbench.me() !== null && workbench.state.value.dialog === null,
  run: (workbench) => workbench.show({ isPaletteOpen: true }),
};
