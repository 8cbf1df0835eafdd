/** A chapter of a book: its nodes, with places named so that links lead from chapter to chapter. */
import { elementsIn, isElement, lineIn, type MarkupNode } from '../markup/element';
import { parsePiece, parseXhtmlPage } from '../markup/parse-markup';
import { decodeText } from '../reading/decode-text';
import type { Zip } from '../zip/open-zip';
import { resolvePath } from './book-path';

export interface Chapter {
  readonly nodes: readonly MarkupNode[];
  /** The title in the table of contents, where nothing in the chapter is a heading and its words begin otherwise. */
  readonly heading: readonly MarkupNode[];
  /** Whether its words begin with that title, but for spaces and points. */
  readonly hasTitle: boolean;
}

/** Null when the part is missing or cannot be read. `title`: what the table of contents calls it. */
export const readChapter = (zip: Zip, path: string, title: string | null): Chapter | null => {
  const part = zip.read(path);
  if (part.kind !== 'bytes') return null;
  const decoded = decodeText(part.bytes, 'windows-1252');
  if (decoded.kind === 'fault') return null;
  const { body } = parseXhtmlPage(decoded.text);
  const elements = elementsIn(body);
  for (const { attrs } of elements) {
    for (const one of attrs) {
      if (one.name === 'id') one.value = `${path}#${one.value}`;
      else if (one.name === 'href') one.value = placeIn(path, one.value);
    }
  }
  const hasHeading = elements.some(({ tagName }) => /^h[1-6]$/.test(tagName));
  const isNamed = hasHeading || title === null || title === '' || startsWith(body, title);
  return {
    nodes: body,
    heading: isNamed ? [] : headingOf(title),
    hasTitle: !isNamed && beginsWith(body, title),
  };
};

/** Links out of the book stay; those within it name the part that they lead to. */
const placeIn = (path: string, href: string): string => {
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return href;
  const [file = '', place = ''] = href.split('#', 2);
  const target = file === '' ? path : resolvePath(path, file);
  return `#${target}#${place}`;
};

const startsWith = (body: readonly MarkupNode[], title: string): boolean =>
  lineIn(body).toLowerCase().startsWith(title.toLowerCase());

const beginsWith = (body: readonly MarkupNode[], title: string): boolean =>
  lettersOf(title) !== '' && lettersOf(lineIn(body)).startsWith(lettersOf(title));

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const headingOf = (title: string): readonly MarkupNode[] => {
  const nodes = parsePiece('<h2> </h2>');
  for (const heading of nodes.filter(isElement)) {
    for (const text of heading.childNodes) if ('value' in text) text.value = title;
  }
  return nodes;
};
