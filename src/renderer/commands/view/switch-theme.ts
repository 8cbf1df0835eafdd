/** From the system's theme to light to dark and back. */
import { nextTheme, preferences, setTheme, type Theme } from '../../session/preferences';
import type { Command } from '../kit/command';

const NAMES: Readonly<Record<Theme, string>> = { system: 'system', light: 'light', dark: 'dark' };

export const switchTheme: Command = {
  id: 'switch-theme',
  label: () => `Theme: ${NAMES[preferences.value.theme]}`,
  keywords: ['dark', 'light', 'mode', 'colours', 'colors', 'appearance'],
  keys: ['Mod+Shift+D'],
  scope: 'everywhere',
  menu: 'View',
  isEnabled: () => true,
  run: () => setTheme(nextTheme(preferences.value.theme)),
};
