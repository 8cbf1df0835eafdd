/** Tables of an OpenDocument text: a block for each cell that has words. */

import { isVisible } from '../../passage/plain-signs';
import { createRichText, type RichText } from '../office/rich-text';
import { PLAIN_LOOK } from '../office/run-look';
import { type BlockShape, createDraft, type Draft } from '../reading/draft';
import { elementsOf } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import { readOdtInlines } from './odt-inlines';
import { type OdtParagraph, odtParagraphs } from './odt-paragraphs';
import type { OdtStory } from './odt-story';

export interface OdtTable {
  readonly drafts: readonly Draft[];
  /** Drawings in its cells: between two cells they would cut the table. */
  readonly asides: readonly XmlElement[];
}

/** A table of one cell is a frame around blocks. */
export const framedOdtCell = (table: XmlElement): XmlElement | null => {
  const rows = rowsOf(table);
  const cells = rows[0] === undefined ? [] : cellsOf(rows[0]);
  return rows.length === 1 && cells.length === 1 ? (cells[0] ?? null) : null;
};

export const readOdtTable = (table: XmlElement, story: OdtStory): OdtTable => {
  const drafts: Draft[] = [];
  const asides: XmlElement[] = [];
  for (const [row, element] of rowsOf(table).entries()) {
    let column = 0;
    for (const cell of cellsOf(element)) {
      const text = createRichText(story.pages);
      const align = readCell(cell, text, story, asides);
      const { prose, pieces } = text.finish();
      const place = { kind: 'table-cell', table: story.counts.tables, row, column } as const;
      const shape: BlockShape = align === null ? place : { ...place, align };
      if (isVisible(prose.text)) {
        story.comments.leave(text, prose);
        drafts.push(createDraft(shape, prose, { pieces }));
      }
      column += Number(cell.attributes.get('table:number-columns-repeated') ?? 1) || 1;
    }
  }
  if (drafts.length > 0) story.counts.tables += 1;
  return { drafts, asides };
};

const rowsOf = (table: XmlElement): XmlElement[] =>
  elementsOf(table).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return ROW_GROUPS.has(child.name) ? rowsOf(child) : [];
  });

const ROW_GROUPS = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group']);

/** Those that another one covers stand here as well, and take up their column. */
const cellsOf = (row: XmlElement): XmlElement[] =>
  elementsOf(row).filter(({ name }) => name === 'table:table-cell' || name === 'table:covered-table-cell');

/** Paragraphs of a cell are lines of it, and so are the rows of a table inside it. Gives the alignment of the first. */
const readCell = (
  cell: XmlElement,
  text: RichText,
  story: OdtStory,
  asides: XmlElement[],
): 'center' | 'right' | null => {
  let first: OdtParagraph | null = null;
  let isFirst = true;
  for (const block of odtParagraphs(cell, story)) {
    if (!isFirst) text.breakLine();
    isFirst = false;
    if (block.kind === 'table') readInnerTable(block.element, text, story, asides);
    else if (block.kind === 'drawing') asides.push(block.element);
    else {
      first ??= block;
      if (block.counted !== null && block.counted.label !== '')
        text.write(`${block.counted.label} `, PLAIN_LOOK);
      story.comments.enter(text);
      const look = { ...PLAIN_LOOK, ...block.style.look };
      readOdtInlines(block.element, { story, text, look, isHeading: false, asides });
    }
  }
  return first?.style.align ?? null;
};

const readInnerTable = (table: XmlElement, text: RichText, story: OdtStory, asides: XmlElement[]): void => {
  for (const row of rowsOf(table)) {
    text.breakLine();
    for (const cell of cellsOf(row)) {
      text.write(' ', PLAIN_LOOK);
      readCell(cell, text, story, asides);
    }
  }
};
