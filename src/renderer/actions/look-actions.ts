/** What one looks at in the open paper: tab, search and filter. Each change is an entry in the browser's history. */
import { EMPTY_FILTER, type Facet, toggleInFilter } from '#core/annotation/filter';
import {
  type CaseFacet,
  type CaseFilter,
  EMPTY_CASE_FILTER,
  tidyCaseFilter,
  toggleInCaseFilter,
} from '#core/cases/case-filter';
import { type ComparePanel, type Panel, type PaperLook, PLAIN_LOOK, paperRoute } from '../session/route';
import type { Entry, Workbench } from '../session/workbench';

export const showPanel = (workbench: Workbench, panel: Panel): void => look(workbench, { panel });

/** Opens the map of the argument beside the text, or closes it. */
export const toggleMap = (workbench: Workbench): void =>
  look(workbench, { hasMap: !lookOf(workbench).hasMap });

export const openMap = (workbench: Workbench): void => look(workbench, { hasMap: true });

/** Opens the pages as printed beside the text, or closes them. */
export const togglePages = (workbench: Workbench): void =>
  look(workbench, { hasPages: !lookOf(workbench).hasPages });

export const showPages = (workbench: Workbench): void => look(workbench, { hasPages: true });

/** Closes what stands beside the text, or in its place. */
export const showTextAlone = (workbench: Workbench): void =>
  look(workbench, { hasMap: false, hasPages: false });

/** What is found stands with the annotations. */
export const searchFor = (workbench: Workbench, words: string, entry: Entry): void =>
  look(workbench, words === '' ? { words } : { words, panel: 'annotations' }, entry);

export const toggleFilter = (workbench: Workbench, facet: Facet, value: string): void =>
  look(workbench, { filter: toggleInFilter(lookOf(workbench).filter, facet, value) });

export const clearFilter = (workbench: Workbench): void => look(workbench, { filter: EMPTY_FILTER });

export const clearSearchAndFilter = (workbench: Workbench): void =>
  look(workbench, { words: '', filter: EMPTY_FILTER });

/** Which analysts' claim sets are compared: none in the list means all, null ends it. */
export const compareSets = (workbench: Workbench, compared: readonly string[] | null): void =>
  look(workbench, { compared });

/** Opens the paper, if it is not open, and compares all that is on it. */
export const compareOn = (workbench: Workbench, paperId: string): void => {
  const { route } = workbench.state.value;
  const isOpen = route.kind === 'paper' && route.paperId === paperId;
  workbench.goTo(paperRoute(paperId, { ...(isOpen ? route.look : PLAIN_LOOK), compared: [] }));
};

/** Begins to compare all, or ends comparing. */
export const toggleComparing = (workbench: Workbench): void =>
  compareSets(workbench, lookOf(workbench).compared === null ? [] : null);

export const showComparePanel = (workbench: Workbench, comparePanel: ComparePanel): void =>
  look(workbench, { comparePanel });

export const toggleCaseFilter = (workbench: Workbench, facet: CaseFacet, value: string): void =>
  look(workbench, { caseFilter: toggleInCaseFilter(lookOf(workbench).caseFilter, facet, value) });

/** Lists the cases that the values name and no others. */
export const listCases = (workbench: Workbench, named: Partial<CaseFilter>): void =>
  look(workbench, {
    caseFilter: tidyCaseFilter({ ...EMPTY_CASE_FILTER, ...named }),
    comparePanel: 'differences',
  });

export const clearCaseFilter = (workbench: Workbench): void =>
  look(workbench, { caseFilter: EMPTY_CASE_FILTER });

const lookOf = ({ state }: Workbench): PaperLook =>
  state.value.route.kind === 'paper' ? state.value.route.look : PLAIN_LOOK;

const look = (workbench: Workbench, changed: Partial<PaperLook>, entry?: Entry): void => {
  const { route } = workbench.state.value;
  if (route.kind === 'paper') workbench.goTo(paperRoute(route.paperId, { ...route.look, ...changed }), entry);
};
