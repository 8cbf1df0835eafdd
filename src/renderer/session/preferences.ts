/** How one likes to work: theme, text size and keys. A matter of this machine, not of the library: kept beside it. */
import {
  directionOf,
  LANGUAGE_IDS,
  type LanguageId,
  languageFor,
  MIRRORED_LOCALE,
  PSEUDO_LOCALE,
  type PseudoLocale,
  speakLanguage,
} from '#catalogue/languages';
import { PAGE_SIZES, type PageSize, PRINTED_SIZES, type PrintedSize } from '#core/printout/page-setup';
import type { PrintoutParts } from '#core/printout/printout';
import { isChord } from './chord';
import { createObservable } from './observable';

export const THEMES = ['system', 'light', 'dark', 'sepia'] as const;
export type Theme = (typeof THEMES)[number];

/** How wide lines are: about 56, 66 and 82 characters. */
export const MEASURES = ['narrow', 'usual', 'wide'] as const;
export type Measure = (typeof MEASURES)[number];

/** The typeface of the text. */
export const FACES = ['serif', 'sans'] as const;
export type Face = (typeof FACES)[number];

/** The orders in which the library lists papers. */
export const LIBRARY_SORTS = ['opened', 'title', 'added', 'progress'] as const;
export type LibrarySort = (typeof LIBRARY_SORTS)[number];

/** In CSS pixels; the steps of one notch each. */
const TEXT_SIZES: readonly number[] = [14, 16, 18, 20, 22, 25, 28, 32];
const USUAL_TEXT_SIZE = 18;

/** In points; about 75 characters in a line. */
const USUAL_PRINTED_SIZE = 11;

const LETTER_REGIONS: ReadonlySet<string> = new Set([
  'US',
  'CA',
  'MX',
  'PH',
  'CL',
  'CO',
  'VE',
  'CR',
  'GT',
  'PA',
]);

/** About as many commands as one remembers having used. */
const RECENT_COMMANDS = 5;

/** Keys that the analyst has changed, by the command's id. */
export type ChangedKeys = Readonly<Record<string, readonly string[]>>;

/** The system's, one of ours, or a pseudo-locale, which only a test sets. */
export const LANGUAGE_CHOICES = ['system', ...LANGUAGE_IDS, PSEUDO_LOCALE, MIRRORED_LOCALE] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export interface Preferences {
  readonly language: LanguageChoice;
  readonly theme: Theme;
  readonly textSize: number;
  readonly measure: Measure;
  readonly face: Face;
  readonly keys: ChangedKeys;
  /** Whether single letters and signs act: they are in the way of speech input and of unsteady hands. */
  readonly hasSingleKeys: boolean;
  /** Ids of the commands last run from the palette, the latest first. */
  readonly recentCommands: readonly string[];
  /** While deciding: whether letters stand for the analysts, so that one decides by what is said and not by whom. */
  readonly hidesNames: boolean;
  /** As what one exported last: what was written then is offered first. */
  readonly exportFormat: string | null;
  /** While deciding: whether a decision leads on to the next open case. */
  readonly goesOn: boolean;
  /** Whether the tour was taken or declined: it is offered once. */
  readonly hasAnsweredTour: boolean;
  readonly librarySort: LibrarySort;
  /** The labels that papers of the library are filtered by. */
  readonly libraryLabels: readonly string[];
  readonly printout: PrintoutChoices;
}

/** What is put on paper, and on which. */
export interface PrintoutChoices extends PrintoutParts {
  readonly size: PageSize;
  readonly textSize: PrintedSize;
}

const STORAGE_KEY = 'postil-preferences';

/** What was set on this machine, as far as it can be read. */
export const storedPreferences = (): Preferences => {
  const stored = parse(localStorage.getItem(STORAGE_KEY));
  return {
    language: LANGUAGE_CHOICES.find((language) => language === stored['language']) ?? 'system',
    theme: THEMES.find((theme) => theme === stored['theme']) ?? 'system',
    textSize: TEXT_SIZES.find((size) => size === stored['textSize']) ?? USUAL_TEXT_SIZE,
    measure: MEASURES.find((measure) => measure === stored['measure']) ?? 'usual',
    face: FACES.find((face) => face === stored['face']) ?? 'serif',
    keys: readKeys(stored['keys']),
    hasSingleKeys: stored['hasSingleKeys'] !== false,
    recentCommands: stringsIn(stored['recentCommands']).slice(0, RECENT_COMMANDS),
    hidesNames: stored['hidesNames'] === true,
    goesOn: stored['goesOn'] !== false,
    hasAnsweredTour: stored['hasAnsweredTour'] === true,
    librarySort: LIBRARY_SORTS.find((sort) => sort === stored['librarySort']) ?? 'opened',
    libraryLabels: stringsIn(stored['libraryLabels']),
    exportFormat: stringsIn([stored['exportFormat']])[0] ?? null,
    printout: readPrintout(recordOf(stored['printout'])),
  };
};

