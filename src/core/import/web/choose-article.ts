/** The elements of a page that hold its article. Loaded when first used: the libraries are large. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import {
  attribute,
  isElement,
  isText,
  type MarkupElement,
  type MarkupNode,
  nodesIn,
} from '../markup/element';
import { isHidden } from '../markup/hidden';

/** Empty when nothing in the page reads like an article. */
export const chooseArticle = (body: readonly MarkupNode[], title: string): MarkupElement[] => {
  const shown = [...nodesIn(body, (element) => !isHidden(element))].filter(isElement);
  const elements = shown.filter((element) => !isHidden(element));
  if (elements.length > MOST_ELEMENTS || isDeeperThan(MOST_DEPTH, body)) return [];
  const { document } = parseHTML('<!doctype html><html><head><title></title></head><body></body></html>');
  document.title = title;
  copyInto(document, body, new Map(elements.map((element, index) => [element, index])));
  // It takes the document apart, so that what comes out says by number what it was.
  const found = new Readability(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: numbersIn,
  }).parse();
  return (found?.content ?? []).flatMap((number) => elements[number] ?? []);
};

/** Choosing takes too long in larger pages, which are papers from end to end. */
const MOST_ELEMENTS = 30_000;

/** The libraries call themselves for what lies inside; pages that people write nest some thirty deep. */
const MOST_DEPTH = 250;

const isDeeperThan = (depth: number, nodes: readonly MarkupNode[]): boolean => {
  let level: readonly MarkupNode[] = nodes;
  for (let at = 0; level.length > 0; at += 1) {
    if (at > depth) return true;
    level = level.flatMap((node) => (isElement(node) ? node.childNodes : []));
  }
  return false;
};

type Copied = ReturnType<typeof parseHTML>['document'];

/** What the choice goes by. Programs and styles stay behind: nothing of a page can run or be fetched. */
const COPIED = [
  'id',
  'class',
  'role',
  'href',
  'src',
  'alt',
  'itemprop',
  'rel',
  'title',
  'summary',
  'colspan',
  'rowspan',
];

const NUMBER = 'data-n';

const copyInto = (
  document: Copied,
  body: readonly MarkupNode[],
  numbers: ReadonlyMap<MarkupElement, number>,
): void => {
  const waiting = body.toReversed().map((node) => ({ node, parent: document.body }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, parent } = next;
    if (isText(node)) parent.appendChild(document.createTextNode(node.value));
    const number = isElement(node) ? numbers.get(node) : undefined;
    if (!isElement(node) || number === undefined) continue;
    const copy = document.createElement(node.tagName);
    for (const name of COPIED) {
      const value = attribute(node, name);
      if (value !== undefined) copy.setAttribute(name, value);
    }
    // One attribute for each number: elements are merged on the way and then have the attributes of both.
    copy.setAttribute(`${NUMBER}${number}`, '');
    parent.appendChild(copy);
    for (const child of node.childNodes.toReversed()) waiting.push({ node: child, parent: copy });
  }
};

interface Chosen {
  readonly querySelectorAll: (
    selector: string,
  ) => Iterable<{ readonly getAttributeNames: () => Iterable<string> }>;
}

const numbersIn = (chosen: object): number[] => {
  if (!isChosen(chosen)) return [];
  return [...chosen.querySelectorAll('*')]
    .flatMap((element) => [...element.getAttributeNames()])
    .filter((name) => name.startsWith(NUMBER))
    .map((name) => Number(name.slice(NUMBER.length)));
};

const isChosen = (node: object): node is Chosen => 'querySelectorAll' in node;
