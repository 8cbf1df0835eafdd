/** Which annotations are listed: the tags as toggles, the rest behind a button, and what is in force as chips. */

import { type ReactElement, useMemo } from 'react';
import { locale, t } from '#catalogue/translate';
import { countFacet, FACETS } from '#core/annotation/filter';
import { TAGS } from '#core/records/annotation';
import { clearFilter, toggleFilter } from '../../actions/look-actions';
import { useLook, useSessionState, useWorkbench } from '../../hooks/workbench-context';
import type { PaperSession } from '../../session/paper-session';
import { TAG_LETTERS, tagName } from '../../words/tags';
import { FilterPanel } from './filter-panel';
import { facetName, filterName } from './filter-words';

export const FilterBar = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  const { filter } = useLook();
  const annotations = useSessionState(session, (state) => state.annotations);
  const counts = useMemo(
    () =>
      countFacet('tag', annotations, { argument: session.state.value.argument, sections: session.sections }),
    [session, annotations],
  );
  return (
    <div className="filter-bar">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in the row of the button */}
      <div className="filter-tags" role="group" aria-label={t('annotations.show-only')}>
        {TAGS.map((tag) => (
          <button
            key={tag}
            type="button"
            className={`filter-tag tag-chip tag-${tag}`}
            aria-pressed={filter.tag.includes(tag)}
            title={t('annotations.show-only-tag', { tag: tagName(tag) })}
            onClick={() => toggleFilter(workbench, 'tag', tag)}
          >
            <span aria-hidden="true">{TAG_LETTERS[tag]}</span>
            <span className="for-readers">{tagName(tag)}</span>
            {(counts.get(tag) ?? 0).toLocaleString(locale())}
          </button>
        ))}
      </div>
      <FilterPanel session={session} />
      <ActiveFilters session={session} />
    </div>
  );
};

/** The tags say by themselves which of them are in force. */
const ActiveFilters = ({ session }: { readonly session: PaperSession }): ReactElement | null => {
  const workbench = useWorkbench();
  const { filter } = useLook();
  const active = FACETS.flatMap((facet) => filter[facet].map((value) => ({ facet, value })));
  if (active.length === 0) return null;
  return (
    <ul className="filter-active" aria-label={t('annotations.filters-in-force')}>
      {active
        .filter(({ facet }) => facet !== 'tag')
        .map(({ facet, value }) => (
          <li key={`${facet} ${value}`}>
            <button
              type="button"
              className="filter-chip"
              aria-label={t('annotations.remove-filter', {
                facet: facetName(facet),
                value: filterName(session, facet, value),
              })}
              onClick={() => toggleFilter(workbench, facet, value)}
            >
              <span className="filter-chip-name">{filterName(session, facet, value)}</span>
              <span aria-hidden="true"> ×</span>
            </button>
          </li>
        ))}
      <li>
        <button type="button" className="filter-clear" onClick={() => clearFilter(workbench)}>
          {t('annotations.clear-filters')}
        </button>
      </li>
    </ul>
  );
};
