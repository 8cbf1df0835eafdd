/** How one likes to read: theme and text size. A matter of this machine, not of the library: kept beside it. */
import { createObservable } from './observable';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** In CSS pixels; the steps of one notch each. */
const TEXT_SIZES: readonly number[] = [14, 16, 18, 20, 22, 25, 28, 32];
const USUAL_TEXT_SIZE = 18;

export interface Preferences {
  readonly theme: Theme;
  readonly textSize: number;
}

const STORAGE_KEY = 'postil-preferences';

/** What was set on this machine, as far as it can be read. */
export const storedPreferences = (): Preferences => {
  const stored = parse(localStorage.getItem(STORAGE_KEY));
  return {
    theme: THEMES.find((theme) => theme === stored['theme']) ?? 'system',
    textSize: TEXT_SIZES.find((size) => size === stored['textSize']) ?? USUAL_TEXT_SIZE,
  };
};

/** Preferences are not worth a failed start: what cannot be read is as if it had never been set. */
const parse = (json: string | null): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

export const preferences = createObservable<Preferences>(storedPreferences());

export const setTheme = (theme: Theme): void => change({ theme });

export const nextTheme = (theme: Theme): Theme =>
  THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';

/** The next size in that direction, or null at the end of the scale. */
export const nextTextSize = (direction: 1 | -1): number | null =>
  TEXT_SIZES[TEXT_SIZES.indexOf(preferences.value.textSize) + direction] ?? null;

export const stepTextSize = (direction: 1 | -1): void => {
  const textSize = nextTextSize(direction);
  if (textSize !== null) change({ textSize });
};

/** Shows the preferences in the page; call once at start. */
export const applyPreferences = (): void => {
  const apply = (): void => {
    const { theme, textSize } = preferences.value;
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.style.setProperty('--text-size', `${textSize / 16}rem`);
  };
  apply();
  preferences.subscribe(apply);
};

const change = (changed: Partial<Preferences>): void => {
  preferences.set({ ...preferences.value, ...changed });
  localStorage.setItem(STORAGE_KEY, JSON.stringify(preferences.value));
};
