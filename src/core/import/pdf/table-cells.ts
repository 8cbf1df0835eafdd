/** The cells of a drawn table, each with the glyphs in it. */
import type { Glyph } from './page/page-content';
import { cellOf, type RuledTable } from './ruled-tables';
import { type Run, wordsOf } from './runs';

interface Place {
  readonly row: number;
  readonly column: number;
}

export interface TableCells {
  readonly cells: readonly { readonly place: Place; readonly glyphs: readonly Glyph[] }[];
  /** Glyphs that `byGlyph` has in another cell. */
  readonly moved: number;
}

/** `byGlyph`: as `pdf/1` and `pdf/2` did, each glyph by itself, so that a line through a word cuts it. */
export const cellsOf = (table: RuledTable, runs: readonly Run[], byGlyph: boolean): TableCells => {
  const places = wordPlaces(table, runs);
  const cells = new Map<string, { readonly place: Place; readonly glyphs: Glyph[] }>();
  let moved = 0;
  for (const glyph of runs.flatMap((run) => run.glyphs)) {
    const alone = cellOf(table, glyph) ?? FIRST;
    const whole = places.get(glyph) ?? alone;
    const place = byGlyph ? alone : whole;
    if (alone.row !== whole.row || alone.column !== whole.column) moved += 1;
    const key = `${place.row}/${place.column}`;
    const known = cells.get(key);
    if (known) known.glyphs.push(glyph);
    else cells.set(key, { place, glyphs: [glyph] });
  }
  return { cells: [...cells.values()], moved };
};

const FIRST: Place = { row: 0, column: 0 };

/**
 * A word lies in one cell. A text that runs over the edge of a column that is not drawn there lies in the first of its
 * cells, and with it what stands alone in that row behind that edge: a line of the same text.
 */
const wordPlaces = (table: RuledTable, runs: readonly Run[]): ReadonlyMap<Glyph, Place> => {
  const texts = runs.map((run) => textIn(table, run)).filter(({ words }) => words.length > 0);
  const parted = partedEdges(texts);
  const joined = new Set(
    texts
      .flatMap(({ row, crossed }) => [...crossed].map((edge) => `${row}/${edge}`))
      .filter((key) => !parted.has(key)),
  );
  const places = new Map<Glyph, Place>();
  for (const { run, words, crossed } of texts) {
    let place = FIRST;
    const byGlyph = new Map(words.flatMap((word) => word.glyphs.map((glyph) => [glyph, word] as const)));
    for (const glyph of [...run.glyphs].sort((a, b) => a.x - b.x)) {
      const word = byGlyph.get(glyph);
      if (word !== undefined) {
        const { row } = word;
        let { column } = word;
        while (crossed.has(column) || joined.has(`${row}/${column}`)) column -= 1;
        place = { row, column };
      }
      // A space goes with the word before it.
      places.set(glyph, place);
    }
  }
  return places;
};

interface CellText {
  readonly run: Run;
  readonly words: readonly PlacedWord[];
  readonly row: number;
  /** The columns in which it begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Edges that it runs over, and that are not drawn there. */
  readonly crossed: ReadonlySet<number>;
}

const textIn = (table: RuledTable, run: Run): CellText => {
  const words = wordsOf(run).map((glyphs) => placeWord(table, glyphs));
  const from = Math.min(...words.map((word) => word.from));
  const to = Math.max(...words.map((word) => word.to));
  const { row = 0, height = 0 } = words[0] ?? {};
  const crossed = new Set<number>();
  for (let edge = from + 1; edge <= to; edge += 1) if (!isDrawn(table, edge, height)) crossed.add(edge);
  return { run, words, row, from, to, crossed };
};

/** Edges between two texts that stand beside each other in a row. */
const partedEdges = (texts: readonly CellText[]): ReadonlySet<string> => {
  const byRow = new Map<number, CellText[]>();
  for (const text of texts) byRow.set(text.row, [...(byRow.get(text.row) ?? []), text]);
  const parted = new Set<string>();
  for (const [row, own] of byRow) {
    for (const one of own) {
      for (const other of own) {
        if (Math.abs(one.run.y - other.run.y) > Math.min(one.run.size, other.run.size) / 2) continue;
        for (let edge = one.to + 1; edge <= other.from; edge += 1) parted.add(`${row}/${edge}`);
      }
    }
  }
  return parted;
};

interface PlacedWord extends Place {
  readonly glyphs: readonly Glyph[];
  readonly height: number;
  /** The columns in which it begins and ends; `column` is that in which most of it lies. */
  readonly from: number;
  readonly to: number;
}

const placeWord = (table: RuledTable, glyphs: readonly Glyph[]): PlacedWord => {
  const { box } = table;
  const size = Math.max(...glyphs.map((glyph) => glyph.size));
  const main = glyphs.find((glyph) => glyph.size === size);
  const left = Math.min(...glyphs.map(({ x }) => x));
  const right = Math.max(...glyphs.map(({ x, width }) => x + width));
  const height = within((main?.y ?? 0) - size * 0.3, box.top, box.bottom);
  const columnAt = (x: number): number =>
    cellOf(table, { x: within(x, box.left, box.right), width: 0, y: height, size: 0 })?.column ?? 0;
  const row = cellOf(table, { x: box.left, width: 0, y: height, size: 0 })?.row ?? 0;
  return {
    glyphs,
    row,
    height,
    column: columnAt((left + right) / 2),
    from: columnAt(left),
    to: columnAt(right),
  };
};

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

const isDrawn = ({ columns, uprights }: RuledTable, edge: number, height: number): boolean =>
  uprights.some(
    ({ left, top, bottom }) =>
      Math.abs(left - (columns[edge] ?? 0)) <= NEAR && top - NEAR <= height && height <= bottom + NEAR,
  );

/** In points: lines that are drawn twice, or that end a little before they meet. */
const NEAR = 5;
