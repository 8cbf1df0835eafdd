/** A run of paragraphs of an RTF file, the text or a note, as drafts: paragraphs, items of lists, cells of tables. */

import { isVisible } from '../../passage/plain-signs';
import { createPageCount } from '../office/page-count';
import { createRichText, type RichText } from '../office/rich-text';
import { PLAIN_LOOK } from '../office/run-look';
import { type BlockShape, createDraft, type Draft } from '../reading/draft';

/** What is said of a paragraph, until `\pard` takes it back. */
export interface ParagraphLook {
  readonly style: RtfStyle | null;
  /** From 0; null for none. */
  readonly outlineLevel: number | null;
  readonly isInTable: boolean;
  readonly listLevel: number;
}

export interface RtfStyle {
  readonly name: string;
  readonly outlineLevel: number | null;
}

export const PLAIN_PARAGRAPH: ParagraphLook = {
  style: null,
  outlineLevel: null,
  isInTable: false,
  listLevel: 0,
};

export interface RtfStory {
  readonly drafts: Draft[];
  /** Those whose style says that they are the title. */
  readonly titles: Draft[];
  look: ParagraphLook;
  /** The mark of the list item that is being written, as printed. */
  mark: string;
  text(): RichText;
  endParagraph(): void;
  endCell(): void;
  endRow(): void;
  finish(): void;
}

/** `nextTable` numbers tables through the paper; `shapeOf` says what a paragraph is here, null for by its look. */
export const createRtfStory = (nextTable: () => number, shapeHere: BlockShape | null = null): RtfStory => {
  let current: RichText | null = null;
  let table: { readonly number: number; row: number; column: number } | null = null;

  const take = (shape: BlockShape): Draft | null => {
    const prose = current?.finish().prose;
    current = null;
    if (prose === undefined || !isVisible(prose.text)) return null;
    const draft = createDraft(shape, prose);
    story.drafts.push(draft);
    return draft;
  };
  const isItem = (): boolean =>
    shapeHere === null && !story.look.isInTable && shapeOf(story.look, story.mark).kind === 'list-item';
  const story: RtfStory = {
    drafts: [],
    titles: [],
    look: PLAIN_PARAGRAPH,
    mark: '',
    text: () => {
      current ??= createRichText(createPageCount({ start: null, format: 'decimal' }));
      if (story.mark !== '' && !isItem()) {
        // A numbered heading or a list in a cell: the number is words there, a bullet is not.
        if (/[\p{L}\p{N}]/u.test(story.mark)) current.write(`${story.mark} `, PLAIN_LOOK);
        story.mark = '';
      }
      return current;
    },
    endParagraph: () => {
      if (story.look.isInTable && shapeHere === null) return current?.breakLine();
      table = null;
      const draft = take(shapeHere ?? shapeOf(story.look, story.mark));
      if (draft && /^title$/i.test(story.look.style?.name ?? '')) story.titles.push(draft);
      story.mark = '';
    },
    endCell: () => {
      table ??= { number: nextTable(), row: 0, column: 0 };
      const { number, row, column } = table;
      take(shapeHere ?? { kind: 'table-cell', table: number, row, column });
      table.column += 1;
      story.mark = '';
    },
    endRow: () => {
      if (table) table = { number: table.number, row: table.row + 1, column: 0 };
    },
    finish: () => {
      story.look = { ...story.look, isInTable: false };
      story.endParagraph();
    },
  };
  return story;
};

const shapeOf = ({ style, outlineLevel, listLevel }: ParagraphLook, mark: string): BlockShape => {
  const level = levelOf(style, outlineLevel);
  if (level !== null) return { kind: 'heading', level, isTitle: false };
  if (/^caption$/i.test(style?.name ?? '')) return { kind: 'caption' };
  if (mark === '') return { kind: 'paragraph', role: 'body' };
  const [, digits] = /^(\d{1,9})[.)]?$/.exec(mark) ?? [];
  const number = digits === undefined ? null : Number(digits);
  const isPlain = number !== null || !/[\p{L}\p{N}]/u.test(mark);
  return {
    kind: 'list-item',
    depth: listLevel,
    number,
    isFirst: true,
    ...(isPlain ? {} : { label: mark }),
  };
};

/** By the paragraph itself, its style, or the name that the style has in every English program. */
const levelOf = (style: RtfStyle | null, own: number | null): 1 | 2 | 3 | 4 | 5 | 6 | null => {
  if (/^title$/i.test(style?.name ?? '')) return 1;
  const [, named] = /^heading (\d)$/i.exec(style?.name ?? '') ?? [];
  const level = own ?? style?.outlineLevel ?? (named === undefined ? null : Number(named) - 1);
  return LEVELS.find((known) => known - 1 === level) ?? null;
};

const LEVELS = [1, 2, 3, 4, 5, 6] as const;
