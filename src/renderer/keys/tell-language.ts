/** Keeps what the host itself says in the language of the page. */
import type { HostWords } from '#host/contract';
import { preferences, spokenLanguage } from '../session/preferences';

export const tellLanguage = (words: HostWords): void => {
  let told = '';
  const tell = (): void => {
    const language = spokenLanguage();
    if (language === told) return;
    told = language;
    void words.speak(language);
  };
  preferences.subscribe(tell);
  tell();
};
