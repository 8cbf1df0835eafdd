/** Which annotations are listed: the tags as toggles, the rest behind a button, and what is in force as chips. */

import { type ReactElement, useMemo } from 'react';
import { locale, t } from '#catalogue/translate';
import { countFacet, FACETS } from '#core/annotation/filter';
import { TAGS, type Tag } from '#core/records/annotation';
import { TAG_LETTERS, tagName } from '#words/tags';
import { clearFilter, toggleFilter } from '../../actions/look-actions';
import { ActiveFilters } from '../../design/filter/active-filters';
import { FilterToggles } from '../../design/filter/filter-toggles';
import { useLook, useSessionState, useWorkbench } from '../../hooks/workbench-context';
import type { PaperSession } from '../../session/paper-session';
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
  const toggles = TAGS.map((tag) => ({
    value: tag,
    title: t('annotations.show-only-tag', { tag: tagName(tag) }),
    isPressed: filter.tag.includes(tag),
    onToggle: () => toggleFilter(workbench, 'tag', tag),
    className: `filter-tag tag-chip tag-${tag}`,
    content: <TagContent tag={tag} count={counts.get(tag) ?? 0} />,
  }));
  return (
    <div className="filter-bar">
      <FilterToggles className="filter-tags" toggles={toggles} />
      <FilterPanel session={session} />
      <InForce session={session} />
    </div>
  );
};

const TagContent = ({ tag, count }: { readonly tag: Tag; readonly count: number }): ReactElement => (
  <>
    <span aria-hidden="true">{TAG_LETTERS[tag]}</span>
    <span className="for-readers">{tagName(tag)}</span>
    {count.toLocaleString(locale())}
  </>
);

/** The tags say by themselves which of them are in force. */
const InForce = ({ session }: { readonly session: PaperSession }): ReactElement | null => {
  const workbench = useWorkbench();
  const { filter } = useLook();
  if (FACETS.every((facet) => filter[facet].length === 0)) return null;
  const filters = FACETS.filter((facet) => facet !== 'tag').flatMap((facet) =>
    filter[facet].map((value) => ({
      key: `${facet} ${value}`,
      facet: facetName(facet),
      value: filterName(session, facet, value),
      onRemove: () => toggleFilter(workbench, facet, value),
    })),
  );
  return <ActiveFilters filters={filters} onClear={() => clearFilter(workbench)} />;
};
