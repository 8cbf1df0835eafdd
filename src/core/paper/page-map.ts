/** Where a paper's text stands on its printed pages: for citing, and for showing a passage on the page itself. */
import { overlaps, type TextRange } from '../passage/range';

export interface PageMap {
  readonly pages: readonly PrintedPage[];
  /** In text order, without overlaps. Notes stand at the end of the text and on pages far before it. */
  readonly pieces: readonly PagePiece[];
}

export interface PrintedPage {
  /** As printed, or as the document's own page labels say: 'iv', '12'. */
  readonly label: string;
  /** In points, as the page is shown; null for pages without a size, as those of an e-book. */
  readonly width: number | null;
  readonly height: number | null;
}

/** A stretch of text that lies on one page: a line of a printed page, or all of a page without boxes. */
export interface PagePiece extends TextRange {
  /** An index into `pages`. */
  readonly page: number;
  readonly box: PageBox | null;
}

/** In points from the top left corner of the page as it is shown. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The indices of the pages that a range lies on, in ascending order. */
export const pagesOf = ({ pieces }: PageMap, range: TextRange): number[] => {
  const pages = new Set<number>();
  for (let index = firstEndingAfter(pieces, range.from); index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece || piece.from >= range.to) break;
    if (overlaps(piece, range)) pages.add(piece.page);
  }
  return [...pages].sort((a, b) => a - b);
};

/** A paper has thousands of pieces, and a list asks for each of its annotations. */
const firstEndingAfter = (pieces: readonly PagePiece[], offset: number): number => {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.to ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};
