/** Blocks of a Word file: paragraphs, what hangs on them, tables and notes. */

import { isVisible } from '../../passage/plain-signs';
import { createRichText, type RichText } from '../office/rich-text';
import { PLAIN_LOOK } from '../office/run-look';
import { type BlockShape, createDraft, type Draft } from '../reading/draft';
import { plainProse } from '../reading/prose';
import { childOf, findAll, textIn } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import { shapeOf } from './block-shape';
import { blocksIn, goesOn, isInitial } from './block-stream';
import type { Aside } from './drawing';
import { closeFields, openFields } from './fields';
import { readInlines } from './inline-reader';
import type { Note } from './notes';
import type { Story } from './story';
import { type ParagraphStyle, readListPlace } from './styles';
import { framedCell, readTable } from './table-reader';
import { switchOf, wordValue } from './word-values';

export interface BlockSink {
  readonly drafts: Draft[];
  /** Those of the style that titles have. */
  readonly titles: Draft[];
}

export const readBlocks = (
  parent: XmlElement,
  story: Story,
  sink: BlockSink,
  passed: () => void = () => {},
): void => {
  let open: RichText | null = null;
  for (const block of blocksIn(parent, story)) {
    if (block.name === 'w:tbl') {
      closeOpen(open, story, sink);
      open = null;
      readTableInto(block, story, sink);
    } else open = readParagraph(block, story, sink, open);
    passed();
  }
  closeOpen(open, story, sink);
};

/** The end of the last paragraph was deleted, and nothing goes on behind it. */
const closeOpen = (open: RichText | null, story: Story, sink: BlockSink): void => {
  const draft = open && finishDraft(open, story, BODY);
  if (draft !== null) sink.drafts.push(draft);
};

const readTableInto = (table: XmlElement, story: Story, sink: BlockSink): void => {
  const frame = framedCell(table);
  if (frame !== null) {
    readBlocks(frame, story, sink);
    return;
  }
  const { drafts, asides } = readTable(table, story);
  for (const draft of drafts) sink.drafts.push(draft);
  readAsides(asides, story, sink);
};

const BODY: BlockShape = { kind: 'paragraph', role: 'body' };

/** Gives the text back where the next paragraph goes on with it. */
const readParagraph = (
  paragraph: XmlElement,
  story: Story,
  sink: BlockSink,
  begun: RichText | null,
): RichText | null => {
  const { shared, pages } = story;
  const properties = childOf(paragraph, 'w:pPr');
  const style = shared.styles.paragraph(wordValue(properties, 'w:pStyle'));
  const isBegin = shared.edition >= 2 && isInitial(paragraph);
  const isOpen = isBegin || goesOn(paragraph);
  const text = begun ?? createRichText(pages);
  if (breaksPage(properties, style) && sink.drafts.length > 0) text.breakPage('asked');
  shared.comments.enter(text);
  const isCounted = !isOpen && switchOf(childOf(properties, 'w:rPr'), 'w:vanish') !== true;
  const counted = isCounted ? shared.numbering.count(readListPlace(properties), style) : null;
  const { shape: ownShape, prefix, isTitle } = shapeOf(properties, style, counted);
  const isFurther = shared.edition >= 2 && counted?.isUnseen === true && ownShape.kind === 'list-item';
  const shape = isFurther ? { ...ownShape, isFirst: false } : ownShape;
  if (isBegin || isFurther) shared.later.differences += 1;
  if (prefix !== '') text.write(`${prefix} `, PLAIN_LOOK);
  const isHeading = shape.kind === 'heading';
  // What a whole heading looks like says nothing.
  const look = isHeading ? { ...style.look, strong: null, emphasis: null } : style.look;
  const asides: Aside[] = [];
  openFields(story.fields, text);
  readInlines(paragraph, { story, text, look, isHeading, asides });
  closeFields(story.fields);
  if (!isOpen) {
    const draft = finishDraft(text, story, shape, prefix);
    if (draft !== null) sink.drafts.push(draft);
    if (draft !== null && isTitle) sink.titles.push(draft);
  }
  readAsides(asides, story, sink);
  if (childOf(properties, 'w:sectPr') !== undefined) pages.endSection();
  return isOpen ? text : null;
};

