/** A table as the XML of a worksheet of Office Open XML (ECMA-376, part 1, 18.3). */
import type { Cell, Table } from './table';

/** What a spreadsheet keeps of one cell, in UTF-16 code units. */
export const MAX_CELL_LENGTH = 32_767;

/** The first row stays in sight, bold (style 1), and filters; all other cells wrap (style 2). */
export const sheetXml = ({ headings, rows }: Table): string => {
  const last = `${columnName(headings.length - 1)}${rows.length + 1}`;
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${headings.map((heading, index) => columnXml(index, widthOf(heading, rows, index))).join('')}</cols><sheetData>${[headings, ...rows].map(rowXml).join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
};

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const columnXml = (index: number, width: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;

/** In characters: as wide as what stands there, up to what one still reads along. */
const widthOf = (heading: string, rows: Table['rows'], column: number): number => {
  let most = heading.length + 4; // with the filter's arrow
  for (const cells of rows) most = Math.max(most, String(cells[column] ?? '').length);
  return Math.min(most, MOST_WIDTH);
};
const MOST_WIDTH = 60;

const rowXml = (cells: readonly Cell[], index: number): string =>
  `<row r="${index + 1}">${cells.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`, index === 0 ? 1 : 2)).join('')}</row>`;

/** Words are said to be words, so that none is run as a formula. */
const cellXml = (cell: Cell, place: string, style: number): string => {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
  const text = escaped(cell.slice(0, MAX_CELL_LENGTH));
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
};

/** 'A' to 'Z', then 'AA'. */
const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** What XML has no sign for is written as `_x000C_`, and what looks like that already is told apart (22.9.2.19). */
const escaped = (text: string): string =>
  text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(
      /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
