/** Tables that are drawn with lines: what lies in a cell belongs together, whatever stands beside it. */
import type { Glyph, Rule } from './page/page-content';

export interface RuledTable {
  readonly box: Rule;
  /** Edges of columns and rows, ascending. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** The lines that the edges of columns are made of, which need not run through all rows. */
  readonly uprights: readonly Rule[];
}

/**
 * Lines that touch make one grid, and of it those count that run through most of it: drawings have many lines, and none
 * that does. A table has at least two columns and two rows.
 */
export const ruledTables = (rules: readonly Rule[]): RuledTable[] => {
  const lines = rules.flatMap(linesOfRule);
  return lines.length > MOST_LINES ? [] : components(lines).flatMap(tableOf);
};

/** Of a page: with more it is a drawing, and comparing all of them takes long. */
const MOST_LINES = 1500;

const tableOf = (grid: readonly Rule[]): RuledTable[] => {
  const box = {
    left: Math.min(...grid.map(({ left }) => left)),
    right: Math.max(...grid.map(({ right }) => right)),
    top: Math.min(...grid.map(({ top }) => top)),
    bottom: Math.max(...grid.map(({ bottom }) => bottom)),
  };
  const uprights = grid.filter(isUpright);
  const levels = grid.filter(isLevel).map((line) => ({ at: line.top, length: line.right - line.left }));
  const columns = edges(
    uprights.map((line) => ({ at: line.left, length: line.bottom - line.top })),
    (box.bottom - box.top) * THROUGH,
  );
  const rows = edges(levels, (box.right - box.left) * THROUGH);
  const isTable =
    columns.length >= 3 &&
    rows.length >= 3 &&
    columns.every((edge, at) => at === 0 || edge - (columns[at - 1] ?? 0) > 14);
  return isTable ? [{ box, columns, rows, uprights }] : [];
};

/** Of the table: cells may be merged, so not every line runs all the way. */
const THROUGH = 0.5;

/** In points: what is thinner is a line. */
const THIN = 2.5;

const isUpright = ({ left, right, top, bottom }: Rule): boolean =>
  right - left <= THIN && bottom - top > THIN;
const isLevel = ({ left, right, top, bottom }: Rule): boolean => bottom - top <= THIN && right - left > THIN;

/** A drawn frame is its four lines; one as large as a page is none. */
const linesOfRule = (rule: Rule): Rule[] => {
  if (isUpright(rule) || isLevel(rule)) return [rule];
  const { left, right, top, bottom } = rule;
  if (right - left < 8 || bottom - top < 6 || bottom - top > 300) return [];
  return [
    { left, right, top, bottom: top },
    { left, right, top: bottom, bottom },
    { left, right: left, top, bottom },
    { left: right, right, top, bottom },
  ];
};

const components = (lines: readonly Rule[]): Rule[][] => {
  const groups: Rule[][] = [];
  for (const line of lines) {
    const touching = groups.filter((group) => group.some((other) => touch(line, other)));
    const merged = [line, ...touching.flat()];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
};

const touch = (one: Rule, other: Rule): boolean =>
  one.left <= other.right + THIN &&
  other.left <= one.right + THIN &&
  one.top <= other.bottom + THIN &&
  other.top <= one.bottom + THIN;

/** Where lines of enough length stand, one after the other or in one. */
const edges = (
  lines: readonly { readonly at: number; readonly length: number }[],
  least: number,
): number[] => {
  const found: { at: number; length: number }[] = [];
  for (const { at, length } of [...lines].sort((one, other) => one.at - other.at)) {
    const last = found.at(-1);
    if (last && at - last.at <= THIN * 2) last.length += length;
    else found.push({ at, length });
  }
  return found.filter(({ length }) => length >= least).map(({ at }) => at);
};

/** The cell in which a glyph stands; null outside of the table. */
export const cellOf = (
  { columns, rows, box }: RuledTable,
  { x, y, width, size }: Pick<Glyph, 'x' | 'y' | 'width' | 'size'>,
): { readonly row: number; readonly column: number } | null => {
  const middle = x + width / 2;
  const height = y - size * 0.3;
  if (middle < box.left || middle > box.right || height < box.top || height > box.bottom) return null;
  return { row: indexIn(rows, height), column: indexIn(columns, middle) };
};

const indexIn = (edgesOf: readonly number[], value: number): number =>
  Math.max(
    0,
    edgesOf.findLastIndex((edge) => edge <= value),
  );
