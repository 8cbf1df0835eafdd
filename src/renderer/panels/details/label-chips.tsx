/** Labels, each to be taken away, and the field for more: free words, completed from those used before. */
import { type KeyboardEvent, type ReactElement, type Ref, useId } from 'react';
import { t } from '#catalogue/translate';
import { MAX_LABEL_LENGTH } from '#core/records/annotation';
import './label-chips.css';

export interface LabelChipsProps {
  readonly labels: readonly string[];
  /** Those that are offered. */
  readonly known: readonly string[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** What is typed is to be added. */
  readonly onAdd: () => void;
  readonly onRemove: (label: string) => void;
  readonly field?: Ref<HTMLInputElement>;
}

export const LabelChips = ({
  labels,
  known,
  typed,
  onType,
  onAdd,
  onRemove,
  field,
}: LabelChipsProps): ReactElement => {
  const fieldId = useId();
  const offers = useId();
  const isBlank = typed.trim() === '';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === ',' || (event.key === 'Enter' && !isBlank)) {
      if (!isBlank) onAdd();
    } else if (event.key === 'Backspace' && typed === '') {
      const last = labels.at(-1);
      if (last !== undefined) onRemove(last);
    } else return;
    event.preventDefault();
  };
  return (
    <div className="detail-field labels-field">
      <label className="detail-name" htmlFor={fieldId}>
        {t('common.labels')}
      </label>
      <div className="labels">
        {labels.map((label) => (
          <span key={label} className="label-chip" dir="auto">
            {label}
            <button
              type="button"
              aria-label={t('details.remove-label', { label })}
              onClick={() => onRemove(label)}
            >
              ✕
            </button>
          </span>
        ))}
        <input
          ref={field}
          id={fieldId}
          list={offers}
          dir="auto"
          value={typed}
          maxLength={MAX_LABEL_LENGTH}
          placeholder={labels.length === 0 ? t('details.add-label') : ''}
          onChange={({ target }) => onType(target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => !isBlank && onAdd()}
        />
        <datalist id={offers}>
          {known
            .filter((label) => !labels.includes(label))
            .map((label) => (
              <option key={label} value={label} />
            ))}
        </datalist>
      </div>
    </div>
  );
};
