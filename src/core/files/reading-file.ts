/** A reading as JSON: what `postil read --json` prints for other programs. Offsets count code points. */

import type { Block } from '../paper/block';
import { pagesOf } from '../paper/page-map';
import type { Paper } from '../paper/paper';
import type { TextRange } from '../passage/range';
import { createCodePointMap } from './code-points';
import { withOffsets } from './reading-offsets';

const READING_FORMAT = 'postil.reading';
const READING_VERSION = 1;

/** Written only: nothing reads it back, so its shape is what this function returns. */
export const toReadingFile = ({ text, blocks, origin, ...paper }: Paper) => {
  const { toCodePoints } = createCodePointMap(text);
  const { pages } = origin;
  const counted = withOffsets({ blocks, origin }, toCodePoints);
  return {
    format: READING_FORMAT,
    version: READING_VERSION,
    reader: paper.reader,
    sourceName: paper.sourceName,
    sourceHash: paper.sourceHash,
    textHash: paper.textHash,
    metadata: paper.metadata,
    text,
    blocks: byRows(
      counted.blocks.map((block, index) => ({
        ...block,
        ...(pages && { pages: firstAndLast(pagesOf(pages, blocks[index] ?? block)) }),
      })),
    ),
    ...counted.origin,
  };
};

/** A row of a table is one block, with its cells in it: other programs read tables by rows. */
const byRows = <Placed extends Block>(blocks: readonly Placed[]) => {
  const rows: (Placed | TableRow<Placed>)[] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (block.kind !== 'table-cell') rows.push(block);
    else if (last?.kind === 'table-row' && last.table === block.table && last.row === block.row) {
      rows[rows.length - 1] = { ...last, to: block.to, cells: [...last.cells, block] };
    } else {
      const { from, to, table, row } = block;
      rows.push({ kind: 'table-row', table, row, from, to, cells: [block] });
    }
  }
  return rows.map((row) => (row.kind === 'table-row' ? withPages(row) : row));
};

interface TableRow<Cell> extends TextRange {
  readonly kind: 'table-row';
  readonly table: number;
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** On the pages of its first cell: rows are not cut. */
const withPages = <Cell extends object>(row: TableRow<Cell>) => {
  const [first] = row.cells;
  return first && 'pages' in first ? { ...row, pages: first.pages } : row;
};

/** Counted from 1, as people count pages. */
const firstAndLast = (pages: readonly number[]): [first: number, last: number] | null => {
  const [first] = pages;
  const last = pages.at(-1);
  return first === undefined || last === undefined ? null : [first + 1, last + 1];
};
