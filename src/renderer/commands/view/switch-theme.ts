/** From the system's theme to light to dark and back. */
import { t } from '#catalogue/translate';
import { nextTheme, preferences, setTheme } from '../../session/preferences';
import type { Command } from '../kit/command';

export const switchTheme: Command = {
  id: 'switch-theme',
  label: () => t('command.switch-theme', { theme: preferences.value.theme }),
  keywords: () => t('command.switch-theme-keywords'),
  keys: ['Mod+Shift+D'],
  scope: 'everywhere',
  menu: 'view',
  isEnabled: () => true,
  run: () => setTheme(nextTheme(preferences.value.theme)),
};
