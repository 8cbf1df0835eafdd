/** A table drawn with plus signs and bars. */
import type { Table, TableRow } from 'mdast';

/** Null when the lines are no such table. */
export const readGridTable = (written: string): Table | null => {
  const lines = written.split('\n').map((line) => line.trim());
  const [top = ''] = lines;
  if (!BORDER.test(top) || !lines.every((line) => BORDER.test(line) || ROW.test(line))) return null;
  const edges = [...top.matchAll(/\+/g)].map(({ index }) => index);
  const rows: TableRow[] = [];
  let cells: string[] | null = null;
  for (const line of lines) {
    if (BORDER.test(line)) {
      if (cells !== null) rows.push(rowOf(cells));
      cells = null;
      continue;
    }
    const parts = edges.slice(1).map((edge, column) => line.slice((edges[column] ?? 0) + 1, edge).trim());
    cells = cells === null ? parts : cells.map((cell, column) => `${cell} ${parts[column] ?? ''}`.trim());
  }
  return rows.length === 0 ? null : { type: 'table', children: rows };
};

const BORDER = /^\+(?:[-=:]+\+)+$/;
const ROW = /^\|.*\|$/;

const rowOf = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
});
