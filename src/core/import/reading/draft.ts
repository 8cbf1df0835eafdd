/** A block in the making: what it is and its prose, before its place in the canonical text is known. */
import type { Block } from '../../paper/block';
import type { PagePiece } from '../../paper/page-map';
import type { PaperContent } from '../../paper/paper';
import type { Remark, RemarkShape } from '../../paper/remark';
import type { SourceComment } from '../../paper/source-comment';
import type { TextRange } from '../../passage/range';
import { type Prose, shiftInlines } from './prose';

type Placed = 'from' | 'to' | 'inlines' | 'joins' | 'ruleBefore';
type Unplaced<Part> = Part extends Block ? Omit<Part, Placed> : never;

export type BlockShape = Unplaced<Block>;

export interface Draft extends DraftOrigin {
  readonly shape: BlockShape;
  readonly prose: Prose;
  /** Offsets in the prose. */
  readonly joins: readonly number[];
}

/** What a reader knows of a draft beside its words; all offsets are in the prose. */
export interface DraftOrigin {
  readonly pieces: readonly PagePiece[];
  readonly comments: readonly SourceComment[];
  /** Of the draft as a whole: shown where it begins. */
  readonly remarks: readonly RemarkShape[];
}

const NO_ORIGIN: DraftOrigin = { pieces: [], comments: [], remarks: [] };

/** What a paper is made of before its blocks are placed: drafts, and the thematic breaks between them. */
export type Piece = Draft | 'rule';

export const createDraft = (shape: BlockShape, prose: Prose, origin: Partial<DraftOrigin> = {}): Draft => ({
  ...NO_ORIGIN,
  ...origin,
  shape,
  prose,
  joins: [],
});

export const isBodyParagraph = (piece: Piece | undefined): piece is Draft =>
  piece !== undefined && piece !== 'rule' && piece.shape.kind === 'paragraph' && piece.shape.role === 'body';

/** A text laid out, and what its drafts know, by its offsets. */
export interface PlacedDrafts {
  readonly content: PaperContent;
  readonly pieces: readonly PagePiece[];
  readonly comments: readonly SourceComment[];
  readonly remarks: readonly Remark[];
}

/** Lays the drafts one after the other, a line end between them. */
export const placeDrafts = (drafts: readonly Piece[]): PlacedDrafts => {
  const blocks: Block[] = [];
  const texts: string[] = [];
  const pieces: PagePiece[] = [];
  const comments: SourceComment[] = [];
  const remarks: Remark[] = [];
  let from = 0;
  let ruleBefore = false;
  for (const draft of drafts) {
    if (draft === 'rule') ruleBefore = true;
    else {
      blocks.push(placeDraft(draft, from, ruleBefore));
      texts.push(draft.prose.text);
      for (const piece of draft.pieces) pieces.push(shiftRange(piece, from));
      for (const comment of draft.comments) comments.push(shiftRange(comment, from));
      for (const remark of draft.remarks) remarks.push({ ...remark, at: from });
      from += draft.prose.text.length + 1;
      ruleBefore = false;
    }
  }
  return { content: { text: texts.join('\n'), blocks }, pieces, comments, remarks };
};

const placeDraft = ({ shape, prose, joins }: Draft, from: number, ruleBefore: boolean): Block => ({
  ...shape,
  from,
  to: from + prose.text.length,
  inlines: shiftInlines(prose.inlines, from),
  joins: joins.map((offset) => from + offset),
  ruleBefore,
});

const shiftRange = <Range extends TextRange>(range: Range, distance: number): Range => ({
  ...range,
  from: range.from + distance,
  to: range.to + distance,
});
