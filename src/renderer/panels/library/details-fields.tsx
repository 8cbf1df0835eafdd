/** The fields of what a paper is called, as they are typed. */
import { type ReactElement, type Ref, useId } from 'react';
import { t } from '#catalogue/translate';
import { MAX_TITLE_LENGTH, type PaperDetails } from '#core/edit/paper-details';

type Called = Omit<PaperDetails, 'labels'>;

/** As they stand in the fields: authors on a line each, no date as no words. */
export interface Fields {
  readonly title: string;
  readonly authors: string;
  readonly date: string;
}

export const fieldsOf = ({ title, authors, date }: Called): Fields => ({
  title,
  authors: authors.join('\n'),
  date: date ?? '',
});

export const detailsIn = ({ title, authors, date }: Fields): Called => ({
  title,
  authors: authors.split('\n'),
  date: date === '' ? null : date,
});

export interface DetailsFieldsProps {
  readonly fields: Fields;
  readonly onChange: (changed: Partial<Fields>) => void;
  readonly title: Ref<HTMLInputElement>;
  readonly date: Ref<HTMLInputElement>;
  /** The id of what says what is wrong. */
  readonly describedBy: string;
}

export const DetailsFields = ({
  fields,
  onChange,
  title,
  date,
  describedBy,
}: DetailsFieldsProps): ReactElement => {
  const hint = useId();
  return (
    <>
      <label className="detail-field">
        <span className="detail-name">{t('library.details-title')}</span>
        <input
          ref={title}
          dir="auto"
          required
          maxLength={MAX_TITLE_LENGTH}
          value={fields.title}
          aria-describedby={describedBy}
          onChange={({ target }) => onChange({ title: target.value })}
        />
      </label>
      <label className="detail-field">
        <span className="detail-name">{t('library.details-authors')}</span>
        <textarea
          dir="auto"
          rows={AUTHOR_LINES}
          value={fields.authors}
          aria-describedby={hint}
          onChange={({ target }) => onChange({ authors: target.value })}
        />
        <small id={hint} className="detail-hint">
          {t('library.details-authors-hint')}
        </small>
      </label>
      <label className="detail-field paper-details-date">
        <span className="detail-name">{t('library.details-date')}</span>
        <input
          ref={date}
          type="date"
          max={LAST_DAY}
          value={fields.date}
          aria-describedby={describedBy}
          onChange={({ target }) => onChange({ date: target.value })}
        />
      </label>
    </>
  );
};

/** In sight without scrolling. */
const AUTHOR_LINES = 3;

/** Files write years of four digits. */
const LAST_DAY = '9999-12-31';
