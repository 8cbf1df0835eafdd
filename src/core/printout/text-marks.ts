/** What is marked in a text on paper: lines and washes under words, and signs beside and behind them. */
import type { TextRange } from '../passage/range';
import type { Tag } from '../records/annotation';

export interface TextMarks {
  readonly strokes: readonly Stroke[];
  /** Words that people tagged differently. */
  readonly washes: readonly TextRange[];
  readonly signs: readonly PlacedSign[];
}

/** A line under words, as the tag has it. */
export interface Stroke extends TextRange {
  readonly tag: Tag;
  /** Whose line it is, from 0; null where nothing is compared. */
  readonly lane: number | null;
}

export interface PlacedSign {
  /** An offset into the text. */
  readonly at: number;
  /** In the margin beside its line, raised behind words, or where a line begins under the text. */
  readonly kind: 'margin' | 'raised' | 'lane';
  readonly text: string;
  /** Null for what is about no single tag. */
  readonly tag: Tag | null;
  /** Whose line it begins; 0 for signs of other kinds. */
  readonly lane: number;
}
