/** Which cases are listed: kinds as toggles with their counts, the rest behind a button, and what is in force as chips. */

import { type ReactElement, useMemo } from 'react';
import type { MessageKey } from '#catalogue/messages';
import { locale, t } from '#catalogue/translate';
import type { Case } from '#core/cases/case';
import { CASE_FACETS, CASE_KINDS, CASE_STANDINGS, type CaseFacet, countCases } from '#core/cases/case-filter';
import { TAGS } from '#core/records/annotation';
import { caseKindName, standingName } from '#words/describe-case';
import { setName } from '#words/name-of';
import { tagName } from '#words/tags';
import { clearCaseFilter, toggleCaseFilter } from '../../actions/look-actions';
import { ActiveFilters } from '../../design/filter/active-filters';
import { type Choice, FacetChoices } from '../../design/filter/facet-choices';
import { FilterPopover } from '../../design/filter/filter-popover';
import { FilterToggles } from '../../design/filter/filter-toggles';
import { useLook, useWorkbench } from '../../hooks/workbench-context';
import { sectionTitle } from '../../panels/outline/section-title';
import { CaseSign } from '../common/case-sign';
import { useComparedPaper, useCompareState } from '../common/compare-context';
import './case-filter-bar.css';

const HIDDEN_FACETS = CASE_FACETS.filter((facet) => facet !== 'kind');
type HiddenFacet = (typeof HIDDEN_FACETS)[number];

const FACET_NAMES = {
  tag: 'compare.facet-tag',
  analyst: 'compare.facet-analyst',
  section: 'common.section',
  standing: 'compare.facet-standing',
} as const satisfies Record<HiddenFacet, MessageKey>;

export const CaseFilterBar = ({ all }: { readonly all: readonly Case[] }): ReactElement => (
  <div className="filter-bar case-filters">
    <Kinds all={all} />
    <InForce />
  </div>
);

/** The button behind which the other facets are. */
export const CaseFilterPanel = ({ all }: { readonly all: readonly Case[] }): ReactElement => {
  const { caseFilter } = useLook();
  const inForce = HIDDEN_FACETS.reduce((sum, facet) => sum + caseFilter[facet].length, 0);
  return (
    <FilterPopover id="case-filter" inForce={inForce}>
      <HiddenFacets all={all} />
    </FilterPopover>
  );
};

const useCounts = (facet: CaseFacet, all: readonly Case[]): ReadonlyMap<string, number> => {
  const { sections } = useComparedPaper();
  const { caseFilter } = useLook();
  const states = useCompareState((state) => state.states);
  return useMemo(
    () => countCases(facet, all, caseFilter, { sections, states }),
    [facet, all, caseFilter, sections, states],
  );
};

const Kinds = ({ all }: { readonly all: readonly Case[] }): ReactElement => {
  const workbench = useWorkbench();
  const { kind: named } = useLook().caseFilter;
  const counts = useCounts('kind', all);
  const toggles = CASE_KINDS.map((kind) => ({
    value: kind,
    title: t('compare.show-only-kind', { kind: caseKindName(kind) }),
    isPressed: named.includes(kind),
    onToggle: () => toggleCaseFilter(workbench, 'kind', kind),
    className: 'case-kind-toggle',
    content: <KindContent kind={kind} count={counts.get(kind) ?? 0} />,
  }));
  return <FilterToggles className="case-kinds" toggles={toggles} />;
};

const KindContent = ({
  kind,
  count,
}: {
  readonly kind: Case['kind'];
  readonly count: number;
}): ReactElement => (
  <>
    <CaseSign kind={kind} />
    {caseKindName(kind)} <span className="case-kind-count">{count.toLocaleString(locale())}</span>
  </>
);

const HiddenFacets = ({ all }: { readonly all: readonly Case[] }): ReactElement => (
  <>
    {HIDDEN_FACETS.map((facet) => (
      <HiddenFacetChoices key={facet} facet={facet} all={all} />
    ))}
  </>
);

interface HiddenFacetChoicesProps {
  readonly facet: HiddenFacet;
  readonly all: readonly Case[];
}

const HiddenFacetChoices = ({ facet, all }: HiddenFacetChoicesProps): ReactElement => {
  const workbench = useWorkbench();
  const named = useLook().caseFilter[facet];
  const counts = useCounts(facet, all);
  const names = useValueNames()(facet);
  const choices = names.map(
    ([value, name]): Choice => ({
      value,
      name,
      count: counts.get(value) ?? 0,
      isNamed: named.includes(value),
    }),
  );
  return (
    <FacetChoices
      name={t(FACET_NAMES[facet])}
      choices={choices}
      onToggle={(value) => toggleCaseFilter(workbench, facet, value)}
    />
  );
};

/** The values that a facet can have here, and what they are called. */
const useValueNames = (): ((facet: HiddenFacet) => readonly (readonly [value: string, name: string])[]) => {
  const session = useComparedPaper();
  const sets = useCompareState((state) => state.sets);
  return (facet) => {
    switch (facet) {
      case 'tag':
        return TAGS.map((tag) => [tag, tagName(tag)]);
      case 'analyst':
        return sets.map((set) => [set.analystId, setName(set)]);
      case 'section':
        return session.sections.map(({ number }) => [`${number}`, sectionTitle(session, number)]);
      case 'standing':
        return CASE_STANDINGS.map((standing) => [standing, standingName(standing)]);
    }
  };
};

const InForce = (): ReactElement | null => {
  const workbench = useWorkbench();
  const { caseFilter } = useLook();
  const valueName = useValueName();
  if (CASE_FACETS.every((facet) => caseFilter[facet].length === 0)) return null;
  const filters = HIDDEN_FACETS.flatMap((facet) =>
    caseFilter[facet].map((value) => ({
      key: `${facet} ${value}`,
      facet: t(FACET_NAMES[facet]),
      value: valueName(facet, value),
      onRemove: () => toggleCaseFilter(workbench, facet, value),
    })),
  );
  return <ActiveFilters filters={filters} onClear={() => clearCaseFilter(workbench)} isInLine />;
};

const useValueName = (): ((facet: HiddenFacet, value: string) => string) => {
  const valueNames = useValueNames();
  return (facet, value) =>
    valueNames(facet).find(([named]) => named === value)?.[1] ?? t('compare.not-compared-now');
};
