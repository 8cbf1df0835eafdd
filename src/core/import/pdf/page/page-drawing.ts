/** Follows the operators of a page as a viewer does, and notes down what it would draw where. */
import { boxOf } from './box-of';
import { apply, IDENTITY, isNumbers, type Matrix, matrixOf, multiply } from './matrix';
import type { FontLook, Glyph, PageContent, Turn } from './page-content';
import type { OpenPdf, PdfFont, PdfPage } from './pdfjs';

export interface Drawing {
  run(operator: number, args: unknown): void;
  readonly drawn: Drawn;
}

interface Drawn extends Pick<PageContent, 'hasPictures' | 'unknownSigns'> {
  readonly glyphs: Glyph[];
  readonly rules: PageContent['rules'][number][];
  hasPictures: boolean;
  unknownSigns: number;
}

/** What save and restore keep. */
interface Graphics {
  readonly ctm: Matrix;
  readonly font: PdfFont | null;
  readonly look: FontLook;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly rise: number;
  readonly leading: number;
}

interface Pen {
  graphics: Graphics;
  readonly saved: Graphics[];
  /** Where the next glyph goes, and where its line began. */
  text: Matrix;
  line: Matrix;
  /** Marked content that is open. */
  readonly marked: { readonly id: number | null; readonly isArtifact: boolean }[];
  readonly toPage: Matrix;
  readonly drawn: Drawn;
}

type Handler = (args: readonly unknown[]) => void;
type Handlers = Readonly<Record<string, Handler>>;

export const createDrawing = (page: PdfPage, toPage: Matrix, ops: OpenPdf['ops']): Drawing => {
  const drawn: Drawn = { glyphs: [], rules: [], hasPictures: false, unknownSigns: 0 };
  const pen: Pen = {
    graphics: AT_START,
    saved: [],
    text: IDENTITY,
    line: IDENTITY,
    marked: [],
    toPage,
    drawn,
  };
  const handlers: Handlers = {
    ...stateHandlers(pen),
    ...fontHandlers(pen, page),
    ...textHandlers(pen),
    ...markedHandlers(pen),
    ...paintHandlers(pen, ops),
  };
  const byNumber = new Map(Object.entries(handlers).map(([name, handler]) => [ops[name], handler]));
  return {
    run: (operator, args) =>
      byNumber.get(operator)?.(isNumbers(args) || Array.isArray(args) ? Array.from(args) : []),
    drawn,
  };
};

const AT_START: Graphics = {
  ctm: IDENTITY,
  font: null,
  look: { name: '', isBold: false, isItalic: false },
  size: 1,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  rise: 0,
  leading: 0,
};

const set = (pen: Pen, changed: Partial<Graphics>): void => {
  pen.graphics = { ...pen.graphics, ...changed };
};

const stateHandlers = (pen: Pen): Handlers => {
  const save = (): void => {
    pen.saved.push(pen.graphics);
  };
  const restore = (): void => {
    pen.graphics = pen.saved.pop() ?? pen.graphics;
  };
  const transform = (matrix: unknown): void => {
    if (isNumbers(matrix)) set(pen, { ctm: multiply(pen.graphics.ctm, matrixOf(matrix)) });
  };
  return {
    save,
    restore,
    transform,
    paintFormXObjectBegin: ([matrix]) => {
      save();
      transform(matrix);
    },
    paintFormXObjectEnd: restore,
  };
};

const fontHandlers = (pen: Pen, page: PdfPage): Handlers => ({
  setFont: ([name, size]) => {
    const font = typeof name === 'string' && page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    set(pen, { font, size: Number(size), look: lookOf(font) });
  },
  setCharSpacing: ([value]) => set(pen, { charSpacing: Number(value) }),
  setWordSpacing: ([value]) => set(pen, { wordSpacing: Number(value) }),
  setHScale: ([value]) => set(pen, { scale: Number(value) / 100 }),
  setLeading: ([value]) => set(pen, { leading: -Number(value) }),
  setTextRise: ([value]) => set(pen, { rise: Number(value) }),
});

const textHandlers = (pen: Pen): Handlers => {
  const begin = (matrix: Matrix): void => {
    pen.line = matrix;
    pen.text = matrix;
  };
  const move = (x: number, y: number): void => begin(multiply(pen.line, [1, 0, 0, 1, x, y]));
  return {
    beginText: () => begin(IDENTITY),
    setTextMatrix: ([matrix]) => begin(isNumbers(matrix) ? matrixOf(matrix) : IDENTITY),
    moveText: ([x, y]) => move(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      set(pen, { leading: Number(y) });
      move(Number(x), Number(y));
    },
    nextLine: () => move(0, pen.graphics.leading),
    showText: ([signs]) => {
      if (Array.isArray(signs)) show(pen, signs);
    },
  };
};

