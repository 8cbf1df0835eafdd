/** A table as comma-separated values: RFC 4180. */
import type { Table } from './table';

export const csvText = ({ headings, rows }: Table): string =>
  [headings, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');

const csvCell = (cell: string | number | null): string => {
  const text = cell === null ? '' : String(cell);
  // A semicolon is what spreadsheets in many countries part cells by.
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
