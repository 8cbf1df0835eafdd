/** The words of one block while they are read: prose with its looks, links, pages and the ends of comments. */
import type { PagePiece } from '../../paper/page-map';
import { createFormulaWriter } from '../reading/formula-writer';
import type { InlineShape, Prose } from '../reading/prose';
import type { PageCount } from './page-count';
import type { RunLook } from './run-look';

export interface RichText {
  write(text: string, look: RunLook): void;
  breakLine(): void;
  /** What `write` writes is a formula of these signs; behind another one a space goes before it. Tells whether one did. */
  formula(signs: string, write: () => void): boolean;
  /** Until the returned function is called; inside another link nothing. */
  openLink(target: string): () => void;
  /** Marks what `write` writes as one thing, whatever its look. */
  mark(shape: InlineShape, write: () => void): void;
  breakPage(kind: 'shown' | 'asked'): void;
  place(): () => number;
  finish(): FinishedText;
}

export interface FinishedText {
  readonly prose: Prose;
  readonly pieces: readonly PagePiece[];
}

type Look = Extract<
  InlineShape['kind'],
  'strong' | 'emphasis' | 'strikethrough' | 'superscript' | 'subscript'
>;

export const createRichText = (pages: PageCount): RichText => {
  const writer = createFormulaWriter();
  const looks: { readonly look: Look; readonly close: () => void }[] = [];
  const breaks = [{ place: () => 0, page: pages.current() }];
  let isInLink = false;

  const closeLooks = (keep: number): void => {
    while (looks.length > keep) looks.pop()?.close();
  };
  /** Looks lie inside each other: one that ends takes those inside it along, which begin again. */
  const show = (wanted: readonly Look[]): void => {
    const firstGone = looks.findIndex(({ look }) => !wanted.includes(look));
    if (firstGone >= 0) closeLooks(firstGone);
    for (const look of wanted) {
      if (!looks.some((open) => open.look === look)) looks.push({ look, close: writer.open({ kind: look }) });
    }
  };

  return {
    write: (text, look) => {
      if (text === '') return;
      if (text.trim() !== '') {
        show(looksOf(look));
        pages.wrote();
      }
      writer.write(text);
    },
    breakLine: writer.breakLine,
    formula: writer.formula,
    openLink: (target) => {
      if (isInLink) return () => {};
      closeLooks(0);
      isInLink = true;
      const close = writer.open({ kind: 'link', target });
      return () => {
        closeLooks(0);
        close();
        isInLink = false;
      };
    },
    mark: (shape, write) => {
      closeLooks(0);
      const close = writer.open(shape);
      write();
      closeLooks(0);
      close();
    },
    breakPage: (kind) => {
      pages.breakPage(kind);
      breaks.push({ place: writer.place(), page: pages.current() });
      // Two words on two pages are two words.
      writer.write(' ');
    },
    place: writer.place,
    finish: () => {
      closeLooks(0);
      const prose = writer.finish();
      const starts = breaks.map(({ place, page }) => ({ at: place(), page }));
      return { prose, pieces: toPieces(starts, prose.text) };
    },
  };
};

const looksOf = ({ isStrong, isEmphasis, isStruck, raised }: RunLook): Look[] => {
  const looks: Look[] = [];
  if (isStrong) looks.push('strong');
  if (isEmphasis) looks.push('emphasis');
  if (isStruck) looks.push('strikethrough');
  if (raised !== null) looks.push(raised);
  return looks;
};

/** From each break to the next; the gap at a break belongs to the page before it. */
const toPieces = (starts: readonly { at: number; page: number }[], text: string): PagePiece[] =>
  starts
    .map(({ at, page }, index) => ({
      from: at > 0 && /\s/.test(text[at] ?? '') ? at + 1 : at,
      to: starts[index + 1]?.at ?? text.length,
      page,
      box: null,
    }))
    .filter(({ from, to }) => from < to);
