/** Links of a page, and what somebody marked in a viewer. */
import type { Glyph, PageNote, Rule } from './page-content';
import type { PdfAnnotation } from './pdfjs';

export interface PageLink {
  readonly target: string;
  readonly box: Rule;
}

/** By the middle of the glyph: rectangles of links reach a little too far. */
export const linkAt = ({ x, y, width, size }: Glyph, links: readonly PageLink[]): string | null => {
  const middle = y - size * 0.3;
  const centre = x + width / 2;
  const link = links.find(
    ({ box }) => centre > box.left && centre < box.right && middle > box.top && middle < box.bottom,
  );
  return link?.target ?? null;
};

export const linkOf = (annotation: PdfAnnotation, toPage: (rect: readonly number[]) => Rule): PageLink[] => {
  const target = annotation.subtype === 'Link' ? (annotation.url ?? annotation.unsafeUrl) : undefined;
  return target === undefined ? [] : [{ target, box: toPage(annotation.rect) }];
};

/** Highlights and the like that somebody made in a viewer. */
export const noteOf = (annotation: PdfAnnotation, toPage: (rect: readonly number[]) => Rule): PageNote[] => {
  if (!['Highlight', 'Underline', 'Squiggly', 'StrikeOut'].includes(annotation.subtype ?? '')) return [];
  const points = Array.from(annotation.quadPoints ?? []);
  const quads = Array.from({ length: Math.floor(points.length / 8) }, (_, quad) => {
    const own = points.slice(quad * 8, quad * 8 + 8);
    const xs = own.filter((_value, index) => index % 2 === 0);
    const ys = own.filter((_value, index) => index % 2 === 1);
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  });
  const boxes = (quads.length > 0 ? quads : [annotation.rect]).map(toPage);
  return [{ author: annotation.titleObj?.str ?? '', text: annotation.contentsObj?.str ?? '', boxes }];
};
