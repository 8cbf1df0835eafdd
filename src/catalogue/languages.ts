/// <reference path="./later.d.ts" />
/** The languages that there are. Adding one is a file with its messages and a line here. */
import { en } from './en';
import type { Messages } from './messages';
import { speak } from './translate';

interface Language {
  /** In the language itself. */
  readonly name: string;
  /** Only English comes with the start; another language is loaded when it is spoken. */
  readonly load: () => Promise<Messages>;
  /** In the built window, the words that `load` leaves out: none of them is needed to show a paper. */
  readonly loadMore: () => Promise<Messages>;
}

export const LANGUAGES = {
  en: { name: 'English', load: async () => en, loadMore: async () => (await import('./en?later')).en },
  de: {
    name: 'Deutsch',
    load: async () => (await import('./de')).de,
    loadMore: async () => (await import('./de?later')).de,
  },
} as const satisfies Record<string, Language>;

export type LanguageId = keyof typeof LANGUAGES;

export const LANGUAGE_IDS = ['en', 'de'] as const satisfies readonly LanguageId[];

/** Made of English: longer and accented, so that a word that is cut off or comes from no catalogue is seen. */
export const PSEUDO_LOCALE = 'en-XA';

/** The same, written from right to left: what does not turn with the page is seen. */
export const MIRRORED_LOCALE = 'en-XB';

export type PseudoLocale = typeof PSEUDO_LOCALE | typeof MIRRORED_LOCALE;

/** How a page in the language is written. */
export const directionOf = (id: LanguageId | PseudoLocale): 'ltr' | 'rtl' =>
  id === MIRRORED_LOCALE ? 'rtl' : 'ltr';

/** The first of the wanted languages (BCP 47, best first) that there is; English where there is none. */
export const languageFor = (wanted: readonly string[]): LanguageId =>
  wanted.flatMap((tag) => LANGUAGE_IDS.find((id) => id === tag.toLowerCase().split('-')[0]) ?? [])[0] ?? 'en';

let spoken: { readonly id: LanguageId | PseudoLocale; readonly hasAll: boolean } = {
  id: 'en',
  hasAll: false,
};

/** From here on every word is in that language; `first` are those with which the window starts. */
export const speakLanguage = async (
  id: LanguageId | PseudoLocale,
  extent: 'first' | 'all' = 'all',
): Promise<void> => {
  const { load, loadMore } = LANGUAGES[id === PSEUDO_LOCALE || id === MIRRORED_LOCALE ? 'en' : id];
  const hasAll = extent === 'all';
  const [first, more] = await Promise.all([load(), hasAll ? loadMore() : null]);
  const said = { ...first, ...more };
  const isReal = id in LANGUAGES;
  speak({ locale: id, messages: isReal ? said : (await import('./pseudo')).pseudo(said) });
  spoken = { id, hasAll };
};

/** Whatever is loaded after the start waits for this before it says a word. */
export const speakAll = async (): Promise<void> => {
  if (!spoken.hasAll) await speakLanguage(spoken.id);
};
