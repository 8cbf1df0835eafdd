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

/** The first of the wanted languages (BCP 47, best first) that there is; English where there is none. */
export const languageFor = (wanted: readonly string[]): LanguageId =>
  wanted.flatMap((tag) => LANGUAGE_IDS.find((id) => id === tag.toLowerCase().split('-')[0]) ?? [])[0] ?? 'en';

/** From here on every word is in that language. */
export const speakLanguage = async (id: LanguageId | typeof PSEUDO_LOCALE): Promise<void> => {
  const messages = id === PSEUDO_LOCALE ? (await import('./pseudo')).pseudo(en) : await LANGUAGES[id].load();
  speak({ locale: id, messages });
};
