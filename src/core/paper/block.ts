/** The structure of a canonical text: blocks that tile it in order, and inline marks inside them. */
import type { TextRange } from '../passage/range';

interface BlockCommon extends TextRange {
  /** In text order, nested allowed, each inside the block. */
  readonly inlines: readonly Inline[];
  /** Offsets of the single spaces at which the reader joined two halves of a cut paragraph, in order. */
  readonly joins: readonly number[];
  /** The source has a thematic break before this block (other than one that a join or a note used up). */
  readonly ruleBefore: boolean;
}

/** What a paragraph is for: the body of the paper, or a line that became metadata and stays readable. */
export type ParagraphRole = 'body' | 'byline' | 'colophon';

export type Block = BlockCommon &
  (
    | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly isTitle: boolean }
    | { readonly kind: 'paragraph'; readonly role: ParagraphRole }
    | {
        readonly kind: 'list-item';
        /** Nesting depth of the list, from 0. */
        readonly depth: number;
        /** The number in an ordered list, null in an unordered one and for an item's further paragraphs. */
        readonly number: number | null;
        /** False for the second and later paragraphs of one item, which carry no bullet. */
        readonly isFirst: boolean;
        /** The item's mark as printed, where it is no plain number: 'a)', '1.2.3', 'iv.'. */
        readonly label?: string;
        /** Of a list of things to do. */
        readonly task?: 'open' | 'done';
      }
    | { readonly kind: 'quotation'; readonly depth: number }
    | {
        readonly kind: 'table-cell';
        /** Tables are numbered through the paper from 0; rows and columns from 0, row 0 is the head. */
        readonly table: number;
        readonly row: number;
        readonly column: number;
        /** Absent where the paper does not say. */
        readonly align?: 'left' | 'center' | 'right';
      }
    /** The description of a picture: it stands in for what cannot be tagged. */
    | { readonly kind: 'image' }
    /** The words of a picture's or a table's caption. */
    | { readonly kind: 'caption' }
    /** A term and what it means, of a list of definitions. */
    | { readonly kind: 'term' }
    | { readonly kind: 'definition' }
    | { readonly kind: 'footnote'; readonly label: string }
    | { readonly kind: 'code'; readonly language: string | null }
  );

export type Inline = TextRange &
  (
    | {
        readonly kind: 'emphasis' | 'strong' | 'strikethrough' | 'code' | 'superscript' | 'subscript';
      }
    /** Words that the author sourced. Many converted papers keep only `#` as the target. */
    | { readonly kind: 'link'; readonly target: string }
    /** A footnote's mark in the text; `label` names the footnote block. */
    | { readonly kind: 'note-mark'; readonly label: string }
  );

/** The index of the block in which `offset` lies (a block's end counts as inside), or -1 for no blocks. */
export const blockIndexAt = (blocks: readonly Block[], offset: number): number => {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return blocks.length === 0 ? -1 : low;
};
