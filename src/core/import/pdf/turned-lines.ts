/** Text that runs in another way than its page: by itself, but for what is printed beside page after page. */
import { createDraft, type Draft } from '../reading/draft';
import { plainProse } from '../reading/prose';
import { levelDigits, MARGIN } from './furniture';
import type { Glyph, PageContent } from './page/page-content';

export interface TurnedText {
  readonly drafts: readonly Draft[];
  /** Lines of the printer, which are no text. */
  readonly removed: number;
}

interface TurnedLine {
  readonly glyphs: readonly Glyph[];
  readonly page: number;
  /** The same for the same words in the same margin, the inner and the outer one alike; null for what is in none. */
  readonly marginKey: string | null;
}

/** `clearsMargins`: not in `pdf/1`, which keeps every line. */
export const turnedText = (
  pages: readonly { readonly content: PageContent; readonly turnedGlyphs: readonly Glyph[] }[],
  clearsMargins: boolean,
): TurnedText => {
  const lines = pages.flatMap(({ content, turnedGlyphs }, page) => turnedLines(content, turnedGlyphs, page));
  const pagesOf = new Map<string, Set<number>>();
  for (const { marginKey, page } of lines)
    if (marginKey !== null) pagesOf.set(marginKey, (pagesOf.get(marginKey) ?? new Set()).add(page));
  const isPrint = ({ marginKey }: TurnedLine): boolean =>
    clearsMargins && marginKey !== null && (pagesOf.get(marginKey)?.size ?? 0) >= 2;
  const kept = lines.filter((line) => !isPrint(line));
  return { drafts: kept.flatMap(draftOf), removed: lines.length - kept.length };
};

/** In the order in which they were drawn. */
const turnedLines = (content: PageContent, glyphs: readonly Glyph[], page: number): TurnedLine[] => {
  const lines: Glyph[][] = [];
  for (const glyph of glyphs) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (
      line &&
      last &&
      last.turn === glyph.turn &&
      Math.hypot(last.x - glyph.x, last.y - glyph.y) < last.width + last.size
    )
      line.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map((line) => ({ glyphs: line, page, marginKey: marginKeyOf(line, content) }));
};

const marginKeyOf = ([first, ...rest]: readonly Glyph[], { width, height }: PageContent): string | null => {
  if (!first || first.turn === null) return null;
  const isSideways = first.turn % 2 === 1;
  const [at, whole] = isSideways ? [first.x, width] : [first.y, height];
  const fromEdge = Math.min(at, whole - at);
  if (fromEdge > whole * MARGIN) return null;
  return `${levelDigits(textOf([first, ...rest]))} ${isSideways} ${Math.round(fromEdge / 8)}`;
};

const draftOf = ({ glyphs, page }: TurnedLine): Draft[] => {
  const prose = plainProse(textOf(glyphs));
  const piece = { from: 0, to: prose.text.length, page, box: null };
  return prose.text === ''
    ? []
    : [createDraft({ kind: 'paragraph', role: 'body' }, prose, { pieces: [piece] })];
};

const textOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ text }) => text).join('');
