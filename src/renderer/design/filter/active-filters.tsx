/** The filters in force, each to be taken away with a click, and all of them at once. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';

export interface ActiveFilter {
  readonly key: string;
  readonly facet: string;
  readonly value: string;
  readonly onRemove: () => void;
}

export interface ActiveFiltersProps {
  readonly filters: readonly ActiveFilter[];
  readonly onClear: () => void;
  /** Behind the toggles where they leave room, and not on a line of their own. */
  readonly isInLine?: boolean;
}

export const ActiveFilters = ({ filters, onClear, isInLine = false }: ActiveFiltersProps): ReactElement => (
  <ul className={`filter-active${isInLine ? ' is-in-line' : ''}`} aria-label={t('filter.in-force')}>
    {filters.map(({ key, facet, value, onRemove }) => (
      <li key={key}>
        <button
          type="button"
          className="filter-chip"
          aria-label={t('filter.remove', { facet, value })}
          onClick={onRemove}
        >
          <span className="filter-chip-name" dir="auto">
            {value}
          </span>
          <span aria-hidden="true"> ×</span>
        </button>
      </li>
    ))}
    <li>
      <button type="button" className="filter-clear" onClick={onClear}>
        {t('filter.clear')}
      </button>
    </li>
  </ul>
);
