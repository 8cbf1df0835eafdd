/** The help with the guide of the language that the window speaks: each guide is loaded when it is first read. */
import type { ComponentType, ReactElement } from 'react';
import { type LanguageId, languageFor } from '#catalogue/languages';
import { locale } from '#catalogue/translate';
import { later } from '../design/later';
import type { GuideText } from '../panels/help/guide';
import { HelpDialog } from '../panels/help/help-dialog';
import { DialogNotLoaded } from './dialog-not-loaded';

export const HelpInLanguage = (): ReactElement => {
  const Help = HELP[languageFor([locale()])];
  return <Help />;
};

const helpWith = (language: LanguageId, load: () => Promise<{ readonly guide: GuideText }>): ComponentType =>
  later(
    async () => {
      const { guide } = await load();
      const read = { ...guide, language };
      return () => <HelpDialog guide={read} />;
    },
    { Failed: DialogNotLoaded },
  );

const HELP: Readonly<Record<LanguageId, ComponentType>> = {
  en: helpWith('en', () => import('../../../docs/user-guide.md')),
  de: helpWith('de', () => import('../../../docs/user-guide.de.md')),
};
