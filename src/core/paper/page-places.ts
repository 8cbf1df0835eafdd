/** Where ranges of the text lie on the printed pages, and which place of the text a point on a page means. */
import { intersection, type TextRange } from '../passage/range';
import type { PageBox, PageMap, PagePiece } from './page-map';

export interface PagePlace {
  /** An index into the pages. */
  readonly page: number;
  readonly box: PageBox;
  /** Of all of the line. */
  readonly line: PageBox;
}

/** In points from the top left corner of the page as it is shown. */
export interface PagePoint {
  readonly page: number;
  readonly left: number;
  readonly top: number;
}

export interface PagePlaces {
  /** Line by line, in text order; nothing of words that stand on no page. */
  placesOf(range: TextRange): readonly PagePlace[];
  /** The place between two characters that is nearest to the point; null on a page without text. */
  offsetAt(point: PagePoint): number | null;
}

/** Whether the pages can be shown as they are printed: those of an e-book or a Word file have no size. */
export const hasPrintedPages = (pages: PageMap | null): boolean =>
  pages?.pieces.some(({ box }) => box !== null) ?? false;

export const createPagePlaces = ({ pieces }: PageMap, text: string): PagePlaces => {
  const lines = pieces.filter(isLine);
  const byPage = new Map<number, PageLine[]>();
  for (const line of lines) {
    const onPage = byPage.get(line.page);
    if (onPage) onPage.push(line);
    else byPage.set(line.page, [line]);
  }
  return {
    placesOf(range) {
      const places: PagePlace[] = [];
      for (let index = firstEndingAfter(lines, range.from); index < lines.length; index += 1) {
        const line = lines[index];
        if (line === undefined || line.from >= range.to) break;
        const part = intersection(line, range);
        if (part) places.push({ page: line.page, box: boxOfPart(text, line, part), line: line.box });
      }
      return places;
    },
    offsetAt(point) {
      const [first, ...others] = byPage.get(point.page) ?? [];
      if (first === undefined) return null;
      const nearest = others.reduce(
        (best, line) => (distance(line.box, point) < distance(best.box, point) ? line : best),
        first,
      );
      return offsetInLine(text, nearest, point.left);
    },
  };
};

type PageLine = PagePiece & { readonly box: PageBox };

const isLine = (piece: PagePiece): piece is PageLine => piece.box !== null;

const firstEndingAfter = (lines: readonly PageLine[], offset: number): number => {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Someone who points beside a short last line means that line, not the longer one above it. */
const LINE_BEFORE_WIDTH = 20;

const distance = ({ left, top, width, height }: PageBox, point: PagePoint): number => {
  const beside = Math.max(left - point.left, 0, point.left - left - width);
  const away = Math.max(top - point.top, 0, point.top - top - height);
  return beside + away * LINE_BEFORE_WIDTH;
};

/** The map knows lines: where a word lies in its line is told by how wide letters usually are. */
const boxOfPart = (text: string, line: PageLine, part: TextRange): PageBox => {
  const { box } = line;
  if (isUpright(line) || (part.from === line.from && part.to === line.to)) return box;
  const widths = widthsIn(text, line);
  const total = sum(widths);
  const before = (offset: number): number =>
    (box.width * sum(widths.slice(0, offset - line.from))) / total || 0;
  const [from, to] = [before(part.from), before(part.to)];
  const left = box.left + (isFromRight(text, line) ? box.width - to : from);
  return { ...box, left, width: to - from };
};

const offsetInLine = (text: string, line: PageLine, left: number): number => {
  const { box } = line;
  const fromLeft = (left - box.left) / box.width;
  const widths = widthsIn(text, line);
  let rest = (isFromRight(text, line) ? 1 - fromLeft : fromLeft) * sum(widths);
  const index = widths.findIndex((width) => {
    if (rest < width / 2) return true;
    rest -= width;
    return false;
  });
  return index < 0 ? line.to : line.from + index;
};

/** Lines that are set upright run the other way: all of them is meant, whatever part is asked for. */
const isUpright = ({ box, from, to }: PageLine): boolean => to - from > 2 && box.height > 2 * box.width;

const isFromRight = (text: string, { from, to }: TextRange): boolean => {
  const line = text.slice(from, to);
  return (line.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 > (line.match(/\p{Letter}/gu)?.length ?? 0);
};

const RIGHT_TO_LEFT =
  /(?=\p{Letter})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** One for each code unit, in parts of an em, as in the usual text faces. */
const widthsIn = (text: string, { from, to }: TextRange): number[] =>
  Array.from({ length: to - from }, (_, index) => widthOf(text[from + index] ?? ''));

const widthOf = (sign: string): number => {
  if (/[\p{Mark}\u00ad\u200b-\u200f]/u.test(sign)) return 0;
  if (/[\uDC00-\uDFFF]/.test(sign)) return 0; // its first half has the width of both
  const known = WIDTHS.get(sign);
  if (known !== undefined) return known;
  if (/[—\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(sign)) return 1;
  return /\p{Uppercase_Letter}/u.test(sign) ? 0.7 : 0.53;
};

/** Halfway between the metrics of Times and Helvetica, which most text faces are near to. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ilj: 0.25,
    " .,:;!'’‘|/": 0.27,
    ft: 0.29,
    'r()[]-I': 0.33,
    sz: 0.46,
    'acekvxyJ“”"?': 0.49,
    LF: 0.58,
    SPZTE: 0.62,
    BKAXYVCR: 0.69,
    w: 0.72,
    GOQ: 0.75,
    m: 0.8,
    M: 0.86,
    W: 0.94,
  }).flatMap(([signs, width]) => [...signs].map((sign) => [sign, width] as const)),
);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
