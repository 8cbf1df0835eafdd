/** A reading with its offsets in another unit: files count code points, this program UTF-16 code units. */
import type { Paper } from '../paper/paper';
import type { TextRange } from '../passage/range';

export type PlacedReading = Pick<Paper, 'blocks' | 'origin'>;

export const withOffsets = (
  { blocks, origin: { pages, remarks, comments } }: PlacedReading,
  turned: (offset: number) => number,
): PlacedReading => {
  const place = <Range extends TextRange>(range: Range): Range => ({
    ...range,
    from: turned(range.from),
    to: turned(range.to),
  });
  return {
    blocks: blocks.map((block) => ({
      ...place(block),
      inlines: block.inlines.map(place),
      joins: block.joins.map(turned),
    })),
    origin: {
      pages: pages && { pages: pages.pages, pieces: pages.pieces.map(place) },
      remarks: remarks.map((remark) => ({ ...remark, at: remark.at === null ? null : turned(remark.at) })),
      comments: comments.map(place),
    },
  };
};
