/** The pages of an office file, which keeps where they ended when it was last shown. */
import type { PagePiece, PrintedPage } from '../../paper/page-map';
import { formatNumber } from './number-formats';

export interface PageCount {
  /** The index of the page that is being written. */
  current(): number;
  /** 'shown' is where the program broke the page, 'asked' where the author did. */
  breakPage(kind: 'shown' | 'asked'): void;
  /** Words were written: a break that comes now is another one. */
  wrote(): void;
  /** Pages from here on are numbered like this. */
  renumber(numbers: PageNumbers): void;
  pages(): PrintedPage[];
}

export interface PageNumbers {
  /** Null to go on counting. */
  readonly start: number | null;
  readonly format: string;
}

export const createPageCount = (first: PageNumbers): PageCount => {
  const pages: PrintedPage[] = [];
  let { format } = first;
  let number = (first.start ?? 1) - 1;
  let isAsked = false;

  const addPage = (): void => {
    number += 1;
    pages.push({ label: formatNumber(number, format), width: null, height: null });
  };
  addPage();
  return {
    current: () => pages.length - 1,
    breakPage: (kind) => {
      // The program marks again, before the first words of a page, what the author asked for.
      if (kind === 'shown' && isAsked) isAsked = false;
      else {
        addPage();
        isAsked = kind === 'asked';
      }
    },
    wrote: () => {
      isAsked = false;
    },
    renumber: (numbers) => {
      format = numbers.format;
      number = numbers.start === null ? number : numbers.start - 1;
    },
    pages: () => pages,
  };
};

/** For what lies on one page, whatever it says: a note. */
export const stillPages = (page: number): PageCount => ({
  current: () => page,
  breakPage: () => {},
  wrote: () => {},
  renumber: () => {},
  pages: () => [],
});

/**
 * Where the program has not kept where it broke pages, the author's own breaks say them only if nothing shows that
 * there are more: neither the program's count nor a stretch that no page holds. A wrong page is worse than none.
 */
export const knowsPages = (
  areShown: boolean,
  pieces: readonly PagePiece[],
  counted: number | null,
): boolean => {
  const lengths = new Map<number, number>();
  for (const { page, from, to } of pieces) lengths.set(page, (lengths.get(page) ?? 0) + to - from);
  if (lengths.size < 2) return counted === 1 && lengths.size === 1;
  if (areShown) return true;
  const isWithinPages = [...lengths.values()].every((length) => length <= LONGEST_PAGE);
  return isWithinPages && (counted === null || counted <= lengths.size);
};

/** Characters of a page set small and close. */
const LONGEST_PAGE = 6000;
