/** Small OpenDocument texts for tests. */
import { strToU8, zipSync } from 'fflate';

export interface OdtSource {
  /** The inside of `office:automatic-styles` of the text, and of `office:styles` of the file. */
  readonly automatic?: string;
  readonly styles?: string;
  readonly masters?: string;
  readonly meta?: string;
  readonly manifest?: string;
  readonly others?: Readonly<Record<string, string>>;
  /** Attributes of the text as a whole. */
  readonly attributes?: string;
  readonly mimetype?: string;
}

export const odtOf = (body: string, source: OdtSource = {}): Uint8Array<ArrayBuffer> => {
  const part = (name: string, inside: string): string =>
    `<office:${name} ${NAMESPACES}>${inside}</office:${name}>`;
  const files: Record<string, string> = {
    mimetype: source.mimetype ?? 'application/vnd.oasis.opendocument.text',
    'content.xml': part(
      'document-content',
      `<office:automatic-styles>${source.automatic ?? ''}</office:automatic-styles><office:body><office:text ${source.attributes ?? ''}>${body}</office:text></office:body>`,
    ),
    'styles.xml': part(
      'document-styles',
      `<office:styles>${source.styles ?? ''}</office:styles><office:master-styles>${source.masters ?? ''}</office:master-styles>`,
    ),
    'meta.xml': part('document-meta', `<office:meta>${source.meta ?? ''}</office:meta>`),
    'META-INF/manifest.xml': `<manifest:manifest ${NAMESPACES}>${source.manifest ?? ''}</manifest:manifest>`,
    ...source.others,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
};

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

const NAMESPACES = [
  ...['office', 'style', 'text', 'table', 'meta', 'manifest'].map(
    (name) => `xmlns:${name}="${OASIS}:${name}:1.0"`,
  ),
  `xmlns:draw="${OASIS}:drawing:1.0"`,
  `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${OASIS}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:math="http://www.w3.org/1998/Math/MathML"',
].join(' ');

export const p = (inside: string, style = 'Standard'): string =>
  `<text:p text:style-name="${style}">${inside}</text:p>`;
export const h = (inside: string, level = 1, more = ''): string =>
  `<text:h text:style-name="Heading" text:outline-level="${level}" ${more}>${inside}</text:h>`;
export const span = (inside: string, style: string): string =>
  `<text:span text:style-name="${style}">${inside}</text:span>`;
export const style = (name: string, family: 'paragraph' | 'text', inside: string, more = ''): string =>
  `<style:style style:name="${name}" style:family="${family}" ${more}>${inside}</style:style>`;
export const items = (style: string, inside: readonly string[], more = ''): string =>
  `<text:list text:style-name="${style}" ${more}>${inside.map((one) => `<text:list-item>${one}</text:list-item>`).join('')}</text:list>`;
