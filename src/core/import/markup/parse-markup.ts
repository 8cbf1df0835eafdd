/** Text to a tree, as browsers read it. Nothing in it is run and nothing fetched. */
import { parse, parseFragment } from 'parse5';
import type { MarkupNode } from './element';
import { elementsIn } from './element';

export interface ParsedPage {
  readonly head: readonly MarkupNode[];
  /** What stands in the body. */
  readonly body: readonly MarkupNode[];
  /** Everything, comments in front of the page too. */
  readonly nodes: readonly MarkupNode[];
}

export const parsePage = (source: string): ParsedPage => {
  const { childNodes } = parse(source, { scriptingEnabled: false });
  const partOf = (name: string): readonly MarkupNode[] =>
    elementsIn(childNodes).find(({ tagName }) => tagName === name)?.childNodes ?? [];
  const body = partOf('body');
  return { head: partOf('head'), body: body.length > 0 ? body : partOf('frameset'), nodes: childNodes };
};

/** XHTML closes any element at once, which HTML knows only of those that are always empty. */
export const parseXhtmlPage = (source: string): ParsedPage =>
  parsePage(source.replace(CLOSED_AT_ONCE, reopened));

const CLOSED_AT_ONCE = /<([a-z][\w:.-]*)((?:[^<>"'/]|"[^"<]*"|'[^'<]*'|\/(?!>))*)\/>/gi;

const reopened = (tag: string, name: string, attributes: string): string =>
  ALWAYS_EMPTY.has(name.toLowerCase()) ? tag : `<${name}${attributes}></${name}>`;

const ALWAYS_EMPTY: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** A piece of a page, as it may stand in its body. */
export const parsePiece = (source: string): readonly MarkupNode[] =>
  parseFragment(source, { scriptingEnabled: false }).childNodes;
