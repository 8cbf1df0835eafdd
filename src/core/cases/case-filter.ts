/**
 * Filters cases by what differs, where, and who has something there. Of one facet any named value will do, and every
 * facet with named values must be met. Cases in which all say the same are left out unless their kind is named.
 */

import { isSectionNumber } from '../annotation/filter';
import { toggled } from '../annotation/toggled';
import { type Section, sectionsAt } from '../paper/sections';
import { TAGS } from '../records/annotation';
import type { Case } from './case';
import type { CaseState } from './decision-log';

/** The weightier difference first. */
export const CASE_KINDS = [
  'tag',
  'split',
  'boundary',
  'only-one',
  'attribute',
  'relation',
  'same',
] as const satisfies readonly Case['kind'][];

/** As addresses say it: 'settled' is decided. */
export const CASE_STANDINGS = ['open', 'settled'] as const;
export type CaseStanding = (typeof CASE_STANDINGS)[number];

/** Whether a decision is still needed. A case that has changed since is open again; one with nothing to relate needs none. */
export const standingOf = (state: CaseState | undefined): CaseStanding =>
  state?.kind === 'decided' || state?.kind === 'moot' ? 'settled' : 'open';

export const CASE_FACETS = ['kind', 'tag', 'analyst', 'section', 'standing'] as const;
export type CaseFacet = (typeof CASE_FACETS)[number];

/** The named values of each facet; a facet that names none lets all pass. */
export type CaseFilter = Readonly<Record<CaseFacet, readonly string[]>>;

export const EMPTY_CASE_FILTER: CaseFilter = { kind: [], tag: [], analyst: [], section: [], standing: [] };

/** What a case is judged with. */
export interface CaseSurroundings {
  readonly sections: readonly Section[];
  /** By key; a case without one is open. */
  readonly states: ReadonlyMap<string, CaseState>;
}

/** The filter with each value once, in a fixed order, and without values that the facet cannot have. */
export const tidyCaseFilter = (filter: CaseFilter): CaseFilter => ({
  kind: CASE_KINDS.filter((kind) => filter.kind.includes(kind)),
  tag: TAGS.filter((tag) => filter.tag.includes(tag)),
  analyst: [...new Set(filter.analyst)].filter(Boolean).sort(),
  section: [...new Set(filter.section)].filter(isSectionNumber).sort((a, b) => Number(a) - Number(b)),
  standing: CASE_STANDINGS.filter((standing) => filter.standing.includes(standing)),
});

/** Adds the value to the facet, or removes it if it is there. */
export const toggleInCaseFilter = (filter: CaseFilter, facet: CaseFacet, value: string): CaseFilter =>
  tidyCaseFilter({ ...filter, [facet]: toggled<string>(filter[facet], value) });

/** What is left of the cases, in their order. */
export const filterCases = (
  cases: readonly Case[],
  filter: CaseFilter,
  surroundings: CaseSurroundings,
): readonly Case[] =>
  cases.filter((one) => CASE_FACETS.every((facet) => passes(facet, one, filter, surroundings)));

/** How many of the cases that the other facets leave have each value of this one. */
export const countCases = (
  facet: CaseFacet,
  cases: readonly Case[],
  filter: CaseFilter,
  surroundings: CaseSurroundings,
): ReadonlyMap<string, number> => {
  const others = CASE_FACETS.filter((other) => other !== facet);
  const counts = new Map<string, number>();
  for (const one of cases) {
    if (!others.every((other) => passes(other, one, filter, surroundings))) continue;
    for (const value of caseValues(facet, one, surroundings)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
};

const passes = (facet: CaseFacet, one: Case, filter: CaseFilter, surroundings: CaseSurroundings): boolean => {
  const named = filter[facet];
  if (facet === 'kind') return showsKind(one.kind, named);
  return named.length === 0 || caseValues(facet, one, surroundings).some((value) => named.includes(value));
};

/** Without a named kind, every difference. */
const showsKind = (kind: Case['kind'], named: readonly string[]): boolean =>
  named.length === 0 ? kind !== 'same' : named.includes(kind);

/** Each value once. */
const caseValues = (
  facet: CaseFacet,
  one: Case,
  { sections, states }: CaseSurroundings,
): readonly string[] => {
  switch (facet) {
    case 'kind':
      return [one.kind];
    case 'tag':
      return [...new Set(one.readings.flatMap(({ annotations }) => annotations.map(({ tag }) => tag)))];
    case 'analyst':
      return sayingSomething(one);
    case 'section':
      return sectionsAt(sections, one.place.from).map(({ number }) => String(number));
    case 'standing':
      return [standingOf(states.get(one.key))];
  }
};

const sayingSomething = ({ about, readings }: Case): string[] =>
  readings.filter((reading) => reading[about].length > 0).map(({ analystId }) => analystId);
