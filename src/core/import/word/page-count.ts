/** The pages of a Word file, which keeps where they ended when it was last shown. */
import type { PagePiece, PrintedPage } from '../../paper/page-map';
import { childOf, findAll } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import { formatNumber } from './number-formats';
import { toNumber, wordValue } from './word-values';

export interface PageCount {
  /** The index of the page that is being written. */
  current(): number;
  /** 'shown' is where Word broke the page, 'asked' where the author did. */
  breakPage(kind: 'shown' | 'asked'): void;
  /** Words were written: a break that comes now is another one. */
  wrote(): void;
  /** A section ends with this paragraph. */
  endSection(): void;
  /** The section that is being written. */
  section(): XmlElement | undefined;
  pages(): PrintedPage[];
}

export const createPageCount = (body: XmlElement): PageCount => {
  const sections = findAll(body, ({ name }) => name === 'w:sectPr');
  const pages: PrintedPage[] = [];
  let section = 0;
  let number = 0;
  let isAsked = false;

  const addPage = (): void => {
    number += 1;
    pages.push({ label: formatNumber(number, formatOf(sections[section])), width: null, height: null });
  };
  const breakPage = (kind: 'shown' | 'asked'): void => {
    // Word marks again, before the first words of a page, what the author asked for.
    if (kind === 'shown' && isAsked) isAsked = false;
    else {
      addPage();
      isAsked = kind === 'asked';
    }
  };

  number = (startOf(sections[0]) ?? 1) - 1;
  addPage();
  return {
    current: () => pages.length - 1,
    breakPage,
    wrote: () => {
      isAsked = false;
    },
    endSection: () => {
      section += 1;
      const next = sections[section];
      if (next === undefined || CONTINUED.has(wordValue(next, 'w:type') ?? '')) return;
      number = (startOf(next) ?? number + 1) - 1;
      breakPage('asked');
    },
    section: () => sections[section],
    pages: () => pages,
  };
};

/** For what lies on one page, whatever it says: a note. */
export const stillPages = (page: number): PageCount => ({
  current: () => page,
  breakPage: () => {},
  wrote: () => {},
  endSection: () => {},
  section: () => undefined,
  pages: () => [],
});

const CONTINUED = new Set(['continuous', 'nextColumn']);

const numbersOf = (section: XmlElement | undefined): ReadonlyMap<string, string> | undefined =>
  childOf(section, 'w:pgNumType')?.attributes;

const startOf = (section: XmlElement | undefined): number | null =>
  toNumber(numbersOf(section)?.get('w:start'));

const formatOf = (section: XmlElement | undefined): string => numbersOf(section)?.get('w:fmt') ?? 'decimal';

/**
 * Where Word has not kept where it broke pages, the author's own breaks say them only if nothing shows that there are
 * more: neither Word's count nor a stretch that no page holds. A wrong page is worse than none.
 */
export const knowsPages = (
  body: XmlElement,
  pieces: readonly PagePiece[],
  counted: number | null,
): boolean => {
  const lengths = new Map<number, number>();
  for (const { page, from, to } of pieces) lengths.set(page, (lengths.get(page) ?? 0) + to - from);
  if (lengths.size < 2) return counted === 1 && lengths.size === 1;
  if (findAll(body, ({ name }) => name === 'w:lastRenderedPageBreak').length > 0) return true;
  const isWithinPages = [...lengths.values()].every((length) => length <= LONGEST_PAGE);
  return isWithinPages && (counted === null || counted <= lengths.size);
};

/** Characters of a page set small and close. */
const LONGEST_PAGE = 6000;
