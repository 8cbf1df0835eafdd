/** In which language Postil speaks on this machine: the system's, or one that is named here in itself. */
import type { ChangeEvent, ReactElement } from 'react';
import { LANGUAGE_IDS, LANGUAGES } from '#catalogue/languages';
import { t } from '#catalogue/translate';
import { usePreferences } from '../../hooks/workbench-context';
import { LANGUAGE_CHOICES, setLanguage } from '../../session/preferences';

export const LanguageSelect = (): ReactElement => {
  const { language } = usePreferences();
  return (
    <label className="field">
      <span>{t('language.choose')}</span>
      <select value={language} onChange={choose}>
        <option value="system">{t('language.system')}</option>
        {LANGUAGE_IDS.map((id) => (
          <option key={id} value={id} lang={id}>
            {LANGUAGES[id].name}
          </option>
        ))}
      </select>
    </label>
  );
};

const choose = ({ target }: ChangeEvent<HTMLSelectElement>): void => {
  const chosen = LANGUAGE_CHOICES.find((choice) => choice === target.value);
  if (chosen) void setLanguage(chosen);
};
