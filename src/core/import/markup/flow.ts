/** The text of a page in the making: words go into the current block, and a block ends where a line of its own begins. */
import type { PagePiece } from '../../paper/page-map';
import { isVisible } from '../../passage/plain-signs';
import { type BlockShape, createDraft, type Draft, type Piece } from '../reading/draft';
import { createFormulaWriter, type FormulaWriter } from '../reading/formula-writer';
import { codeProse, type InlineShape, type Prose, plainProse } from '../reading/prose';
import type { ItemNumber } from './list-numbers';

/** What surrounds a node, as far as its blocks depend on it. */
export interface Setting {
  readonly listDepth: number;
  readonly quotationDepth: number;
  /** What a paragraph is here; asked once for each. */
  readonly paragraph: () => BlockShape;
  /** What any other block is here: itself, except in a note. */
  readonly own: (shape: BlockShape) => BlockShape;
  /** In a heading or a cell, which are one block whatever is in them: what would be blocks are lines. */
  readonly isOneBlock: boolean;
  readonly keepsLines: boolean;
  /** The item that a box to tick belongs to. */
  readonly item: Item | null;
}

export interface Item extends ItemNumber {
  task?: 'open' | 'done';
  isFirst: boolean;
}

export const PLAIN_SETTING: Setting = {
  listDepth: 0,
  quotationDepth: 0,
  paragraph: () => ({ kind: 'paragraph', role: 'body' }),
  own: (shape) => shape,
  isOneBlock: false,
  keepsLines: false,
  item: null,
};

export interface Flow {
  setting: Setting;
  readonly write: (text: string) => void;
  /** Behind another formula a space goes before it. Tells whether one did. */
  readonly formula: (signs: string) => boolean;
  readonly breakLine: () => void;
  /** Whether nothing was written since a line was broken. */
  readonly isAtBreak: () => boolean;
  /** A line of its own begins or ends: also a block, unless all here is one. */
  readonly boundary: () => void;
  readonly endBlock: () => void;
  readonly open: (shape: InlineShape) => () => void;
  readonly addOwn: (shape: BlockShape, prose: Prose) => void;
  readonly addRule: () => void;
  /** In lines of its own behind the words that it stands among. */
  readonly addPicture: (description: string) => void;
  readonly turnPage: (page: number) => void;
  readonly page: () => number | null;
}

export const createFlow = (add: (piece: Piece) => void, firstPage: number | null): Flow => {
  let text = createBlockText(firstPage);
  let pictures: string[] = [];
  let page = firstPage;
  let isAtBreak = false;
  const open = new Set<OpenMark>();

  const addDraft = (shape: () => BlockShape, prose: Prose, pieces: readonly PagePiece[]): void => {
    if (isVisible(prose.text)) add(createDraft(shape(), prose, { pieces }));
  };

  const flow: Flow = {
    setting: PLAIN_SETTING,
    write: (words) => {
      if (isVisible(words)) isAtBreak = false;
      if (flow.setting.keepsLines) writeLines(words, text.writer);
      else text.writer.write(words);
    },
    formula: (signs) => text.writer.formula(signs, () => flow.write(signs)),
    breakLine: () => {
      isAtBreak = true;
      text.writer.breakLine();
    },
    isAtBreak: () => isAtBreak,
    boundary: () => (flow.setting.isOneBlock ? text.writer.breakLine() : flow.endBlock()),
    endBlock: () => {
      isAtBreak = false;
      for (const mark of open) mark.close();
      const { prose, pieces } = text.finish();
      addDraft(flow.setting.paragraph, prose, pieces);
      const described = pictures;
      pictures = [];
      for (const picture of described) flow.addOwn({ kind: 'image' }, plainProse(picture));
      text = createBlockText(page);
      for (const mark of open) mark.close = text.writer.open(mark.shape);
    },
    open: (shape) => {
      const mark = { shape, close: text.writer.open(shape) };
      open.add(mark);
      return () => {
        mark.close();
        open.delete(mark);
      };
    },
    addOwn: (shape, prose) => addDraft(() => flow.setting.own(shape), prose, wholeOn(page, prose)),
    addRule: () => add('rule'),
    addPicture: (description) => {
      if (flow.setting.isOneBlock) text.writer.write(` ${description} `);
      else pictures.push(description);
    },
    turnPage: (next) => {
      page = next;
      text.turnPage(next);
    },
    page: () => page,
  };
  return flow;
};

const writeLines = (words: string, writer: FormulaWriter): void => {
  words.split('\n').forEach((line, index) => {
    if (index > 0) writer.breakLine();
    writer.write(line);
  });
};

const wholeOn = (page: number | null, { text: { length } }: Prose): PagePiece[] =>
  page === null ? [] : [{ page, box: null, from: 0, to: length }];

interface OpenMark {
  readonly shape: InlineShape;
  close: () => void;
}

interface BlockText {
  readonly writer: FormulaWriter;
  readonly turnPage: (page: number) => void;
  readonly finish: () => { readonly prose: Prose; readonly pieces: readonly PagePiece[] };
}

const createBlockText = (firstPage: number | null): BlockText => {
  const writer = createFormulaWriter();
  const turns: { page: number; at: number }[] = firstPage === null ? [] : [{ page: firstPage, at: 0 }];
  return {
    writer,
    turnPage: (page) => turns.push({ page, at: writer.next() }),
    finish: () => {
      const prose = writer.finish();
      const { length } = prose.text;
      const pieces = turns.map(({ page, at }, index) => ({
        page,
        box: null,
        from: Math.min(at, length),
        to: Math.min(turns[index + 1]?.at ?? length, length),
      }));
      return { prose, pieces: pieces.filter(({ from, to }) => from < to) };
    },
  };
};

export const codeOf = (source: string): Prose => codeProse(source.replace(/^(?:[ \t]*\n)+|\s+$/g, ''));

/** A draft whose words begin with a label that is said otherwise, without it. */
export const withoutLabel = (draft: Draft, label: RegExp): Draft => {
  const { text, inlines } = draft.prose;
  const length = label.exec(text)?.[0].length ?? 0;
  if (length === 0) return draft;
  const moved = inlines.map((inline) => ({
    ...inline,
    from: Math.max(0, inline.from - length),
    to: inline.to - length,
  }));
  const pieces = draft.pieces.map((piece) => ({
    ...piece,
    from: Math.max(0, piece.from - length),
    to: piece.to - length,
  }));
  return {
    ...draft,
    prose: { text: text.slice(length), inlines: moved.filter(({ to }) => to > 0) },
    pieces: pieces.filter(({ to }) => to > 0),
  };
};
