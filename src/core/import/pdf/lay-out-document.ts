/** The pages of a document as drafts: furniture out, columns, tables, notes, paragraphs over columns and pages. */
import type { Remark } from '../../paper/remark';
import type { Draft } from '../reading/draft';
import { cutAlignedTables } from './aligned-tables';
import { draftsOf } from './blocks';
import { clearFurniture } from './furniture';
import { type LevelPage, level } from './levelled';
import { hyphensOf } from './line-ends';
import type { Glyph, PageContent } from './page/page-content';
import { type Line, linesOf, type TableCell } from './page-lines';
import { splitNotes } from './page-notes';
import { paragraphsOf } from './paragraphs';
import { columnsOf, type Gutter, guttersOf } from './reading-order';
import { cellOf, type RuledTable, ruledTables } from './ruled-tables';
import { type Run, runsOf } from './runs';
import { cellsOf } from './table-cells';
import { turnedText } from './turned-lines';

/** Which rules hold, by the version of the reader. */
export interface PdfEdition {
  /** What is printed turned in the margin of page after page is no text. */
  readonly clearsMargins: boolean;
  /** A word in a drawn table lies in one cell. */
  readonly keepsWords: boolean;
  /** Narrow gutters beside headings, hanging indents, and hyphens by what they stand between. */
  readonly weighsNeighbours: boolean;
}

export interface LaidOutDocument {
  readonly drafts: readonly Draft[];
  readonly remarks: readonly Remark[];
  /** Lines in the margins that were left out, which the rules of `pdf/1` would have kept. */
  readonly marginLines: number;
  /** Glyphs in tables that lie in another cell by the rules of `pdf/2` than by those of `pdf/3`. */
  readonly movedGlyphs: number;
}

export const layOutDocument = (contents: readonly PageContent[], edition: PdfEdition): LaidOutDocument => {
  const pages = contents.map(level);
  const cleared = clearFurniture(pages, edition.weighsNeighbours);
  const known = cleared.flatMap(({ runs }) => guttersOf(runs));
  const tables = cleared.map(({ runs }, index) => readTables(runs, pages[index], index, edition));
  const laidOut = tables.map((own, index) => layOut(own, index, contents[index]?.roles ?? new Map(), known));
  const bodySize = bodySizeOf(laidOut.flat());
  const split = laidOut.map((lines, index) => splitNotes(lines, pages[index]?.rules ?? [], bodySize));
  const apart = turnedText(
    contents.map((content, index) => ({ content, turnedGlyphs: pages[index]?.turnedGlyphs ?? [] })),
    edition.clearsMargins,
  );
  const hyphens = hyphensOf(
    laidOut.flat().map(({ text }) => text),
    edition.weighsNeighbours,
  );
  const body = paragraphsOf(
    split.flatMap((page) => page.body),
    bodySize,
    edition.weighsNeighbours,
  );
  const notes = split.flatMap((page) => page.notes);
  const drafts = draftsOf({ body, notes, pages, bodySize, hyphens });
  const removed = cleared.reduce((sum, page) => sum + page.removed, apart.removed);
  return {
    drafts: [...drafts, ...apart.drafts],
    remarks: remarksOf(contents, removed, apart.drafts.length),
    marginLines: apart.removed,
    movedGlyphs: tables.reduce((sum, page) => sum + page.moved, 0),
  };
};

interface PageTables {
  readonly tables: readonly RuledTable[];
  readonly cells: readonly { readonly cell: TableCell; readonly glyphs: readonly Glyph[] }[];
  /** What lies in no table. */
  readonly free: readonly Run[];
  readonly moved: number;
}

const readTables = (
  runs: readonly Run[],
  page: LevelPage | undefined,
  index: number,
  { keepsWords }: PdfEdition,
): PageTables => {
  const tables = ruledTables(page?.rules ?? []);
  const inside = tables.map((): Run[] => []);
  const free: Run[] = [];
  for (const run of runs) {
    const at = tables.findIndex((table) => run.glyphs.some((glyph) => cellOf(table, glyph) !== null));
    (inside[at] ?? free).push(run);
  }
  const read = tables.map((table, at) => cellsOf(table, inside[at] ?? [], !keepsWords));
  return {
    tables,
    cells: read.flatMap(({ cells }, at) =>
      cells.map(({ place, glyphs }) => ({ cell: { table: `${index}/${at}`, ...place }, glyphs })),
    ),
    free,
    moved: read.reduce((sum, { moved }) => sum + moved, 0),
  };
};

/** Tables are read by cells, and stand where the text around them goes on. */
const layOut = (
  { tables, cells, free }: PageTables,
  index: number,
  roles: PageContent['roles'],
  known: readonly Gutter[],
): readonly Line[] => {
  const text = cutAlignedTables(
    columnsOf(free, known).flatMap((own, column) => linesOf(own, { page: index, column, roles })),
    index,
  );
  const inTables = [...cells]
    .sort(
      (a, b) =>
        a.cell.table.localeCompare(b.cell.table) || a.cell.row - b.cell.row || a.cell.column - b.cell.column,
    )
    .flatMap(({ cell, glyphs }) =>
      linesOf(runsOf(glyphs, false), { page: index, column: -1, roles }).map((line) => ({ ...line, cell })),
    );
  for (const [at, { box }] of tables.entries()) {
    const own = inTables.filter(({ cell }) => cell.table === `${index}/${at}`);
    const next = text.findIndex(
      (line) => line.cell === null && line.y > box.bottom && line.left < box.right && line.right > box.left,
    );
    text.splice(next < 0 ? text.length : next, 0, ...own);
  }
  return text;
};

/** The size of most of the letters. */
const bodySizeOf = (lines: readonly Line[]): number => {
  const weights = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2;
    weights.set(key, (weights.get(key) ?? 0) + text.length);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
};

const remarksOf = (contents: readonly PageContent[], furniture: number, apart: number): Remark[] => {
  const numbers = (holds: (content: PageContent) => boolean): number[] =>
    contents.flatMap((content, index) => (holds(content) ? [index + 1] : []));
  const scans = numbers((content) => content.hasPictures && !hasText(content));
  const unknown = numbers(({ unknownSigns }) => unknownSigns > 0);
  return [
    ...(scans.length > 0 ? [{ kind: 'pages-without-text', pages: scans, at: null } as const] : []),
    ...(unknown.length > 0 ? [{ kind: 'unknown-signs', pages: unknown, at: null } as const] : []),
    ...(furniture > 0 ? [{ kind: 'page-lines-left-out', count: furniture, at: null } as const] : []),
    ...(apart > 0 ? [{ kind: 'set-apart', count: apart, at: null } as const] : []),
  ];
};

const hasText = ({ glyphs }: PageContent): boolean => glyphs.some(({ text }) => text.trim() !== '');
