/** Furniture: what stands around the article of a page. In doubt it is text. */
import {
  attribute,
  elementsIn,
  isElement,
  lineage,
  lineIn,
  type MarkupElement,
  type MarkupNode,
  nodesIn,
  purposes,
} from '../markup/element';
import { isHidden } from '../markup/hidden';
import { isLayout } from '../markup/markup-tables';

/**
 * All that lies outside the article but its heading and what opens it, and inside it what is furniture by its name.
 * `article` is the elements that hold it.
 */
export const furnitureAround = (
  body: readonly MarkupNode[],
  article: readonly MarkupElement[],
  titles: readonly string[],
): ReadonlySet<MarkupNode> => {
  const room = commonElement(article);
  const inside = new Set(nodesIn(room === null ? body : [room]));
  const held = new Set(article.flatMap((element) => [...lineage(element)]));
  const opening: ReadonlySet<MarkupNode> = new Set(openingOf(body, room, inside, titles));
  const holdsOpening = new Set([...opening].flatMap((node) => [...lineage(node)]));
  const furniture = new Set<MarkupNode>();
  const isEntered = (element: MarkupElement): boolean => !furniture.has(element) && !opening.has(element);
  for (const node of nodesIn(body, isEntered)) {
    if (opening.has(node) || (isElement(node) && (held.has(node) || holdsOpening.has(node)))) continue;
    if (!inside.has(node) || (isElement(node) && isFurniture(node))) furniture.add(node);
  }
  return furniture;
};

/** The innermost element around all of them; null where nothing but the page itself is. */
const commonElement = ([first, ...others]: readonly MarkupElement[]): MarkupElement | null => {
  const around =
    first === undefined
      ? []
      : [...lineage(first)].filter(({ tagName }) => tagName !== 'html' && tagName !== 'body');
  let at = 0;
  for (const other of others) {
    const own = new Set(lineage(other));
    while (at < around.length && !own.has(around[at] ?? other)) at += 1;
  }
  return around[at] ?? null;
};

/** The article's heading where it stands outside, and what lies between it and the article: author, date, summary. */
const openingOf = (
  body: readonly MarkupNode[],
  room: MarkupElement | null,
  inside: ReadonlySet<MarkupNode>,
  titles: readonly string[],
): MarkupElement[] => {
  const elements = [...nodesIn(body, (element) => element !== room && !isHidden(element))].filter(isElement);
  const isAlreadyInside = [...inside].some((node) => isElement(node) && node.tagName === 'h1');
  const before = elements.slice(0, room === null ? 0 : elements.indexOf(room));
  const heading = isAlreadyInside ? undefined : headingAmong(before, titles);
  if (heading === undefined) return [];
  const behind = before.slice(before.indexOf(heading) + 1).filter((element) => !isWithin(element, heading));
  return [heading, ...behind.filter((element) => opens(element, room))];
};

const headingAmong = (
  elements: readonly MarkupElement[],
  titles: readonly string[],
): MarkupElement | undefined => {
  const headings = elements.filter(({ tagName }) => tagName === 'h1' || tagName === 'h2');
  const isTitle = (heading: MarkupElement): boolean => {
    const text = levelled(lineIn([heading]));
    return (
      text.length >= SHORTEST_TITLE &&
      titles.some((title) => levelled(title).includes(text) || text.includes(levelled(title)))
    );
  };
  return (
    headings.findLast(isTitle) ??
    headings.findLast((heading) => heading.tagName === 'h1' && !isInFurniture(heading))
  );
};

const SHORTEST_TITLE = 4;

const levelled = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isWithin = (element: MarkupElement, outer: MarkupElement): boolean =>
  [...lineage(element)].includes(outer);

/** Longer ones are other texts. */
const LONGEST_OPENING = 600;

const opens = (element: MarkupElement, room: MarkupElement | null): boolean => {
  if (isHidden(element) || isInFurniture(element) || (room !== null && isWithin(room, element))) return false;
  const { length } = lineIn([element]);
  return length > 0 && length <= LONGEST_OPENING && !elementsIn([element]).some(isFurniture);
};

const isInFurniture = (element: MarkupElement): boolean => [...lineage(element)].some(isFurniture);

const isFurniture = (element: MarkupElement): boolean =>
  (FURNITURE.has(element.tagName) ||
    purposes(element).some((purpose) => FURNITURE_ROLES.has(purpose)) ||
    FURNITURE_NAMES.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`)) &&
  !NEVER_FURNITURE.has(element.tagName) &&
  !elementsIn(element.childNodes).some(
    (inner) => inner.tagName === 'h1' || (inner.tagName === 'table' && !isLayout(inner)),
  );

const FURNITURE: ReadonlySet<string> = new Set(['nav', 'form', 'footer', 'aside', 'menu', 'dialog']);

const NEVER_FURNITURE: ReadonlySet<string> = new Set([
  'html',
  'body',
  'main',
  'article',
  'h1',
  'table',
  'td',
  'th',
  'tr',
  'tbody',
]);

const FURNITURE_ROLES: ReadonlySet<string> = new Set([
  ...[
    'navigation',
    'complementary',
    'contentinfo',
    'search',
    'form',
    'dialog',
    'alertdialog',
    'menu',
    'menubar',
    'toolbar',
  ],
]);

const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:shar(?:e|ing)|social|related|newsletter|subscri(?:be|ption)|sign-?up|sidebar|promo|adverts?|advertisement|ads?|sponsored|cookies?|breadcrumbs?|comments?|paginat(?:ion|or)|pager|toolbar|navbar|nav|navigation|menu|popup|modal|recommended|recirc|trending|outbrain|taboola|skip-link|widget|print-only|noprint|navbox|mw-editsection|catlinks)(?:[\s_-]|$)/i;
