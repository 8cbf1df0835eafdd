/** A block in the making: what it is and its prose, before its place in the canonical text is known. */
import type { Block } from '../../paper/block';
import type { PaperContent } from '../../paper/paper';
import { type Prose, shiftInlines } from './prose';

type Placed = 'from' | 'to' | 'inlines' | 'joins' | 'ruleBefore';
type Unplaced<Part> = Part extends Block ? Omit<Part, Placed> : never;

export type BlockShape = Unplaced<Block>;

export interface Draft {
  readonly shape: BlockShape;
  readonly prose: Prose;
  /** Offsets in the prose. */
  readonly joins: readonly number[];
}

/** What a paper is made of before its blocks are placed: drafts, and the thematic breaks between them. */
export type Piece = Draft | 'rule';

export const createDraft = (shape: BlockShape, prose: Prose): Draft => ({ shape, prose, joins: [] });

export const isBodyParagraph = (piece: Piece | undefined): piece is Draft =>
  piece !== undefined && piece !== 'rule' && piece.shape.kind === 'paragraph' && piece.shape.role === 'body';

/** Lays the drafts one after the other, a line end between them. */
export const placeDrafts = (pieces: readonly Piece[]): PaperContent => {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let from = 0;
  let ruleBefore = false;
  for (const piece of pieces) {
    if (piece === 'rule') ruleBefore = true;
    else {
      blocks.push(placeDraft(piece, from, ruleBefore));
      texts.push(piece.prose.text);
      from += piece.prose.text.length + 1;
      ruleBefore = false;
    }
  }
  return { text: texts.join('\n'), blocks };
};

const placeDraft = ({ shape, prose, joins }: Draft, from: number, ruleBefore: boolean): Block => ({
  ...shape,
  from,
  to: from + prose.text.length,
  inlines: shiftInlines(prose.inlines, from),
  joins: joins.map((offset) => from + offset),
  ruleBefore,
});
