/** The languages that there are. Adding one is a file with its messages and a line here. */
import { en } from './en';
import type { Messages } from './messages';
import { speak } from './translate';

interface Language {
  /** In the language itself. */
  readonly name: string;
  /** Only English comes with the start; another language is loaded when it is spoken. */
  readonly load: () => Promise<Messages>;
}

export const LANGUAGES = {
  en: { name: 'English', load: async () => en },
  de: { name: 'Deutsch', load: async () => (await import('./de')).de },
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

/** From here on every word is in that language. */
export const speakLanguage = async (id: LanguageId | PseudoLocale): Promise<void> => {
  const messages =
    id === PSEUDO_LOCALE || id === MIRRORED_LOCALE
      ? (await import('./pseudo')).pseudo(en)
      : await LANGUAGES[id].load();
  speak({ locale: id, messages });
};
