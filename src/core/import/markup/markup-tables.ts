/** Tables of a page: which of them hold data and which only lay the page out, and where each cell stands. */
import { attribute, childElements, elementsIn, type MarkupElement, words } from './element';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** Captions first, then rows as they are shown: the head on top and the foot at the bottom, wherever they are written. */
export const tableParts = (table: MarkupElement): MarkupElement[] => {
  const parts = childElements(table);
  const named = (...names: string[]) => parts.filter(({ tagName }) => names.includes(tagName));
  return [...named('caption'), ...named('thead'), ...named('tbody', 'tr'), ...named('tfoot')];
};

const rowsOf = (table: MarkupElement): MarkupElement[] =>
  tableParts(table).flatMap((part) =>
    part.tagName === 'tr' ? [part] : childElements(part).filter(({ tagName }) => tagName === 'tr'),
  );

const cellsOf = (row: MarkupElement): MarkupElement[] =>
  childElements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

/** Tables as frames: of one cell or one row of texts, around other tables or headings, or said to be so. */
export const isLayout = (table: MarkupElement): boolean => {
  if (words(table, 'role').some((role) => role === 'presentation' || role === 'none')) return true;
  const rows = rowsOf(table).map(cellsOf);
  const own = [...tableParts(table).filter(({ tagName }) => tagName === 'caption'), ...rows.flat()];
  if (own.some(({ tagName }) => tagName === 'caption' || tagName === 'th')) return false;
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  return columns < 2 || elementsIn(own).some(({ tagName }) => FRAMED.has(tagName));
};

const FRAMED: ReadonlySet<string> = new Set(['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'article', 'nav']);

/** Where the cells stand once those that span rows or columns have taken their room. */
export const placeCells = (table: MarkupElement): ReadonlyMap<MarkupElement, CellPlace> => {
  const places = new Map<MarkupElement, CellPlace>();
  /** For each column the first row that is free again. */
  const freeFrom: number[] = [];
  rowsOf(table).forEach((row, index) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while ((freeFrom[column] ?? 0) > index) column += 1;
      const width = span(cell, 'colspan');
      places.set(cell, { row: index, column, ...alignOf(cell, row) });
      const end =
        attribute(cell, 'rowspan')?.trim() === '0' ? Number.POSITIVE_INFINITY : index + span(cell, 'rowspan');
      for (let at = column; at < column + width; at += 1) freeFrom[at] = end;
      column += width;
    }
  });
  return places;
};

/** As browsers cap it: a mistyped one takes no memory. */
const WIDEST_SPAN = 1000;

const span = (cell: MarkupElement, name: 'colspan' | 'rowspan'): number => {
  const value = Number.parseInt(attribute(cell, name) ?? '', 10);
  return value > 0 ? Math.min(value, WIDEST_SPAN) : 1;
};

const alignOf = (cell: MarkupElement, row: MarkupElement): Pick<CellPlace, 'align'> => {
  const align = [cell, row].map(writtenAlign).find((found) => found !== undefined);
  return align === 'left' || align === 'center' || align === 'right' ? { align } : {};
};

const writtenAlign = (element: MarkupElement): string | undefined =>
  /text-align\s*:\s*(left|center|right)/i.exec(attribute(element, 'style') ?? '')?.[1]?.toLowerCase() ??
  attribute(element, 'align')?.toLowerCase();
