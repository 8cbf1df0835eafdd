/** A page of pdf.js as what is drawn on it. */
import { boxOf } from './box-of';
import { matrixOf } from './matrix';
import { linkAt, linkOf, noteOf } from './page-annotations';
import type { PageContent, Rule } from './page-content';
import { createDrawing } from './page-drawing';
import type { OpenPdf, PdfPage, PdfStructNode } from './pdfjs';

export const readPageContent = async (page: PdfPage, ops: OpenPdf['ops']): Promise<PageContent> => {
  const viewport = page.getViewport({ scale: 1 });
  const matrix = matrixOf(viewport.transform);
  const list = await page.getOperatorList();
  const drawing = createDrawing(page, matrix, ops);
  for (const [index, operator] of list.fnArray.entries()) drawing.run(operator, list.argsArray[index]);
  const annotations = await page.getAnnotations();
  const toPage = (rect: readonly number[]): Rule => boxOf(rect, matrix);
  const links = annotations.flatMap((annotation) => linkOf(annotation, toPage));
  const { glyphs, ...drawn } = drawing.drawn;
  return {
    width: viewport.width,
    height: viewport.height,
    ...drawn,
    glyphs: links.length === 0 ? glyphs : glyphs.map((glyph) => ({ ...glyph, link: linkAt(glyph, links) })),
    notes: annotations.flatMap((annotation) => noteOf(annotation, toPage)),
    roles: rolesOf(await page.getStructTree()),
  };
};

const rolesOf = (tree: PdfStructNode | null): ReadonlyMap<number, string> => {
  const roles = new Map<number, string>();
  const visit = (node: PdfStructNode, path: string): void => {
    if (node.type === 'content' && node.id !== undefined) {
      const [, id] = /_mc(\d+)$/.exec(node.id) ?? [];
      if (id !== undefined) roles.set(Number(id), path);
    }
    for (const child of node.children ?? []) visit(child, child.role ? `${path}/${child.role}` : path);
  };
  if (tree) visit(tree, '');
  return roles;
};
