/** The words in an annotation that the author sourced. */
import { blockIndexAt } from '../paper/block';
import type { PaperContent } from '../paper/paper';
import { intersection, type TextRange } from '../passage/range';
import type { Annotation } from '../records/annotation';

export interface SourcedRange extends TextRange {
  /** As the file has it; many converted papers keep only `#`. */
  readonly target: string;
}

/** What of the paper's links lies in the passages, in text order. */
export const sourcedRanges = (
  { blocks }: PaperContent,
  { passages }: Pick<Annotation, 'passages'>,
): SourcedRange[] =>
  passages.flatMap((passage) =>
    blocks
      .slice(Math.max(0, blockIndexAt(blocks, passage.from)), blockIndexAt(blocks, passage.to - 1) + 1)
      .flatMap(({ inlines }) => inlines)
      .flatMap((inline) => {
        const range = inline.kind === 'link' ? intersection(inline, passage) : null;
        return range && inline.kind === 'link' ? [{ ...range, target: inline.target }] : [];
      }),
  );
