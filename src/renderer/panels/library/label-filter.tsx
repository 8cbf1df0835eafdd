/** Which labels papers are listed by: chosen behind the button 'Filter', and as chips while they are in force. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { toggled } from '#core/annotation/toggled';
import { ActiveFilters } from '../../design/filter/active-filters';
import { FacetChoices } from '../../design/filter/facet-choices';
import { FilterPopover } from '../../design/filter/filter-popover';
import { chooseLibraryLabels } from '../../session/library-look';

export interface LabelFilterProps {
  /** How many papers have each label. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those that are in force. */
  readonly chosen: readonly string[];
}

export const LabelFilter = ({ counts, chosen }: LabelFilterProps): ReactElement | null => {
  if (counts.size === 0) return null;
  const choices = [...counts].map(([label, count]) => ({
    value: label,
    name: label,
    count,
    isNamed: chosen.includes(label),
  }));
  return (
    <div className="library-filter">
      <FilterPopover id="label-filter" inForce={chosen.length} onClear={clearLabels}>
        <FacetChoices
          name={t('common.labels')}
          choices={choices}
          onToggle={(label) => chooseLibraryLabels(toggled(chosen, label))}
        />
      </FilterPopover>
    </div>
  );
};

/** Each to be taken away. */
export const ChosenLabels = ({ chosen }: Pick<LabelFilterProps, 'chosen'>): ReactElement | null =>
  chosen.length === 0 ? null : (
    <ActiveFilters
      filters={chosen.map((label) => ({
        key: label,
        facet: t('common.labels'),
        value: label,
        onRemove: () => chooseLibraryLabels(chosen.filter((one) => one !== label)),
      }))}
      onClear={clearLabels}
    />
  );

export const clearLabels = (): void => chooseLibraryLabels([]);
