/** Blocks of an OpenDocument text: paragraphs, what hangs on them, tables and notes. */

import { isVisible } from '../../passage/plain-signs';
import { createRichText, type RichText } from '../office/rich-text';
import { PLAIN_LOOK } from '../office/run-look';
import { type BlockShape, createDraft, type Draft } from '../reading/draft';
import { plainProse } from '../reading/prose';
import { findAll, textIn } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import { readOdtInlines } from './odt-inlines';
import { type OdtParagraph, odtParagraphs } from './odt-paragraphs';
import type { OdtNote, OdtStory } from './odt-story';
import { framedOdtCell, readOdtTable } from './odt-tables';

export interface OdtSink {
  readonly drafts: Draft[];
  /** Those of the style that titles have. */
  readonly titles: Draft[];
}

export const readOdtBlocks = (parent: XmlElement, story: OdtStory, sink: OdtSink): void => {
  for (const block of odtParagraphs(parent, story)) {
    if (block.kind === 'table') readTable(block.element, story, sink);
    else if (block.kind === 'drawing') readDrawing(block.element, story, sink);
    else readParagraph(block, story, sink);
  }
};

const readParagraph = (paragraph: OdtParagraph, story: OdtStory, sink: OdtSink): void => {
  const { style, counted } = paragraph;
  if (style.breaksBefore && sink.drafts.length > 0) story.pages.breakPage('asked');
  const text = createRichText(story.pages);
  story.comments.enter(text);
  const shape = shapeOf(paragraph);
  const isHeading = shape.kind === 'heading';
  const prefix = isHeading && counted !== null ? counted.label : '';
  const asides = writeParagraph(paragraph, prefix, isHeading, text, story);
  const draft = finishDraft(text, story, shape, prefix);
  if (draft !== null) sink.drafts.push(draft);
  if (draft !== null && style.names.includes('title')) sink.titles.push(draft);
  for (const aside of asides) readDrawing(aside, story, sink);
  if (style.breaksAfter) story.pages.breakPage('asked');
};

const writeParagraph = (
  { element, style }: OdtParagraph,
  prefix: string,
  isHeading: boolean,
  text: RichText,
  story: OdtStory,
): XmlElement[] => {
  if (prefix !== '') text.write(`${prefix} `, PLAIN_LOOK);
  const asides: XmlElement[] = [];
  // What a whole heading looks like says nothing.
  const own = isHeading ? { isHidden: style.look.isHidden ?? false } : style.look;
  readOdtInlines(element, { story, text, look: { ...PLAIN_LOOK, ...own }, isHeading, asides });
  return asides;
};

/** Null for a block without words; a number alone makes none. */
const finishDraft = (text: RichText, story: OdtStory, shape: BlockShape, prefix: string): Draft | null => {
  const { prose, pieces } = text.finish();
  if (!isVisible(prose.text.slice(prefix.length))) return null;
  story.comments.leave(text, prose);
  return createDraft(shape, prose, { pieces });
};

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

const shapeOf = ({ element, style, item, counted }: OdtParagraph): BlockShape => {
  if (style.names.includes('title')) return { kind: 'heading', level: 1, isTitle: false };
  if (element.name === 'text:h') {
    const level = Number(element.attributes.get('text:outline-level') ?? 1);
    return { kind: 'heading', level: LEVELS[level - 1] ?? 6, isTitle: false };
  }
  if (item !== null && !item.isFirst) {
    return { kind: 'list-item', depth: item.depth, number: null, isFirst: false };
  }
  if (item !== null && counted !== null && (counted.isBullet || counted.label !== '')) {
    const number = counted.isBullet ? null : counted.number;
    const shape = { kind: 'list-item', depth: item.depth, number, isFirst: true } as const;
    const isPlain = counted.isBullet || counted.label === `${number}.` || counted.label === `${number}`;
    return isPlain ? shape : { ...shape, label: counted.label };
  }
  if (style.names.some((name) => QUOTATIONS.has(name))) return { kind: 'quotation', depth: 0 };
  return style.names.includes('caption') ? { kind: 'caption' } : BODY;
};

const BODY: BlockShape = { kind: 'paragraph', role: 'body' };

const QUOTATIONS = new Set(['quotations', 'quote', 'intense quote', 'block text']);

const readTable = (table: XmlElement, story: OdtStory, sink: OdtSink): void => {
  const frame = framedOdtCell(table);
  if (frame !== null) {
    readOdtBlocks(frame, story, sink);
    return;
  }
  const { drafts, asides } = readOdtTable(table, story);
  for (const draft of drafts) sink.drafts.push(draft);
  for (const aside of asides) readDrawing(aside, story, sink);
};

/** Text boxes and shapes with words; pictures with what their author wrote about them. */
const readDrawing = (drawing: XmlElement, story: OdtStory, sink: OdtSink): void => {
  const before = sink.drafts.length;
  readOdtBlocks(holderOf(drawing), story, sink);
  if (sink.drafts.length > before) {
    story.counts.apart += 1;
    return;
  }
  const description = ['svg:desc', 'svg:title']
    .flatMap((name) => findAll(drawing, (element) => element.name === name))
    .map((element) => textIn(element).trim())
    .find((text) => text !== '');
  if (description === undefined) story.counts.pictures += 1;
  else sink.drafts.push(pictureDraft(description, story));
};

/** What is drawn holds words, or other drawings with words. */
const holderOf = (drawing: XmlElement): XmlElement => ({
  ...drawing,
  children: findAll(drawing, ({ name }) => BLOCKS.has(name)),
});

const BLOCKS = new Set(['text:p', 'text:h', 'text:list', 'table:table']);

const pictureDraft = (description: string, { pages }: OdtStory): Draft => {
  const prose = plainProse(description);
  const pieces = [{ from: 0, to: prose.text.length, page: pages.current(), box: null }];
  return createDraft({ kind: 'image' }, prose, { pieces });
};

/** The blocks of a note, its mark in front of the first; they lie on the page of the mark. */
export const readOdtNote = (note: OdtNote, story: OdtStory): Draft[] => {
  const sink: OdtSink = { drafts: [], titles: [] };
  const shape: BlockShape = { kind: 'footnote', label: note.label };
  for (const block of odtParagraphs(note.body, story)) {
    if (block.kind === 'table') readTable(block.element, story, sink);
    else if (block.kind === 'drawing') readDrawing(block.element, story, sink);
    else readNoteParagraph(block, note, story, sink);
  }
  return sink.drafts.map((draft) => ({
    ...draft,
    shape,
    pieces: note.page === null ? [] : [{ from: 0, to: draft.prose.text.length, page: note.page, box: null }],
  }));
};

const readNoteParagraph = (paragraph: OdtParagraph, note: OdtNote, story: OdtStory, sink: OdtSink): void => {
  const text = createRichText(story.pages);
  if (sink.drafts.length === 0) {
    text.mark({ kind: 'superscript' }, () => text.write(note.shown, PLAIN_LOOK));
    text.write(' ', PLAIN_LOOK);
  }
  story.comments.enter(text);
  const label = paragraph.item !== null && paragraph.counted !== null ? paragraph.counted.label : '';
  const asides = writeParagraph(paragraph, label, false, text, story);
  const draft = finishDraft(text, story, BODY, '');
  if (draft !== null) sink.drafts.push(draft);
  for (const aside of asides) readDrawing(aside, story, sink);
};
