/** Notes of a page: which elements are notes, and which links are the marks that lead to them. */
import { createNoteLabels } from '../reading/note-labels';
import {
  attribute,
  elementsIn,
  isElement,
  isText,
  lineage,
  lineIn,
  type MarkupElement,
  type MarkupNode,
  nodesIn,
  parentOf,
  purposes,
  words,
} from './element';

export interface MarkupNote {
  readonly element: MarkupElement;
  readonly label: string;
  /** What its first mark prints, without brackets. */
  readonly shown: string;
}

export interface MarkupNotes {
  readonly notes: ReadonlyMap<MarkupElement, MarkupNote>;
  readonly marks: ReadonlyMap<MarkupElement, MarkupNote>;
  /** Links from notes back to their marks that say nothing else. */
  readonly backLinks: ReadonlySet<MarkupElement>;
}

export const findNotes = (nodes: readonly MarkupNode[]): MarkupNotes => {
  const page = surveyPage(nodes);
  const notes = new Map<MarkupElement, MarkupNote>();
  const marks = new Map<MarkupElement, MarkupNote>();
  const freeLabel = createNoteLabels([]);
  for (const anchor of page.anchors) {
    const element = noteOf(anchor, page);
    if (element === null) continue;
    const shown = shownBy(anchor);
    const note = notes.get(element) ?? { element, label: freeLabel(shown), shown };
    notes.set(element, note);
    marks.set(anchor, note);
  }
  return { notes, marks, backLinks: new Set(backLinksOf(notes, marks, page)) };
};

interface Page {
  readonly elements: readonly MarkupElement[];
  readonly anchors: readonly MarkupElement[];
  readonly byId: ReadonlyMap<string, MarkupElement>;
  readonly order: ReadonlyMap<MarkupElement, number>;
  /** What links point to. */
  readonly targets: ReadonlySet<MarkupElement>;
  /** For each element the links inside it. */
  readonly linksIn: (element: MarkupElement) => readonly MarkupElement[];
}

const surveyPage = (nodes: readonly MarkupNode[]): Page => {
  const elements = elementsIn(nodes);
  const byId = new Map<string, MarkupElement>();
  for (const element of elements.toReversed()) {
    for (const id of namesOf(element)) byId.set(id, element);
  }
  const anchors = elements.filter((element) => element.tagName === 'a' && fragmentOf(element) !== null);
  const linksIn = new Map<MarkupElement, readonly MarkupElement[]>();
  return {
    elements,
    anchors,
    byId,
    order: new Map(elements.map((element, index) => [element, index])),
    targets: new Set(anchors.flatMap((anchor) => targetOf(anchor, byId) ?? [])),
    linksIn: (element) => {
      const links =
        linksIn.get(element) ?? elementsIn(element.childNodes).filter(({ tagName }) => tagName === 'a');
      linksIn.set(element, links);
      return links;
    },
  };
};

const namesOf = (element: MarkupElement): string[] =>
  [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : undefined].filter(
    (name) => name !== undefined,
  );

const fragmentOf = (anchor: MarkupElement): string | null => {
  const href = attribute(anchor, 'href')?.trim() ?? '';
  return href.startsWith('#') && href.length > 1 ? href.slice(1) : null;
};

const targetOf = (anchor: MarkupElement, byId: Page['byId']): MarkupElement | null => {
  const fragment = fragmentOf(anchor);
  return fragment === null ? null : (byId.get(fragment) ?? byId.get(decoded(fragment)) ?? null);
};

const decoded = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A stray % makes no address; then it means itself.
    return fragment;
  }
};

/** The note that a link leads to; null for any other link. */
const noteOf = (anchor: MarkupElement, page: Page): MarkupElement | null => {
  const isReference = isSaid(anchor, NOTE_REFERENCE);
  if (isSaid(anchor, BACK) || !(isReference || MARK.test(lineIn(anchor.childNodes)))) return null;
  const target = targetOf(anchor, page.byId);
  const element = target && noteAround(target, page);
  if (element === null || isInside(anchor, element)) return null;
  if (isReference) return element;
  const isNote = isSaid(element, NOTE) || pointsBack(element, anchor, page);
  return isNote && standsBefore(anchor, element, page) ? element : null;
};

const isSaid = (element: MarkupElement, said: ReadonlySet<string>): boolean =>
  purposes(element).some((purpose) => said.has(purpose));

const NOTE_REFERENCE: ReadonlySet<string> = new Set(['doc-noteref', 'noteref', 'footnoteref', 'endnoteref']);
const NOTE: ReadonlySet<string> = new Set([
  ...[
    'doc-footnote',
    'doc-endnote',
    'footnote',
    'endnote',
    'rearnote',
    'note',
    'biblioentry',
    'doc-biblioentry',
  ],
]);
const BACK: ReadonlySet<string> = new Set(['doc-backlink', 'backlink', 'referrer']);

