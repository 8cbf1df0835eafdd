/** The namespaces of OpenDocument, under their usual prefixes. */
import type { Prefixes } from '../xml/parse-xml';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

export const ODT_PREFIXES: Prefixes = new Map([
  [`${OASIS}:office:1.0`, 'office'],
  [`${OASIS}:style:1.0`, 'style'],
  [`${OASIS}:text:1.0`, 'text'],
  [`${OASIS}:table:1.0`, 'table'],
  [`${OASIS}:drawing:1.0`, 'draw'],
  [`${OASIS}:xsl-fo-compatible:1.0`, 'fo'],
  [`${OASIS}:svg-compatible:1.0`, 'svg'],
  [`${OASIS}:meta:1.0`, 'meta'],
  [`${OASIS}:manifest:1.0`, 'manifest'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/1998/Math/MathML', 'math'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);
