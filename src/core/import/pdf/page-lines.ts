/** Lines of a column in reading order: runs beside each other, from left to right or from right to left. */

import { type LineText, textOfRuns } from './line-text';
import type { PageContent } from './page/page-content';
import { type Run, sizeOf } from './runs';

export interface Line extends LineText {
  readonly page: number;
  /** Index of the column on its page, in reading order; bands that lie over several columns count by themselves. */
  readonly column: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly y: number;
  readonly size: number;
  /** The edges of its column. */
  readonly columnLeft: number;
  readonly columnRight: number;
  readonly isBold: boolean;
  readonly isArtifact: boolean;
  readonly role: string;
  /** Of a line of a table: which one on the page, and the cell. */
  readonly cell: TableCell | null;
  /** What stands apart on it, from left to right. */
  readonly parts: readonly LinePart[];
}

export interface LinePart extends LineText {
  readonly left: number;
  readonly right: number;
}

export interface TableCell {
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

export const linesOf = (
  runs: readonly Run[],
  place: { readonly page: number; readonly column: number; readonly roles: PageContent['roles'] },
): Line[] => {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.findLast((one) => one.some((other) => isOneLine(other, run)));
    if (row) row.push(run);
    else rows.push([run]);
  }
  const columnLeft = Math.min(...runs.map(({ left }) => left));
  const columnRight = Math.max(...runs.map(({ right }) => right));
  return rows.map((row) => lineOf(row, { ...place, columnLeft, columnRight }));
};

/** By how far their letters overlap in height: a mark above the line belongs to it. */
const isOneLine = (one: Run, other: Run): boolean => {
  const overlap =
    Math.min(one.y + one.size * 0.2, other.y + other.size * 0.2) -
    Math.max(one.y - one.size * 0.7, other.y - other.size * 0.7);
  return overlap > Math.min(one.size, other.size) * 0.5;
};

const lineOf = (
  row: readonly Run[],
  {
    page,
    column,
    roles: known,
    columnLeft,
    columnRight,
  }: {
    readonly page: number;
    readonly column: number;
    readonly roles: PageContent['roles'];
    readonly columnLeft: number;
    readonly columnRight: number;
  },
): Line => {
  const glyphs = row.flatMap((run) => run.glyphs).filter(({ text }) => text.trim() !== '');
  const size = sizeOf(glyphs);
  const y = row.find((run) => run.size >= size * 0.95)?.y ?? row[0]?.y ?? 0;
  const roles = glyphs.flatMap(({ marked }) => (marked === null ? [] : (known.get(marked) ?? [])));
  const whole = textOfRuns(row, { size, y });
  const textOf = (run: Run): LineText => (row.length === 1 ? whole : textOfRuns([run], { size, y }));
  return {
    ...whole,
    page,
    column,
    left: Math.min(...row.map((run) => run.left)),
    right: Math.max(...row.map((run) => run.right)),
    top: y - size,
    y,
    size,
    columnLeft,
    columnRight,
    isBold: glyphs.filter(({ look }) => look.isBold).length > glyphs.length * 0.8,
    isArtifact: glyphs.every((glyph) => glyph.isArtifact),
    role: roles[0] ?? '',
    cell: null,
    parts: [...row]
      .sort((a, b) => a.left - b.left)
      .map((run) => ({ ...textOf(run), left: run.left, right: run.right })),
  };
};