/** A number, a letter, a Roman number or signs, with or without brackets; at most with what it is called. */
const MARK =
  /^(?:(?:foot|end)?note |fn\.? ?)?[[({]?\s*(?:\d{1,4}|\p{L}|[ivxlcdm]{1,8}|[*\u2020\u2021\u00a7\u00b6#\u2016]{1,5})\s*[\])}]?[.,;]?$/iu;

const shownBy = (anchor: MarkupElement): string => {
  const text = lineIn(anchor.childNodes);
  return text.replace(/^[[({\s]+|[\])}.,;:\s]+$/g, '') || text || '*';
};

const standsBefore = (anchor: MarkupElement, element: MarkupElement, { order }: Page): boolean =>
  (order.get(anchor) ?? 0) < (order.get(element) ?? 0);

/** Whether a link in the note leads to the mark, to what it stands in, or to an empty anchor beside it. */
const pointsBack = (element: MarkupElement, anchor: MarkupElement, page: Page): boolean => {
  const around = surroundings(anchor, page);
  return page.linksIn(element).some((link) => {
    const target = targetOf(link, page.byId);
    return target !== null && around.has(target);
  });
};

const surroundings = (anchor: MarkupElement, { elements, order }: Page): ReadonlySet<MarkupElement> => {
  const around = new Set(elementsIn([anchor]));
  const before = elements[(order.get(anchor) ?? 0) - 1];
  if (before !== undefined && lineIn([before]) === '') around.add(before);
  for (const element of lineage(anchor)) {
    around.add(element);
    if (BLOCKS.has(element.tagName)) break;
  }
  return around;
};

/** The whole note around the place that a mark leads to, which is at its beginning; null for a place amid a text. */
const noteAround = (target: MarkupElement, page: Page): MarkupElement | null => {
  const block = [...lineage(target)].find(
    (element) => isSaid(element, NOTE) || (BLOCKS.has(element.tagName) && element.tagName !== 'td'),
  );
  if (block === undefined || NEVER_NOTES.has(block.tagName) || !beginsWith(block, target)) return null;
  let note = block;
  for (
    let around = parentOf(note);
    around !== null && isWholeNote(note, around, page);
    around = parentOf(note)
  ) {
    note = around;
  }
  return note;
};

const BLOCKS: ReadonlySet<string> = new Set(
  'p li div dd dt td th tr aside section article blockquote figure table h1 h2 h3 h4 h5 h6 body main header footer'.split(
    ' ',
  ),
);

const NEVER_NOTES: ReadonlySet<string> = new Set(
  'body main article table figure header footer h1 h2 h3 h4 h5 h6 dt th'.split(' '),
);

/** Whether nothing but a label stands in front of the place. */
const beginsWith = (block: MarkupElement, target: MarkupElement): boolean => {
  let before = 0;
  for (const node of nodesIn([block])) {
    if (node === target) return true;
    if (isText(node)) before += node.value.trim().length;
    if (before > LONGEST_LABEL) return false;
  }
  return false;
};

const LONGEST_LABEL = 6;

/** A paragraph that begins a box for one note alone is not all of it. */
const isWholeNote = (inner: MarkupElement, around: MarkupElement, page: Page): boolean => {
  if (inner.tagName === 'li' || isSaid(inner, NOTE) || !BOXES.has(around.tagName)) return false;
  if (around.childNodes.find((node) => lineIn([node]) !== '') !== inner) return false;
  for (const node of nodesIn(around.childNodes, (element) => element !== inner)) {
    if (isElement(node) && node !== inner && page.targets.has(node)) return false;
  }
  return true;
};

const BOXES: ReadonlySet<string> = new Set(['div', 'li', 'aside', 'dd', 'td', 'tr']);

const isInside = (element: MarkupElement, outer: MarkupElement): boolean =>
  [...lineage(element)].includes(outer);

const backLinksOf = (
  notes: ReadonlyMap<MarkupElement, MarkupNote>,
  marks: ReadonlyMap<MarkupElement, MarkupNote>,
  page: Page,
): MarkupElement[] => {
  const places = new Map<MarkupElement, MarkupElement>();
  for (const [anchor, { element }] of marks) {
    for (const place of surroundings(anchor, page)) places.set(place, element);
  }
  return [...notes.values()].flatMap(({ element, shown }) =>
    page.linksIn(element).filter((link) => {
      if (isSaid(link, BACK)) return true;
      const target = targetOf(link, page.byId);
      const isBack = target !== null && places.has(target) && !marks.has(link);
      return isBack && (isBackSign(lineIn(link.childNodes), shown) || words(link, 'class').some(isBackClass));
    }),
  );
};

const isBackSign = (text: string, shown: string): boolean =>
  /^[^\p{L}\p{N}]*$/u.test(text) ||
  /^\p{L}{1,2}$/u.test(text) ||
  BACK_WORDS.test(text) ||
  text.replace(/[^\p{L}\p{N}*]/gu, '') === shown;

const BACK_WORDS =
  /^[^\p{L}]*(?:back|return|go back|jump (?:up|back)|zurück)(?: to (?:the )?(?:text|content|top))?[^\p{L}]*$/iu;

const isBackClass = (name: string): boolean => /back-?(?:ref|link)|footnote-?back|reversefootnote/.test(name);
