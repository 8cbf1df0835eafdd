/** Tables: a block for each cell that has words. */

import { isVisible } from '../../passage/plain-signs';
import { createRichText, type RichText } from '../office/rich-text';
import { PLAIN_LOOK } from '../office/run-look';
import { type BlockShape, createDraft, type Draft } from '../reading/draft';
import { childOf, elementsOf } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import { blocksIn, goesOn } from './block-stream';
import type { Aside } from './drawing';
import { closeFields, openFields } from './fields';
import { readInlines } from './inline-reader';
import { chosenForm, type Story } from './story';
import { readListPlace } from './styles';
import { numberOf, switchOf, wordValue } from './word-values';

export interface TableReading {
  readonly drafts: readonly Draft[];
  /** What hangs in its cells stands behind it: between two cells it would cut the table. */
  readonly asides: readonly Aside[];
}

/** A table of one cell is a frame around blocks. */
export const framedCell = (table: XmlElement): XmlElement | null => {
  const rows = rowsOf(table);
  const cells = rows[0] === undefined ? [] : cellsOf(rows[0]);
  return rows.length === 1 && cells.length === 1 ? (cells[0] ?? null) : null;
};

export const readTable = (table: XmlElement, story: Story): TableReading => {
  const { counts, comments } = story.shared;
  const number = counts.tables;
  const drafts: Draft[] = [];
  const asides: Aside[] = [];
  for (const [row, element] of rowsOf(table).entries()) {
    for (const { cell, column } of placedCells(element)) {
      const text = createRichText(story.pages);
      readCell(cell, text, story, asides);
      const { prose, pieces } = text.finish();
      if (!isVisible(prose.text)) continue;
      comments.leave(text, prose);
      drafts.push(createDraft(cellShape(cell, number, row, column), prose, { pieces }));
    }
  }
  if (drafts.length > 0) counts.tables += 1;
  return { drafts, asides };
};

const cellShape = (cell: XmlElement, table: number, row: number, column: number): BlockShape => {
  const align = alignOf(cell);
  const shape = { kind: 'table-cell', table, row, column } as const;
  return align === null ? shape : { ...shape, align };
};

/** Of the first paragraph; from right to left, left and right mean start and end. */
const alignOf = (cell: XmlElement): 'center' | 'right' | null => {
  const properties = childOf(childOf(cell, 'w:p'), 'w:pPr');
  const align = wordValue(properties, 'w:jc');
  if (align === 'center') return 'center';
  const isRight = align === 'right' || align === 'end';
  return isRight && switchOf(properties, 'w:bidi') !== true ? 'right' : null;
};

/** Rows and cells may stand in content controls and tags. Deleted ones are gone. */
const rowsOf = (table: XmlElement): XmlElement[] =>
  partsOf(table, 'w:tr').filter((row) => childOf(childOf(row, 'w:trPr'), 'w:del') === undefined);

const cellsOf = (row: XmlElement): XmlElement[] =>
  partsOf(row, 'w:tc').filter((cell) => childOf(childOf(cell, 'w:tcPr'), 'w:cellDel') === undefined);

const partsOf = (parent: XmlElement, name: string): XmlElement[] =>
  elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === 'mc:AlternateContent') return partsOf(chosenForm(child) ?? child, name);
    return HOLDERS.has(child.name) ? partsOf(child, name) : [];
  });

const HOLDERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'mc:Choice',
  'mc:Fallback',
]);

/** Each cell with the column that it begins in; what is merged lies in the cell that it is merged with. */
const placedCells = (row: XmlElement): { cell: XmlElement; column: number }[] => {
  let next = numberOf(childOf(row, 'w:trPr'), 'w:gridBefore') ?? 0;
  return cellsOf(row).map((cell) => {
    const column = next;
    next += Math.max(1, numberOf(childOf(cell, 'w:tcPr'), 'w:gridSpan') ?? 1);
    return { cell, column };
  });
};

/** Paragraphs of a cell are lines of it, and so are the rows of a table inside it. */
const readCell = (cell: XmlElement, text: RichText, story: Story, asides: Aside[]): void => {
  let isGoingOn = true;
  for (const block of blocksIn(cell, story)) {
    if (!isGoingOn) text.breakLine();
    isGoingOn = false;
    if (block.name === 'w:tbl') readInnerTable(block, text, story, asides);
    else {
      readCellParagraph(block, text, story, asides);
      isGoingOn = goesOn(block);
    }
  }
};

const readInnerTable = (table: XmlElement, text: RichText, story: Story, asides: Aside[]): void => {
  for (const row of rowsOf(table)) {
    text.breakLine();
    for (const cell of cellsOf(row)) {
      text.write(' ', PLAIN_LOOK);
      readCell(cell, text, story, asides);
    }
  }
};

const readCellParagraph = (paragraph: XmlElement, text: RichText, story: Story, asides: Aside[]): void => {
  const { styles, numbering, comments } = story.shared;
  const properties = childOf(paragraph, 'w:pPr');
  const style = styles.paragraph(wordValue(properties, 'w:pStyle'));
  const counted = goesOn(paragraph) ? null : numbering.count(readListPlace(properties), style);
  if (counted !== null && counted.label !== '') text.write(`${counted.label} `, PLAIN_LOOK);
  comments.enter(text);
  openFields(story.fields, text);
  readInlines(paragraph, { story, text, look: style.look, isHeading: false, asides });
  closeFields(story.fields);
};
