/** The button 'Filter' and what it opens: every facet but the tags, with how many annotations have each value. */

import { type ReactElement, useMemo } from 'react';
import { locale, t } from '#catalogue/translate';
import { countFacet, FACETS, type Facet, type Filter, NONE, RELATION_PARTS } from '#core/annotation/filter';
import { CONFIDENCES } from '#core/records/confidence';
import { LIKELIHOODS } from '#core/records/likelihood';
import { clearFilter, toggleFilter } from '../../actions/look-actions';
import { FacetChoices } from '../../design/filter/facet-choices';
import { FilterPopover } from '../../design/filter/filter-popover';
import { useLook, useSessionState, useWorkbench } from '../../hooks/workbench-context';
import type { PaperSession } from '../../session/paper-session';
import { facetName, valueName } from './filter-words';

const SHOWN_FACETS = FACETS.filter((facet) => facet !== 'tag');

export const FilterPanel = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  const { filter } = useLook();
  const inForce = SHOWN_FACETS.reduce((sum, facet) => sum + filter[facet].length, 0);
  return (
    <FilterPopover id="filter-panel" inForce={inForce} onClear={() => clearFilter(workbench)}>
      <Facets session={session} filter={filter} />
    </FilterPopover>
  );
};

interface FacetsProps {
  readonly session: PaperSession;
  readonly filter: Filter;
}

const Facets = ({ session, filter }: FacetsProps): ReactElement => {
  const annotations = useSessionState(session, (state) => state.annotations);
  const argument = useSessionState(session, (state) => state.argument);
  const counts = useMemo(
    () =>
      new Map(
        SHOWN_FACETS.map((facet) => [
          facet,
          countFacet(facet, annotations, { argument, sections: session.sections }),
        ]),
      ),
    [session, annotations, argument],
  );
  return (
    <>
      {SHOWN_FACETS.map((facet) => (
        <Choices
          key={facet}
          session={session}
          facet={facet}
          named={filter[facet]}
          counts={counts.get(facet) ?? NO_COUNTS}
        />
      ))}
    </>
  );
};

interface ChoicesProps {
  readonly session: PaperSession;
  readonly facet: Facet;
  readonly named: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

const Choices = ({ session, facet, named, counts }: ChoicesProps): ReactElement => {
  const workbench = useWorkbench();
  const choices = choicesOf(session, facet, counts, named).map((value) => ({
    value,
    name: valueName(session, facet, value),
    count: counts.get(value) ?? 0,
    isNamed: named.includes(value),
  }));
  return (
    <FacetChoices
      name={facetName(facet)}
      choices={choices}
      onToggle={(value) => toggleFilter(workbench, facet, value)}
      none={t('annotations.no-label')}
    />
  );
};

/** Labels are those that some annotation has or that are filtered by; the other facets have values of their own. */
const choicesOf = (
  { sections }: PaperSession,
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  named: readonly string[],
): readonly string[] => {
  switch (facet) {
    case 'likelihood':
      return [...LIKELIHOODS, NONE];
    case 'confidence':
      return [...CONFIDENCES, NONE];
    case 'relation':
      return [...RELATION_PARTS, NONE];
    case 'section':
      return sections.map(({ number }) => String(number));
    case 'label':
    case 'tag':
      return [...new Set([...counts.keys(), ...named])].sort((a, b) => a.localeCompare(b, locale()));
  }
};

const NO_COUNTS: ReadonlyMap<string, number> = new Map();
