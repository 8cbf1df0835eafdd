/** Why it is decided so: kept in the log. What is wrong with a decision is said here. */

import { type ReactElement, type RefObject, useId } from 'react';
import { t } from '#catalogue/translate';
import { MAX_REASON_LENGTH } from '#core/records/dismissal';

export interface ReasonFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly reason: string;
  /** When one is needed. */
  readonly hint: string;
  /** Why it could not be decided; null when nothing stands in the way. */
  readonly refusal: string | null;
  readonly onChange: (reason: string) => void;
  readonly onEnter: () => void;
}

export const ReasonField = ({
  field,
  reason,
  hint,
  refusal,
  onChange,
  onEnter,
}: ReasonFieldProps): ReactElement => {
  const refusalId = useId();
  return (
    <div className="case-reason-field">
      <label>
        <span className="detail-name">{t('consensus.reason')}</span>
        <input
          ref={field}
          dir="auto"
          value={reason}
          maxLength={MAX_REASON_LENGTH}
          placeholder={hint}
          aria-invalid={refusal !== null}
          aria-describedby={refusal === null ? undefined : refusalId}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            onEnter();
          }}
        />
      </label>
      {refusal !== null && (
        <p id={refusalId} className="case-refusal" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
};
