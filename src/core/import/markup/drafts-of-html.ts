/** A page's tree as drafts and rules, in the order in which a browser would show its words; notes stand at the end. */
import type { Draft, Piece } from '../reading/draft';
import { labelNote } from '../reading/note-labels';
import { isElement, isText, type MarkupElement, type MarkupNode } from './element';
import { enterElement, type PageReading } from './enter-element';
import { createFlow, type Flow, PLAIN_SETTING, withoutLabel } from './flow';
import { isHidden } from './hidden';
import { findNotes, type MarkupNote } from './markup-notes';

export interface MarkupOptions {
  /** Nodes that are passed over, with all that is in them. */
  readonly leftOut?: ReadonlySet<MarkupNode>;
  /** Where a link leads, for one as written. Null for one that leads nowhere. */
  readonly resolveLink?: (href: string) => string | null;
  /** Not in the readers before, which glued the words of formulas. */
  readonly spacesFormulas?: boolean;
  /** The index of the page that begins with an element. */
  readonly pageAt?: (element: MarkupElement) => number | undefined;
}

export interface MarkupDrafts {
  readonly pieces: readonly Piece[];
  /** Pictures that nobody described. */
  readonly picturesLeftOut: number;
  /** How many formulas are read otherwise with spaces than without. */
  readonly formulasSpaced: number;
}

export const draftsOfHtml = (nodes: readonly MarkupNode[], options: MarkupOptions = {}): MarkupDrafts => {
  const pieces: Piece[] = [];
  const reading: PageReading = {
    notes: findNotes(nodes),
    marked: new Set(),
    resolveLink: options.resolveLink ?? keptLink,
    nextTable: counter(),
    cells: new Map(),
    items: new Map(),
    spacesFormulas: options.spacesFormulas ?? false,
    count: { pictures: 0, spaced: 0 },
  };
  const passed = new Map<MarkupNote, PassedNote>();
  const walk: Walk = { reading, options, passed };
  writeNodes(
    nodes,
    createFlow((piece) => pieces.push(piece), null),
    walk,
  );
  const notes = notesOf(walk);
  return {
    pieces: [...withoutLastRules(pieces), ...notes],
    picturesLeftOut: reading.count.pictures,
    formulasSpaced: reading.count.spaced,
  };
};

const keptLink = (href: string): string | null =>
  /^\s*(?:javascript|data|vbscript):/i.test(href) ? null : href.trim();

const counter = (): (() => number) => {
  let next = 0;
  return () => next++;
};

interface PassedNote {
  readonly page: number | null;
}

interface Walk {
  readonly reading: PageReading;
  readonly options: MarkupOptions;
  /** Notes that were met in the text. */
  readonly passed: Map<MarkupNote, PassedNote>;
}

interface Frame {
  readonly nodes: readonly MarkupNode[];
  at: number;
  readonly leave: () => void;
}

/** With a stack of its own: pages nest deeper than calls may. */
const writeNodes = (nodes: readonly MarkupNode[], flow: Flow, walk: Walk): void => {
  const stack: Frame[] = [{ nodes, at: 0, leave: () => flow.endBlock() }];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.nodes[frame.at];
    frame.at += 1;
    if (node === undefined) {
      stack.pop();
      frame.leave();
    } else {
      const inner = writeNode(node, flow, walk);
      if (inner !== null) stack.push({ nodes: inner.children, at: 0, leave: inner.leave });
    }
  }
};

const writeNode = (node: MarkupNode, flow: Flow, { reading, options, passed }: Walk) => {
  if (options.leftOut?.has(node)) return null;
  if (isText(node)) flow.write(node.value);
  if (!isElement(node)) return null;
  const page = options.pageAt?.(node);
  if (page !== undefined) flow.turnPage(page);
  const note = reading.notes.notes.get(node);
  if (note !== undefined) {
    passed.set(note, { page: flow.page() });
    flow.boundary();
    return null;
  }
  return isHidden(node) || reading.notes.backLinks.has(node)
    ? countPicture(node, reading)
    : enterElement(node, flow, reading);
};

/** What only a program draws is a picture, too. */
const countPicture = ({ tagName }: MarkupElement, { count }: PageReading): null => {
  if (tagName === 'canvas' || tagName === 'object' || tagName === 'embed') count.pictures += 1;
  return null;
};

/** Notes that stand in the text or that a mark of it leads to; notes have marks, too, so that their number may grow. */
const notesOf = (walk: Walk): Draft[] => {
  const { notes, marked } = walk.reading;
  const all = [...notes.notes.values()];
  const written = new Map<MarkupNote, readonly Draft[]>();
  const isWanted = (note: MarkupNote) => !written.has(note) && (marked.has(note) || walk.passed.has(note));
  for (let wanted = all.filter(isWanted); wanted.length > 0; wanted = all.filter(isWanted)) {
    for (const note of wanted) written.set(note, writeNote(note, walk));
  }
  const order = orderOf(walk, all);
  return order.flatMap((note) => written.get(note) ?? []);
};

/** As they follow one another in the text; those that stand in what was left out, by their marks. */
const orderOf = ({ passed, reading }: Walk, all: readonly MarkupNote[]): MarkupNote[] => [
  ...new Set([...passed.keys(), ...reading.marked, ...all]),
];

const writeNote = (note: MarkupNote, walk: Walk): Draft[] => {
  const drafts: Draft[] = [];
  const shape = { kind: 'footnote', label: note.label } as const;
  const page = walk.passed.get(note)?.page ?? null;
  const flow = createFlow((piece) => {
    if (piece !== 'rule') drafts.push(piece);
  }, page);
  flow.setting = { ...PLAIN_SETTING, paragraph: () => shape, own: () => shape };
  writeNodes(note.element.childNodes, flow, walk);
  const [first, ...rest] = drafts;
  return labelNote(
    note.label,
    first ? [withoutLabel(first, labelAtStart(note.shown)), ...rest] : [],
    note.shown,
  );
};

/** As notes print their label, and the arrows that lead back to several marks. */
const labelAtStart = (shown: string): RegExp =>
  new RegExp(
    `^[\\s^\\u2191\\u21a9\\ufe0e]*(?:[\\[({]?${escaped(shown)}(?![\\p{L}\\p{N}])[\\])}]?[.:)]?\\s*)?[\\s^\\u2191]*`,
    'u',
  );

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&');

/** A rule at the end of the text stands before nothing, least of all before a note that moved there. */
const withoutLastRules = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.slice(0, pieces.findLastIndex((piece) => piece !== 'rule') + 1);
