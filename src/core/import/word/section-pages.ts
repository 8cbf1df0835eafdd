/** Sections of a Word file: how their pages are numbered, and whether they begin on a new one. */
import { createPageCount, type PageCount, type PageNumbers, stillPages } from '../office/page-count';
import { childOf, findAll } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import { toNumber, wordValue } from './word-values';

export interface SectionPages extends PageCount {
  /** A section ends with this paragraph. */
  endSection(): void;
  /** The section that is being read. */
  section(): XmlElement | undefined;
}

export const createSectionPages = (body: XmlElement): SectionPages => {
  const sections = findAll(body, ({ name }) => name === 'w:sectPr');
  const pages = createPageCount(numbersOf(sections[0]));
  let section = 0;
  return {
    ...pages,
    endSection: () => {
      section += 1;
      const next = sections[section];
      if (next === undefined || CONTINUED.has(wordValue(next, 'w:type') ?? '')) return;
      pages.renumber(numbersOf(next));
      pages.breakPage('asked');
    },
    section: () => sections[section],
  };
};

/** For a note: it lies on one page of one section. */
export const stillSection = (page: number): SectionPages => ({
  ...stillPages(page),
  endSection: () => {},
  section: () => undefined,
});

const CONTINUED = new Set(['continuous', 'nextColumn']);

const numbersOf = (section: XmlElement | undefined): PageNumbers => {
  const numbers = childOf(section, 'w:pgNumType')?.attributes;
  return { start: toNumber(numbers?.get('w:start')), format: numbers?.get('w:fmt') ?? 'decimal' };
};
