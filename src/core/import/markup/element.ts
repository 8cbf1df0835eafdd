/** The tree of a page as the parser makes it, and what is asked of its nodes. Nothing here calls itself: pages nest deep. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type MarkupNode = DefaultTreeAdapterTypes.ChildNode;
export type MarkupElement = DefaultTreeAdapterTypes.Element;

export const isElement = (node: object): node is MarkupElement => 'tagName' in node;

export const isText = (node: MarkupNode): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === '#text' && 'value' in node;

export const attribute = ({ attrs }: MarkupElement, name: string): string | undefined =>
  attrs.find((found) => found.name === name)?.value;

export const hasAttribute = (element: MarkupElement, name: string): boolean =>
  attribute(element, name) !== undefined;

/** An attribute that lists words, in lower case. */
export const words = (element: MarkupElement, name: string): string[] =>
  (attribute(element, name) ?? '').toLowerCase().split(/\s+/).filter(Boolean);

/** What the element is said to be for: its role, and in e-books its type. */
export const purposes = (element: MarkupElement): string[] => [
  ...words(element, 'role'),
  ...words(element, 'epub:type'),
];

export const parentOf = ({ parentNode }: MarkupNode): MarkupElement | null =>
  parentNode !== null && isElement(parentNode) ? parentNode : null;

export const childElements = ({
  childNodes,
}: {
  readonly childNodes: readonly MarkupNode[];
}): MarkupElement[] => childNodes.filter(isElement);

/** All nodes below and with the given ones, as they follow one another in the page. */
export function* nodesIn(
  nodes: readonly MarkupNode[],
  isEntered: (element: MarkupElement) => boolean = () => true,
): Generator<MarkupNode, undefined> {
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if (!isElement(node) || !isEntered(node)) continue;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child !== undefined) waiting.push(child);
    }
  }
}

export const elementsIn = (nodes: readonly MarkupNode[]): MarkupElement[] =>
  [...nodesIn(nodes)].filter(isElement);

/** The element itself and what it stands in, from the inside out. */
export function* lineage(node: MarkupNode): Generator<MarkupElement, undefined> {
  for (let at = isElement(node) ? node : parentOf(node); at !== null; at = parentOf(at)) yield at;
}

/** The words below, as they are written. */
export const textIn = (nodes: readonly MarkupNode[]): string => {
  let text = '';
  for (const node of nodesIn(nodes, ({ tagName }) => !UNSHOWN.has(tagName))) {
    if (isText(node)) text += node.value;
  }
  return text;
};

/** On one line. */
export const lineIn = (nodes: readonly MarkupNode[]): string => textIn(nodes).replace(/\s+/g, ' ').trim();

/** Elements whose content is no text, or that only programs and forms use. */
export const UNSHOWN: ReadonlySet<string> = new Set([
  ...['head', 'title', 'base', 'link', 'meta', 'style', 'script', 'noscript', 'template', 'noframes'],
  ...['audio', 'video', 'iframe', 'object', 'embed', 'canvas', 'applet', 'map', 'area', 'source', 'track'],
  ...['select', 'option', 'datalist', 'textarea', 'button', 'progress', 'meter'],
]);
