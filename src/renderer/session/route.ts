/** Where in the program one is, and what one looks at there, as the address of the page: so that reload and back work. */
import { EMPTY_FILTER, FACETS, type Filter, tidyFilter } from '#core/annotation/filter';
import { CASE_FACETS, type CaseFilter, EMPTY_CASE_FILTER, tidyCaseFilter } from '#core/cases/case-filter';

export const PANELS = ['annotations', 'comments', 'checks', 'colleagues'] as const;
export type Panel = (typeof PANELS)[number];

/** What one looks at while comparing. */
export const COMPARE_PANELS = ['differences', 'places', 'agreement', 'decisions'] as const;
export type ComparePanel = (typeof COMPARE_PANELS)[number];

/** What one would want to come back to in an open paper. */
export interface PaperLook {
  /** Which tab of the side panel. */
  readonly panel: Panel;
  /** Whether the map of the argument is open. */
  readonly hasMap: boolean;
  /** Whether the pages as printed are open, of a paper that has them. */
  readonly hasPages: boolean;
  /** What is searched for, in the text and in the annotations; empty for nothing. */
  readonly words: string;
  /** Tidy. */
  readonly filter: Filter;
  /** The analysts whose claim sets are compared, empty for all; null while nothing is. */
  readonly compared: readonly string[] | null;
  readonly comparePanel: ComparePanel;
  /** Which cases of the comparison are listed. Tidy. */
  readonly caseFilter: CaseFilter;
}

export type Route =
  | { readonly kind: 'library' }
  | { readonly kind: 'paper'; readonly paperId: string; readonly look: PaperLook };

export const PLAIN_LOOK: PaperLook = {
  panel: 'annotations',
  hasMap: false,
  hasPages: false,
  words: '',
  filter: EMPTY_FILTER,
  compared: null,
  comparePanel: 'differences',
  caseFilter: EMPTY_CASE_FILTER,
};

export const paperRoute = (paperId: string, look = PLAIN_LOOK): Route => ({ kind: 'paper', paperId, look });

/** Two routes that say the same have the same address. */
export const routeHash = (route: Route): string => {
  if (route.kind === 'library') return '#/';
  const query = writeLook(route.look);
  return `${PAPER}${encode(route.paperId)}${query && `?${query}`}`;
};

/** A mistyped address leads to the library; mistakes in what it says of a paper's look are ignored. */
export const parseRoute = (hash: string): Route => {
  const [path = '', query = ''] = splitAt(hash, '?');
  const paperId = path.startsWith(PAPER) ? decode(path.slice(PAPER.length)) : '';
  return paperId === '' ? { kind: 'library' } : paperRoute(paperId, parseLook(query));
};

const PAPER = '#/paper/';

/** Leaves out everything that is as it is at the beginning. */
const writeLook = (look: PaperLook): string => {
  const { panel, hasMap, hasPages, words, filter, compared, comparePanel, caseFilter } = look;
  const entries: readonly (readonly [key: string, values: readonly string[]])[] = [
    ['panel', panel === PLAIN_LOOK.panel ? [] : [panel]],
    ['map', hasMap ? ['1'] : []],
    ['pages', hasPages ? ['1'] : []],
    ['words', words === '' ? [] : [words]],
    ['compare', compared?.length === 0 ? [ALL] : (compared ?? [])],
    ['compared', comparePanel === PLAIN_LOOK.comparePanel ? [] : [comparePanel]],
    ...FACETS.map((facet) => [facet, tidyFilter(filter)[facet]] as const),
    ...CASE_FACETS.map((facet) => [CASE + facet, tidyCaseFilter(caseFilter)[facet]] as const),
  ];
  return entries
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}=${values.map(encode).join(',')}`)
    .join('&');
};

/** Prefix of the facets of cases, since annotations have some of the same facets. */
const CASE = 'case-';

/** Stands for all analysts where ids would stand; no id is a single sign. */
const ALL = '*';

const parseLook = (query: string): PaperLook => {
  const entries = new Map(query.split('&').map((entry) => splitAt(entry, '=')));
  const one = (key: string): string => decode(entries.get(key) ?? '');
  // Between values stands a bare comma; one inside a value is written %2C.
  const several = (key: string): string[] => (entries.get(key) ?? '').split(',').map(decode).filter(Boolean);
  return {
    panel: PANELS.find((panel) => panel === one('panel')) ?? PLAIN_LOOK.panel,
    hasMap: one('map') === '1',
    hasPages: one('pages') === '1',
    compared: parseCompared(several('compare')),
    comparePanel: COMPARE_PANELS.find((panel) => panel === one('compared')) ?? PLAIN_LOOK.comparePanel,
    words: one('words'),
    filter: tidyFilter({
      tag: several('tag'),
      label: several('label'),
      likelihood: several('likelihood'),
      confidence: several('confidence'),
      relation: several('relation'),
      section: several('section'),
    }),
    caseFilter: tidyCaseFilter({
      kind: several(`${CASE}kind`),
      tag: several(`${CASE}tag`),
      analyst: several(`${CASE}analyst`),
      section: several(`${CASE}section`),
      standing: several(`${CASE}standing`),
    }),
  };
};

const parseCompared = (ids: readonly string[]): readonly string[] | null => {
  if (ids.length === 0) return null;
  return ids.includes(ALL) ? [] : [...new Set(ids)];
};

const splitAt = (text: string, sign: string): [before: string, after: string] => {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + sign.length)];
};

/** Half a character, which a field can hold for a moment, has no place in an address. */
const encode = (part: string): string => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'));

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
};