const breaksPage = (properties: XmlElement | undefined, style: ParagraphStyle): boolean =>
  switchOf(properties, 'w:pageBreakBefore') ?? style.breaksPage ?? false;

/** Null for a block without words; a number alone makes none. */
const finishDraft = (text: RichText, story: Story, shape: BlockShape, prefix = ''): Draft | null => {
  const { prose, pieces } = text.finish();
  if (!isVisible(prose.text.slice(prefix.length))) return null;
  story.shared.comments.leave(text, prose);
  return createDraft(shape, prose, { pieces });
};

const readAsides = (asides: readonly Aside[], story: Story, sink: BlockSink): void => {
  for (const aside of asides) {
    switch (aside.kind) {
      case 'picture':
        sink.drafts.push(plainDraft(aside.description, { kind: 'image' }, story));
        break;
      case 'words':
        story.shared.counts.apart += 1;
        for (const words of aside.paragraphs) sink.drafts.push(plainDraft(words, BODY, story));
        break;
      case 'box':
        story.shared.counts.apart += 1;
        readBlocks(aside.content, { ...story, fields: [] }, sink);
        break;
    }
  }
};

const plainDraft = (words: string, shape: BlockShape, { pages }: Story): Draft => {
  const prose = plainProse(words);
  return createDraft(shape, prose, {
    pieces: [{ from: 0, to: prose.text.length, page: pages.current(), box: null }],
  });
};

/** The blocks of a note, its mark in front of the first; they lie on the page of the mark. */
export const readNote = (note: Note, story: Story): Draft[] => {
  const sink: BlockSink = { drafts: [], titles: [] };
  const shape: BlockShape = { kind: 'footnote', label: note.label };
  for (const block of blocksIn(note.element, story)) {
    const isFirst = sink.drafts.length === 0;
    readNoteBlock(
      block,
      story,
      sink,
      shape,
      isFirst && !beginsWith(note.element, note.shown) ? note.shown : '',
    );
  }
  return sink.drafts.map((draft) => ({ ...draft, shape, pieces: notePieces(note, draft) }));
};

const readNoteBlock = (
  block: XmlElement,
  story: Story,
  sink: BlockSink,
  shape: BlockShape,
  mark: string,
): void => {
  if (block.name === 'w:tbl') {
    readTableInto(block, story, sink);
    return;
  }
  const { shared } = story;
  const properties = childOf(block, 'w:pPr');
  const style = shared.styles.paragraph(wordValue(properties, 'w:pStyle'));
  const counted = shared.numbering.count(readListPlace(properties), style);
  const text = createRichText(story.pages);
  if (mark !== '') {
    text.mark({ kind: 'superscript' }, () => text.write(mark, PLAIN_LOOK));
    text.write(' ', PLAIN_LOOK);
  }
  if (counted !== null && counted.label !== '') text.write(`${counted.label} `, PLAIN_LOOK);
  shared.comments.enter(text);
  const asides: Aside[] = [];
  openFields(story.fields, text);
  readInlines(block, { story, text, look: style.look, isHeading: false, asides });
  closeFields(story.fields);
  const draft = finishDraft(text, story, shape);
  if (draft !== null) sink.drafts.push(draft);
  readAsides(asides, story, sink);
};

/** An author's own mark is typed into the note as well. */
const beginsWith = (note: XmlElement, mark: string): boolean =>
  findAll(note, ({ name }) => name === 'w:footnoteRef' || name === 'w:endnoteRef').length === 0 &&
  findAll(note, ({ name }) => name === 'w:t')
    .map(textIn)
    .join('')
    .trimStart()
    .startsWith(mark);

/** Endnotes stand somewhere behind: where, the file does not say. */
const notePieces = ({ kind, page }: Note, { prose }: Draft): Draft['pieces'] =>
  kind === 'endnote' ? [] : [{ from: 0, to: prose.text.length, page, box: null }];