/** A preference must never stop the start, so what cannot be read counts as never set. */
const parse = (json: string | null): Record<string, unknown> => {
  try {
    return recordOf(JSON.parse(json ?? '{}'));
  } catch {
    return {};
  }
};

/** Keys of commands that only another version has are kept for that version; here nobody asks for them. */
const readKeys = (stored: unknown): ChangedKeys => {
  const lists = Object.entries(recordOf(stored)).filter(([, keys]) => Array.isArray(keys));
  return Object.fromEntries(lists.map(([id, keys]) => [id, stringsIn(keys).filter(isChord)]));
};

const readPrintout = (stored: Record<string, unknown>): PrintoutChoices => ({
  hasText: stored['hasText'] !== false,
  hasNotes: stored['hasNotes'] !== false,
  hasLegend: stored['hasLegend'] !== false,
  size: PAGE_SIZES.find((size) => size === stored['size']) ?? usualPageSize(),
  textSize: PRINTED_SIZES.find((size) => size === stored['textSize']) ?? USUAL_PRINTED_SIZE,
});

/** The countries that print on Letter; everybody else prints on A4. */
const usualPageSize = (): PageSize =>
  LETTER_REGIONS.has(new Intl.Locale(navigator.language).region ?? '') ? 'letter' : 'a4';

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const stringsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

export const preferences = createObservable<Preferences>(storedPreferences());

/** The language that is spoken by this choice. */
const languageOf = (choice: LanguageChoice): LanguageId | PseudoLocale =>
  choice === 'system' ? languageFor(navigator.languages) : choice;

/** The language that is spoken now. */
export const spokenLanguage = (): LanguageId | PseudoLocale => languageOf(preferences.value.language);

/** Speaks it from here on. What is on the screen already must be drawn anew. */
export const setLanguage = async (language: LanguageChoice): Promise<void> => {
  await speakLanguage(languageOf(language));
  change({ language });
};

/** Speaks the language that was chosen before; call once at start. */
export const speakChosenLanguage = (): Promise<void> => speakLanguage(spokenLanguage(), 'first');

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

export const setMeasure = (measure: Measure): void => change({ measure });

export const setFace = (face: Face): void => change({ face });

export const setChangedKeys = (keys: ChangedKeys): void => change({ keys });

export const setSingleKeys = (hasSingleKeys: boolean): void => change({ hasSingleKeys });

export const setHidesNames = (hidesNames: boolean): void => change({ hidesNames });

export const setLibrarySort = (librarySort: LibrarySort): void => change({ librarySort });

export const setLibraryLabels = (libraryLabels: readonly string[]): void => change({ libraryLabels });

export const setGoesOn = (goesOn: boolean): void => change({ goesOn });

export const setTourAnswered = (): void => change({ hasAnsweredTour: true });

export const noteExportFormat = (exportFormat: string): void => change({ exportFormat });

export const setPrintout = (chosen: Partial<PrintoutChoices>): void =>
  change({ printout: { ...preferences.value.printout, ...chosen } });

export const noteCommandUse = (id: string): void => {
  const others = preferences.value.recentCommands.filter((other) => other !== id);
  change({ recentCommands: [id, ...others].slice(0, RECENT_COMMANDS) });
};

/** Shows the preferences in the page; call once at start. */
export const applyPreferences = (): void => {
  const apply = (): void => {
    const { theme, textSize, measure, face } = preferences.value;
    const spoken = spokenLanguage();
    document.documentElement.lang = spoken;
    document.documentElement.dir = directionOf(spoken);
    Object.assign(document.documentElement.dataset, { theme, measure, face });
    document.documentElement.style.setProperty('--text-size', `${textSize / 16}rem`);
  };
  apply();
  preferences.subscribe(apply);
};

const change = (changed: Partial<Preferences>): void => {
  preferences.set({ ...preferences.value, ...changed });
  localStorage.setItem(STORAGE_KEY, JSON.stringify(preferences.value));
};
