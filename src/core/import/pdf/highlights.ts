/** Highlights that somebody made in a viewer, as the text that their boxes cover. */
import type { PageMap, PagePiece } from '../../paper/page-map';
import type { SourceComment } from '../../paper/source-comment';
import type { TextRange } from '../../passage/range';
import type { PageContent, Rule } from './page/page-content';

export const commentsOf = (
  contents: readonly PageContent[],
  { pieces }: PageMap,
  text: string,
): SourceComment[] =>
  contents.flatMap(({ notes }, page) =>
    notes.flatMap(({ author, text: words, boxes }) => {
      const covered = pieces.flatMap((piece) =>
        piece.page === page && piece.box ? boxes.flatMap((box) => coveredBy(piece, piece.box, box)) : [],
      );
      if (covered.length === 0) return [];
      const from = Math.min(...covered.map((range) => range.from));
      const to = Math.max(...covered.map((range) => range.to));
      return [{ ...wholeWords(text, from, to), author, text: words }];
    }),
  );

/** The part of a line that lies in the box, by its share of the width: letters are about as wide as each other. */
const coveredBy = (piece: PagePiece, line: PagePiece['box'], box: Rule): TextRange[] => {
  if (!line) return [];
  const middle = line.top + line.height / 2;
  if (middle < box.top || middle > box.bottom || box.right < line.left || box.left > line.left + line.width)
    return [];
  const at = (x: number): number =>
    piece.from + Math.round(Math.min(1, Math.max(0, (x - line.left) / line.width)) * (piece.to - piece.from));
  return [{ from: at(box.left), to: at(box.right) }];
};

const wholeWords = (text: string, from: number, to: number): TextRange => {
  const start = from - (/[^\s]*$/.exec(text.slice(0, from))?.[0].length ?? 0);
  const end = to + (/^[^\s]*/.exec(text.slice(to))?.[0].length ?? 0);
  return { from: start, to: end };
};
