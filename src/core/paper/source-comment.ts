/** A comment that the file itself brought: of a Word document, or a highlight made in a PDF viewer. */
import type { TextRange } from '../passage/range';

export interface SourceComment extends TextRange {
  /** Empty when the file does not say. */
  readonly author: string;
  /** Empty for a mere highlight. */
  readonly text: string;
}