const markedHandlers = (pen: Pen): Handlers => {
  const open: Handler = ([tag, id]) => {
    pen.marked.push({ id: typeof id === 'number' ? id : null, isArtifact: tag === 'Artifact' });
  };
  return {
    beginMarkedContent: open,
    beginMarkedContentProps: open,
    endMarkedContent: () => {
      pen.marked.pop();
    },
  };
};

const paintHandlers = (pen: Pen, ops: OpenPdf['ops']): Handlers => {
  const picture = (): void => {
    pen.drawn.hasPictures = true;
  };
  return {
    constructPath: ([operator, , bounds]) => {
      if (operator === ops['endPath'] || !isNumbers(bounds)) return;
      pen.drawn.rules.push(boxOf(bounds, multiply(pen.toPage, pen.graphics.ctm)));
    },
    paintImageXObject: picture,
    paintImageXObjectRepeat: picture,
    paintInlineImageXObject: picture,
    paintImageMaskXObject: picture,
  };
};

/** Invisible text is what a program for text recognition lays over a scan: it is read like any other. */
const show = (pen: Pen, signs: readonly unknown[]): void => {
  const { graphics, drawn } = pen;
  const { size, scale, charSpacing, wordSpacing, rise, look } = graphics;
  const marked = pen.marked.findLast(({ id }) => id !== null)?.id ?? null;
  const isArtifact = pen.marked.some((one) => one.isArtifact);
  const at = multiply(multiply(pen.toPage, graphics.ctm), pen.text);
  const stand = standOf(at, size);
  const widthScale = size * (graphics.font?.fontMatrix?.[0] ?? 0.001);
  let advance = 0;
  for (const sign of signs) {
    if (typeof sign === 'number') advance -= (sign / 1000) * size;
    if (!isSign(sign)) continue;
    const width = sign.width * widthScale;
    if (isUnknown(sign.unicode)) drawn.unknownSigns += 1;
    else if (stand) {
      const [x, y] = apply(at, advance * scale, rise);
      const common = { size: stand.size, look, turn: stand.turn, marked, isArtifact, link: null };
      drawn.glyphs.push({
        text: sign.unicode,
        x,
        y,
        width: Math.abs(width * scale) * stand.stretch,
        ...common,
      });
    }
    advance += width + charSpacing + (sign.isSpace ? wordSpacing : 0);
  }
  pen.text = multiply(pen.text, [1, 0, 0, 1, advance * scale, 0]);
};

interface Sign {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

const isSign = (value: unknown): value is Sign =>
  typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;

/** In private use or a control code: its font does not say which letter it is. */
const isUnknown = (text: string): boolean => UNKNOWN.test(text) && !/\s/.test(text);
const UNKNOWN = /[\p{Co}\p{Cc}\ufffd]/u;

/** How large and which way up signs are drawn by a matrix; null where it shrinks them to nothing. */
const standOf = ([a, b, c, d]: Matrix, size: number) => {
  const stretch = Math.hypot(a, b);
  if (stretch === 0) return null;
  return { stretch, size: Math.abs(size) * Math.hypot(c, d), turn: turnOf(Math.atan2(b, a)) };
};

const turnOf = (angle: number): Turn | null => {
  const quarters = angle / (Math.PI / 2);
  const nearest = Math.round(quarters);
  if (Math.abs(quarters - nearest) > 0.03) return null;
  const turn = ((nearest % 4) + 4) % 4;
  return turn === 0 || turn === 1 || turn === 2 || turn === 3 ? turn : null;
};

/** By its name: few files say it in any other way. */
const lookOf = (font: PdfFont | null): FontLook => {
  const name = font?.name ?? '';
  return {
    name: name.replace(/^[A-Z]{6}\+/, ''),
    isBold: /bold|black|heavy|semibold|demi|(?:^|[^a-z])bd(?:$|[^a-z])|cmbx|\.b$|-b$/i.test(name),
    isItalic: /ital|obli|kursiv|cmti|(?:^|[^a-z])it(?:$|[^a-z])|slanted/i.test(name),
  };
};
