/** What is put on paper, on which pages, and how large. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { PAGE_SIZES, PRINTED_SIZES } from '#core/printout/page-setup';
import { usePreferences } from '../hooks/workbench-context';
import { setPrintout } from '../session/preferences';
import type { PrintoutOffer } from './use-printout';

export const PrintoutChoices = ({ offer }: { readonly offer: PrintoutOffer }): ReactElement => {
  const { printout } = usePreferences();
  const { isComparison, filtered } = offer;
  return (
    <>
      <fieldset className="printout-choices">
        <legend>{t('printout.what')}</legend>
        <Check
          label={t(isComparison ? 'printout.text-with-lines' : 'printout.text-with-tags')}
          checked={printout.hasText}
          onChange={(hasText) => setPrintout({ hasText })}
        />
        <Check
          label={t(isComparison ? 'printout.with-differences' : 'printout.with-notes')}
          checked={printout.hasNotes}
          onChange={(hasNotes) => setPrintout({ hasNotes })}
        />
        <Check
          label={t('reader.signs')}
          checked={printout.hasLegend}
          onChange={(hasLegend) => setPrintout({ hasLegend })}
        />
        {filtered && (
          <Check
            label={t('printout.only-filtered', filtered)}
            checked={filtered.isOnly}
            onChange={filtered.onChange}
          />
        )}
      </fieldset>
      <label className="field">
        <span>{t('printout.size')}</span>
        <select
          value={printout.size}
          onChange={({ target }) => {
            const size = PAGE_SIZES.find((one) => one === target.value);
            if (size) setPrintout({ size });
          }}
        >
          {PAGE_SIZES.map((size) => (
            <option key={size} value={size}>
              {t('printout.size-name', { size })}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t('reading.size')}</span>
        <select
          value={printout.textSize}
          onChange={({ target }) => {
            const textSize = PRINTED_SIZES.find((one) => String(one) === target.value);
            if (textSize) setPrintout({ textSize });
          }}
        >
          {PRINTED_SIZES.map((size) => (
            <option key={size} value={size}>
              {t('printout.points', { size })}
            </option>
          ))}
        </select>
      </label>
    </>
  );
};

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

const Check = ({ label, checked, onChange }: CheckProps): ReactElement => (
  <label className="choice">
    <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
    {label}
  </label>
);
