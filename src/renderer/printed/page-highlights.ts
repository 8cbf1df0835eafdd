/** Highlights as PDF viewers know them, added to a file by pdf.js: what was there stays byte for byte. */
import type { PageViewport, PDFDocumentProxy } from 'pdfjs-dist';
import type { PageBox } from '#core/paper/page-map';

export interface PageHighlight {
  /** The index of the page. */
  readonly page: number;
  /** As the page is shown, in points. */
  readonly boxes: readonly PageBox[];
  readonly color: readonly [red: number, green: number, blue: number];
  readonly author: string;
  /** What its note says. */
  readonly words: string;
  readonly date: Date;
}

export const addHighlights = async (
  pdf: PDFDocumentProxy,
  highlights: readonly PageHighlight[],
): Promise<Uint8Array<ArrayBuffer>> => {
  for (const [index, highlight] of highlights.entries()) {
    const page = await pdf.getPage(highlight.page + 1);
    const annotation = annotationOf(highlight, page.getViewport({ scale: 1 }));
    pdf.annotationStorage.setValue(`${NEW_ANNOTATION}${index}`, annotation);
  }
  const bytes = highlights.length > 0 ? await pdf.saveDocument() : await pdf.getData();
  return new Uint8Array(bytes);
};

/** What pdf.js takes for annotations that were made in a viewer begins so, and a highlight has this number. */
const NEW_ANNOTATION = 'pdfjs_internal_editor_';
const HIGHLIGHT = 9;

const annotationOf = (
  { page, boxes, color, author, words, date }: PageHighlight,
  viewport: PageViewport,
): object => {
  const corners = boxes.map((box) => cornersOf(box, viewport));
  const rect = boundsOf(corners.flat());
  return {
    annotationType: HIGHLIGHT,
    pageIndex: page,
    color: [...color],
    opacity: 1,
    rect,
    rotation: 0,
    date,
    user: author,
    quadPoints: corners.flatMap(({ 0: a, 1: b, 2: c, 3: d }) => [a, b, d, c].flat()),
    outlines: corners.map((four) => four.flat()),
    popup: { contents: words, rect: [rect[2], rect[3] - POPUP.height, rect[2] + POPUP.width, rect[3]] },
  };
};

const POPUP = { width: 180, height: 90 };

type Corner = readonly [x: number, y: number];
type Corners = readonly [Corner, Corner, Corner, Corner];

/** In the page's own coordinates, round the box from the top left as it is shown. */
const cornersOf = ({ left, top, width, height }: PageBox, viewport: PageViewport): Corners => {
  const toPage = (x: number, y: number): Corner => {
    const [pageX, pageY] = viewport.convertToPdfPoint(x, y);
    return [Number(pageX), Number(pageY)];
  };
  return [
    toPage(left, top),
    toPage(left + width, top),
    toPage(left + width, top + height),
    toPage(left, top + height),
  ];
};

const boundsOf = (corners: readonly Corner[]): [number, number, number, number] => {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};
