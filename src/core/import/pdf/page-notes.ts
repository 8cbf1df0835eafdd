/** The footnotes of a page: small lines at the foot of a column, below a drawn rule or beginning with a mark. */

import type { Rule } from './page/page-content';
import type { Line } from './page-lines';

export interface SplitPage {
  readonly body: readonly Line[];
  readonly notes: readonly Line[];
}

/** Of the size of the body: notes are set smaller. */
const SMALL = 0.94;

export const splitNotes = (lines: readonly Line[], rules: readonly Rule[], bodySize: number): SplitPage => {
  const notes = new Set<Line>();
  for (const column of columnsIn(lines))
    for (const line of noteLines(column, rules, bodySize)) notes.add(line);
  return { body: lines.filter((line) => !notes.has(line)), notes: lines.filter((line) => notes.has(line)) };
};

const columnsIn = (lines: readonly Line[]): Line[][] => {
  const columns = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${Math.round(line.columnLeft / 20)}`;
    const column = columns.get(key);
    if (column) column.push(line);
    else columns.set(key, [line]);
  }
  return [...columns.values()].map((column) => column.sort((a, b) => a.y - b.y));
};

const noteLines = (column: readonly Line[], rules: readonly Rule[], bodySize: number): readonly Line[] => {
  let start = column.length;
  while (start > 0 && isSmall(column[start - 1], bodySize)) start -= 1;
  const small = column.slice(start);
  if (small.length === 0) return [];
  const ruled = small.findIndex((line, index) => isRuled(line, small[index - 1] ?? column[start - 1], rules));
  if (ruled >= 0) return small.slice(ruled);
  const marked = small.findIndex(beginsNote);
  return marked < 0 ? [] : small.slice(marked);
};

const isSmall = (line: Line | undefined, bodySize: number): boolean =>
  line !== undefined && line.size < bodySize * SMALL;

/** A thin level line, not as wide as a table, between this line and the one before. */
const isRuled = (line: Line, before: Line | undefined, rules: readonly Rule[]): boolean =>
  rules.some(
    ({ left, right, top, bottom }) =>
      bottom - top < 2.5 &&
      right - left > 20 &&
      right - left < (line.columnRight - line.columnLeft) * 0.7 &&
      left < line.right + 5 &&
      right > line.left - 5 &&
      bottom < line.y &&
      top > line.top - line.size * 2.5 &&
      (before === undefined || top > before.y - 1),
  );

const SIGN = /^(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])$/;

/** The mark that a note begins with: raised, or a number and a space. Null for a line without one. */
export const noteMark = ({
  text,
  inlines,
}: Line): { readonly shown: string; readonly length: number } | null => {
  const raised = inlines.find(({ kind, from }) => kind === 'superscript' && from === 0);
  const shown = raised ? text.slice(0, raised.to).trim() : '';
  if (raised && SIGN.test(shown)) return { shown, length: raised.to };
  // Some fonts have raised digits of the size of the line: then a letter follows at once.
  const [whole, plain = ''] =
    /^(?:(\d{1,3}|[*†‡§¶]{1,3})[.)]?\s+(?=\S)|\d{1,3}(?=[\p{L}“"‘]))/u.exec(text) ?? [];
  return whole === undefined ? null : { shown: plain || whole, length: whole.length };
};

const beginsNote = (line: Line): boolean => noteMark(line) !== null;
