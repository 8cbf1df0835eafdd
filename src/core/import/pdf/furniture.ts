/** What is printed on page after page and is no text: running heads, page numbers, lines of the printer. */
import type { LevelPage } from './levelled';
import { type Run, runsOf } from './runs';

export interface ClearedPage {
  readonly runs: readonly Run[];
  readonly removed: number;
}

/** Of a page, at each of its edges. */
export const MARGIN = 0.13;
/** At either end: more lines than that are no running head. */
const MOST_ROWS = 4;

export const clearFurniture = (pages: readonly LevelPage[], measuresByText: boolean): ClearedPage[] => {
  const runs = pages.map(({ glyphs }) => runsOf(glyphs, measuresByText));
  const edges = runs.map((own, index) => edgeRows(own, pages[index]?.height ?? 0));
  const counts = new Map<string, number>();
  for (const rows of edges)
    for (const key of new Set(rows.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return runs.map((own, index) => {
    const rows = (edges[index] ?? []).filter(
      (row) => (counts.get(keyOf(row)) ?? 0) >= 2 || isPageNumber(textOf(row)),
    );
    const furniture = new Set([...rows.flat(), ...own.filter(isArtifact)]);
    const kept = own.filter((run) => !furniture.has(run));
    // A page of nothing else is no furniture: the same words may stand on every page.
    return kept.length > 0 ? { runs: kept, removed: rows.length } : { runs: own, removed: 0 };
  });
};

const isArtifact = ({ glyphs }: Run): boolean => glyphs.every((glyph) => glyph.isArtifact);

/** The outermost rows in the margins. */
const edgeRows = (runs: readonly Run[], height: number): Run[][] => {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && Math.abs((row[0]?.y ?? 0) - run.y) < 2.5) row.push(run);
    else rows.push([run]);
  }
  const yOf = (row: readonly Run[]): number => row[0]?.y ?? 0;
  const edges = new Set([
    ...rows.filter((row) => yOf(row) < height * MARGIN).slice(0, MOST_ROWS),
    ...rows.filter((row) => yOf(row) > height * (1 - MARGIN)).slice(-MOST_ROWS),
  ]);
  // Wide margins: a number that is the very first or last line of its page counts pages at any height.
  for (const row of [rows[0], rows.at(-1)]) if (row && isPageNumber(textOf(row))) edges.add(row);
  return [...edges];
};

const textOf = (row: readonly Run[]): string =>
  [...row]
    .sort((a, b) => a.left - b.left)
    .map(({ glyphs }) => glyphs.map(({ text }) => text).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Words with numbers levelled, and the height on the page; odd and even pages have heads of their own. */
const keyOf = (row: readonly Run[]): string =>
  `${levelDigits(textOf(row))} ${Math.round((row[0]?.y ?? 0) / 8)}`;

export const levelDigits = (text: string): string => text.replace(/\d+|\b[ivxlc]+\b/gi, '#');

const isPageNumber = (text: string): boolean =>
  /^[-–—[(|\s]*(?:page|p\.|seite|s\.)?\s*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of|von)\s*\d{1,4})?[-–—\])|\s]*$/iu.test(
    text,
  );
