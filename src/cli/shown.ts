/** A table as it is printed: for people on a terminal, for other programs in a pipe. */
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import { csvText } from '#core/bridges/tables/csv-text';
import { createGuard } from '#core/bridges/tables/guarded';
import type { Cell, Table } from '#core/bridges/tables/table';
import { type Call, textOf, WrongUse } from './verb';

const FORMATS = ['table', 'json', 'jsonl', 'csv', 'md'] as const;
type Format = (typeof FORMATS)[number];

/** `value`: what JSON says where that is more than the table. */
export const printTable = (call: Call, table: Table, value?: unknown): void =>
  call.terminal.print(shownTable(table, formatFor(call), value));

/** Throws WrongUse for a format that is none. */
export const formatFor = ({ values, terminal }: Pick<Call, 'values' | 'terminal'>): Format => {
  const given = textOf(values, 'format');
  if (given === null) return terminal.isWatched ? 'table' : 'json';
  const format = FORMATS.find((known) => known === given);
  if (format === undefined)
    throw new WrongUse(t('cli.unknown-format', { format: given, formats: listOf([...FORMATS]) }));
  return format;
};

export const shownTable = (table: Table, format: Format, value?: unknown): string => {
  switch (format) {
    case 'table':
      return linedUp(table);
    case 'json':
      return `${JSON.stringify(value ?? objectsOf(table), null, 2)}\n`;
    case 'jsonl':
      return objectsOf(table)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join('');
    case 'csv': {
      const guard = createGuard();
      return csvText({ ...table, rows: table.rows.map((cells) => cells.map(guard.cell)) });
    }
    case 'md':
      return markdownTable(table);
  }
};

const objectsOf = ({ headings, rows }: Table): Readonly<Record<string, Cell>>[] =>
  rows.map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? null])));

/** Columns by the characters that one sees; a column of numbers ends in line. */
const linedUp = ({ headings, rows }: Table): string => {
  const lines = [headings, ...rows].map((cells) => cells.map(plainCell));
  const widths = headings.map((_, column) => Math.max(...lines.map((cells) => widthOf(cells[column] ?? ''))));
  const areNumbers = headings.map((_, column) => rows.some((cells) => typeof cells[column] === 'number'));
  return lines
    .map((cells) => {
      const padded = cells.map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return areNumbers[column] ? space + cell : cell + space;
      });
      return `${padded.join('  ').trimEnd()}\n`;
    })
    .join('');
};

/** In one line, and without what a terminal would obey; of numbers what one reads along. */
const plainCell = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isInteger(cell) ? String(cell) : cell.toFixed(3);
  return cell.replaceAll(/\s+/g, ' ').replaceAll(/\p{Cc}/gu, '');
};

const graphemes = new Intl.Segmenter();
const widthOf = (text: string): number => [...graphemes.segment(text)].length;

const markdownTable = ({ headings, rows }: Table): string =>
  [headings.map(markdownCell), headings.map(() => '---'), ...rows.map((cells) => cells.map(markdownCell))]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');

/** Words stay words: what Markdown would take for markup is escaped. */
const markdownCell = (cell: Cell): string => plainCell(cell).replaceAll(/[\\`*_[\]<>|~&#]/g, '\\$&');
