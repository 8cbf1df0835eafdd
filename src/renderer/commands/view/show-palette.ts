/** The palette: find a command or an annotation by its words. */
import { t } from '#catalogue/translate';
import type { Command } from '../kit/command';

export const showPalette: Command = {
  id: 'show-palette',
  label: () => t('command.show-palette'),
  keys: ['Mod+K'],
  scope: 'everywhere',
  menu: 'view',
  isEnabled: (workbench) => workbench.me() !== null && workbench.state.value.dialog === null,
  run: (workbench) => workbench.show({ isPaletteOpen: true }),
};
