/** Small PDFs for tests: words in the standard fonts, where a test puts them, in points from the top left corner. */

export interface WrittenText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: 'roman' | 'bold' | 'italic';
  /** Degrees, against the clock. */
  readonly turned?: number;
}

export interface WrittenPage {
  readonly texts: readonly WrittenText[];
  /** Drawn lines: from, to. */
  readonly lines?: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Rectangles that lead somewhere. */
  readonly links?: readonly {
    readonly box: readonly [number, number, number, number];
    readonly target: string;
  }[];
  readonly highlights?: readonly {
    readonly box: readonly [number, number, number, number];
    readonly author: string;
    readonly text: string;
  }[];
}

export const PAGE = { width: 400, height: 600 };

export const writePdf = (
  pages: readonly WrittenPage[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> => {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const fonts = FONTS.map(
    ([name, base]) =>
      `/${name} ${add(`<< /Type /Font /Subtype /Type1 /BaseFont /${base} /Encoding /WinAnsiEncoding >>`)} 0 R`,
  );
  const tree =
    objects.length +
    pages.reduce((sum, { links = [], highlights = [] }) => sum + 2 + links.length + highlights.length, 0) +
    1;
  const kids = pages.map((page) => {
    const annotations = [
      ...(page.links ?? []).map(linkObject),
      ...(page.highlights ?? []).map(highlightObject),
    ].map((body) => `${add(body)} 0 R`);
    const content = contentOf(page);
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return `${add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Rotate ${page.rotate ?? 0} /Resources << /Font << ${fonts.join(' ')} >> >> /Contents ${stream} 0 R /Annots [${annotations.join(' ')}] >>`,
    )} 0 R`;
  });
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`);
  const catalog = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  const about = add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${value})`)
      .join(' ')} >>`,
  );
  return assemble(objects, catalog, about);
};

const FONTS = [
  ['roman', 'Times-Roman'],
  ['bold', 'Times-Bold'],
  ['italic', 'Times-Italic'],
] as const;

const contentOf = ({ texts, lines = [] }: WrittenPage): string =>
  [
    ...lines.map(([x1, y1, x2, y2]) => `0.5 w ${x1} ${PAGE.height - y1} m ${x2} ${PAGE.height - y2} l S`),
    ...texts.map(({ text, x, y, size = 10, font = 'roman', turned = 0 }) => {
      const angle = (turned * Math.PI) / 180;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((value) => value.toFixed(4));
      return `BT /${font} ${size} Tf ${cos} ${sin} ${Number(sin) === 0 ? 0 : -Number(sin)} ${cos} ${x} ${PAGE.height - y} Tm (${escaped(text)}) Tj ET`;
    }),
  ].join('\n');

/** WinAnsi: the tests write letters of Latin-1 and a bullet. */
const escaped = (text: string): string =>
  [...text.replace(/[\\()]/g, (sign) => `\\${sign}`)]
    .map((letter) =>
      letter === '•'
        ? '\\225'
        : letter.charCodeAt(0) > 126
          ? `\\${letter.charCodeAt(0).toString(8)}`
          : letter,
    )
    .join('');

const rectOf = ([left, top, right, bottom]: readonly [number, number, number, number]): string =>
  `[${left} ${PAGE.height - bottom} ${right} ${PAGE.height - top}]`;

const linkObject = ({ box, target }: NonNullable<WrittenPage['links']>[number]): string =>
  `<< /Type /Annot /Subtype /Link /Rect ${rectOf(box)} /A << /S /URI /URI (${target}) >> >>`;

const highlightObject = ({ box, author, text }: NonNullable<WrittenPage['highlights']>[number]): string => {
  const [left, top, right, bottom] = box;
  const [high, low] = [PAGE.height - top, PAGE.height - bottom];
  return `<< /Type /Annot /Subtype /Highlight /Rect ${rectOf(box)} /QuadPoints [${left} ${high} ${right} ${high} ${left} ${low} ${right} ${low}] /T (${author}) /Contents (${text}) >>`;
};

const assemble = (objects: readonly string[], catalog: number, info: number): Uint8Array<ArrayBuffer> => {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
};

/** Lines of one size below each other, as a paragraph is set. */
export const setLines = (
  lines: readonly string[],
  {
    x = 50,
    y = 100,
    leading = 12,
    ...look
  }: Partial<Omit<WrittenText, 'text'>> & { readonly leading?: number } = {},
): WrittenText[] => lines.map((text, index) => ({ ...look, text, x, y: y + index * leading }));
