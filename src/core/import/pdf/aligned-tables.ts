/** Tables without drawn lines: rows of a few words each that stand below each other in columns. */
import type { Line } from './page-lines';

/** Lines in reading order, those of a table cut to their cells. */
export const cutAlignedTables = (lines: readonly Line[], page: number): Line[] => {
  const cut: Line[] = [];
  let tables = 0;
  for (let at = 0; at < lines.length; ) {
    const rows = rowsFrom(lines, at);
    if (rows === 0) {
      const line = lines[at];
      if (line) cut.push(line);
      at += 1;
      continue;
    }
    const table = `${page}/aligned ${tables}`;
    tables += 1;
    const own = lines.slice(at, at + rows);
    const starts = columnStarts(own);
    own.forEach((line, row) => {
      for (const part of line.parts) {
        cut.push({ ...line, ...part, cell: { table, row, column: columnAt(starts, part.left, part.right) } });
      }
    });
    at += rows;
  }
  return cut;
};

const FEWEST_ROWS = 3;

/** How many lines from here on are rows of one table; 0 when this is none. */
const rowsFrom = (lines: readonly Line[], at: number): number => {
  const first = lines[at];
  if (!first || !isRow(first)) return 0;
  let rows = 1;
  for (let index = at + 1; index < lines.length; index += 1) {
    const line = lines[index];
    const before = lines[index - 1];
    if (!line || !before || !isRow(line) || !areBelow(before, line)) break;
    rows += 1;
  }
  const columns = Math.max(...lines.slice(at, at + rows).map(({ parts }) => parts.length));
  return rows >= FEWEST_ROWS || (rows === 2 && columns >= 3) ? rows : 0;
};

/** A sign or a number in front of a line is that of a point, and no cell. */
const isRow = ({ cell, parts }: Line): boolean =>
  cell === null && parts.length >= (/^(?:[•‣▪●○◦·–—*]|\(?\w{1,3}[.)])$/u.test(parts[0]?.text ?? '') ? 3 : 2);

/** On the same page, close below, and most parts under one of the row above. */
const areBelow = (before: Line, line: Line): boolean => {
  if (before.page !== line.page || line.y - before.y > line.size * 3 || line.y <= before.y) return false;
  const under = line.parts.filter((part) =>
    before.parts.some((above) => part.left < above.right + line.size && part.right > above.left - line.size),
  );
  return under.length >= line.parts.length * 0.75;
};

/** Where columns begin and end: of the row with the most parts, widened by the others. */
const columnStarts = (rows: readonly Line[]): { left: number; right: number }[] => {
  const fullest = rows.reduce((most, row) => (row.parts.length > most.parts.length ? row : most));
  return fullest.parts.map(({ left, right }) => ({ left, right }));
};

const columnAt = (
  columns: readonly { left: number; right: number }[],
  left: number,
  right: number,
): number => {
  const distances = columns.map(
    (column) => Math.max(0, column.left - right, left - column.right) + Math.abs(column.left - left) / 1000,
  );
  return distances.indexOf(Math.min(...distances));
};
