/** How the text is set: theme, size, width of lines and typeface, behind one button. */
import { ALargeSmall } from 'lucide-react';
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { largerText, smallerText } from '../commands/view/text-size-commands';
import { Popover } from '../design/floating/popover';
import { usePreferences } from '../hooks/workbench-context';
import { CommandButton } from '../keys/command-button';
import { FACES, MEASURES, setFace, setMeasure, setTheme, THEMES } from '../session/preferences';
import './reading-settings.css';

export const ReadingSettings = (): ReactElement => (
  <Popover
    id="reading-settings"
    name={t('reading.settings')}
    rank="quiet"
    isIcon
    button={<ALargeSmall size={18} aria-hidden="true" />}
  >
    <Settings />
  </Popover>
);

const Settings = (): ReactElement => {
  const { theme, textSize, measure, face } = usePreferences();
  return (
    <div className="reading-settings">
      <Choices
        name="theme"
        title={t('reading.theme')}
        choices={THEMES.map((value) => ({ value, label: t('reading.theme-name', { theme: value }) }))}
        chosen={theme}
        onChoose={setTheme}
      />
      <fieldset className="reading-choices" aria-label={t('reading.size')}>
        <legend>{t('reading.size')}</legend>
        <CommandButton command={smallerText}>A−</CommandButton>
        <output className="reading-size">{t('reading.pixels', { size: textSize })}</output>
        <CommandButton command={largerText}>A+</CommandButton>
      </fieldset>
      <Choices
        name="measure"
        title={t('reading.measure')}
        choices={MEASURES.map((value) => ({ value, label: t('reading.measure-name', { measure: value }) }))}
        chosen={measure}
        onChoose={setMeasure}
      />
      <Choices
        name="face"
        title={t('reading.face')}
        choices={FACES.map((value) => ({ value, label: t('reading.face-name', { face: value }) }))}
        chosen={face}
        onChoose={setFace}
      />
    </div>
  );
};

interface ChoicesProps<Value extends string> {
  readonly name: string;
  readonly title: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

const Choices = <Value extends string>(props: ChoicesProps<Value>): ReactElement => (
  <fieldset className="reading-choices">
    <legend>{props.title}</legend>
    {props.choices.map(({ value, label }) => (
      <label key={value} className="reading-choice">
        <input
          type="radio"
          className="for-readers"
          name={`reading-${props.name}`}
          checked={props.chosen === value}
          onChange={() => props.onChoose(value)}
        />
        {label}
      </label>
    ))}
  </fieldset>
);
