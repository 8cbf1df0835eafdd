/** Electron's `dialog`, `nativeTheme` and `screen`: what a desktop would answer. */
import { refuseMissing } from './refuse-missing';

/** The test answers dialogs by putting functions of its own here. */
export const dialog = refuseMissing('dialog', {
  showErrorBox: (title: string, content: string) => console.error(`[error box] ${title}: ${content}`),
});

export const nativeTheme = refuseMissing('nativeTheme', { shouldUseDarkColors: false });

const workArea = { x: 0, y: 0, width: 1920, height: 1080 };

export const screen = refuseMissing('screen', { getAllDisplays: () => [{ workArea }] });
