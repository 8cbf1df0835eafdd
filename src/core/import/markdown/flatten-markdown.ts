/** A Markdown tree as a flat list of drafts and rules, in the order of the source. */
import type {
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  Text,
} from 'mdast';
import { isVisible } from '../../passage/plain-signs';
import { draftsOfHtml } from '../markup/drafts-of-html';
import { parsePiece } from '../markup/parse-markup';
import { type BlockShape, createDraft, type Draft, type Piece } from '../reading/draft';
import { labelNote } from '../reading/note-labels';
import { codeProse, type Prose } from '../reading/prose';
import type { Edition } from './edition';
import { phrasingProse } from './phrasing';
import './mend/nodes';
import { collectReferences, type References } from './references';

export const flattenMarkdown = (tree: Root, edition: Edition): Piece[] => {
  const pieces: Piece[] = [];
  const setting: Setting = {
    references: collectReferences(tree),
    edition,
    page: { current: firstPage(tree) },
    listDepth: 0,
    quotationDepth: 0,
    paragraph: () => ({ kind: 'paragraph', role: 'body' }),
    own: (shape) => shape,
    nextTable: counter(),
    add: (piece) => pieces.push(piece),
  };
  addAll(tree.children, setting);
  return pieces;
};

/** What surrounds a node, as far as its drafts depend on it. */
interface Setting {
  readonly references: References;
  readonly edition: Edition;
  /** The page that is being read, from 0; null where none is marked. */
  readonly page: { current: number | null };
  readonly listDepth: number;
  readonly quotationDepth: number;
  /** What a paragraph is here; asked once for each. */
  readonly paragraph: () => BlockShape;
  /** What a heading, a cell or a piece of code is here: itself, except in a footnote. */
  readonly own: (shape: BlockShape) => BlockShape;
  readonly nextTable: () => number;
  readonly add: (piece: Piece) => void;
}

/** Before the first mark lies the page before the one that it begins, if it lies anywhere. */
const firstPage = (tree: Root): number | null => {
  const at = tree.children.findIndex(({ type }) => type === 'pageMark');
  const mark = tree.children[at];
  return mark?.type !== 'pageMark' || at === 0 ? null : Math.max(0, (mark.page ?? 1) - 1);
};

const counter = (): (() => number) => {
  let next = 0;
  return () => next++;
};

const addAll = (nodes: readonly RootContent[], setting: Setting): void => {
  for (const node of nodes) addNode(node, setting);
};

const addNode = (node: RootContent, setting: Setting): void => {
  switch (node.type) {
    case 'paragraph':
      addDraft(phrasing(node.children, setting), setting.paragraph, setting);
      break;
    case 'html':
      addDraft(phrasing([node], setting), setting.paragraph, setting);
      break;
    case 'heading':
      addHeading(node, setting);
      break;
    case 'code':
      addOwn(codeProse(node.value), { kind: 'code', language: node.lang ?? null }, setting);
      break;
    case 'thematicBreak':
      setting.add('rule');
      break;
    case 'blockquote':
      addAll(node.children, insideQuotation(setting));
      break;
    case 'list':
      addList(node, setting);
      break;
    case 'table':
      addTable(node, setting);
      break;
    case 'footnoteDefinition':
      addNote(node, setting);
      break;
    case 'pageMark':
      setting.page.current = node.page ?? (setting.page.current ?? 0) + 1;
      break;
    case 'pagePart':
      addPagePart(node.value, setting);
      break;
    case 'math':
      addOwn(codeProse(node.value), { kind: 'code', language: 'math' }, setting);
      break;
    case 'pictureText':
      addOwn(phrasing(node.children, setting), { kind: 'image' }, setting);
      break;
    case 'termText':
      addOwn(phrasing(node.children, setting), { kind: 'term' }, setting);
      break;
    case 'meaningText':
      addOwn(phrasing(node.children, setting), { kind: 'definition' }, setting);
      break;
    case 'definition':
      break;
    default:
      throw new Error(`The Markdown parser put “${node.type}” where a block should be.`);
  }
};

/** Its tables are numbered with those of the paper; in a note all of it is the note. */
const addPagePart = (source: string, setting: Setting): void => {
  const tables = new Map<number, number>();
  for (const piece of draftsOfHtml(parsePiece(source)).pieces) {
    if (piece === 'rule') setting.add(piece);
    else addOwn(piece.prose, renumbered(piece.shape, tables, setting), setting);
  }
};

const renumbered = (shape: BlockShape, tables: Map<number, number>, setting: Setting): BlockShape => {
  if (shape.kind === 'paragraph') return setting.paragraph();
  if (shape.kind !== 'table-cell') return shape;
  const table = tables.get(shape.table) ?? setting.nextTable();
  tables.set(shape.table, table);
  return { ...shape, table };
};

const addHeading = (heading: Heading, setting: Setting): void => {
  const shape = { kind: 'heading', level: heading.depth, isTitle: false } as const;
  addOwn(phrasing(heading.children, setting), shape, setting);
};

const phrasing = (nodes: readonly PhrasingContent[], setting: Setting): Prose =>
  phrasingProse(nodes, setting.references, setting.edition);

const addDraft = (prose: Prose, shape: () => BlockShape, setting: Setting): void => {
  if (!isVisible(prose.text)) return;
  const page = setting.page.current;
  const pieces = page === null ? [] : [{ from: 0, to: prose.text.length, page, box: null }];
  setting.add(createDraft(shape(), prose, { pieces }));
};

const addOwn = (prose: Prose, shape: BlockShape, setting: Setting): void =>
  addDraft(prose, () => setting.own(shape), setting);

const insideQuotation = (setting: Setting): Setting => ({
  ...setting,
  quotationDepth: setting.quotationDepth + 1,
  paragraph: () => setting.own({ kind: 'quotation', depth: setting.quotationDepth }),
});

const addList = (list: List, setting: Setting): void => {
  const first = list.start ?? 1;
  list.children.forEach((item, index) => {
    const number = list.ordered ? (item.data?.number ?? first + index) : null;
    addAll(itemChildren(item), insideItem(number, item.data?.task, setting));
  });
};

const insideItem = (number: number | null, task: Task, setting: Setting): Setting => {
  let isFirst = true;
  const paragraph = (): BlockShape => {
    const shape = {
      kind: 'list-item',
      depth: setting.listDepth,
      number: isFirst ? number : null,
      isFirst,
      ...(isFirst && task && { task }),
    } as const;
    isFirst = false;
    return setting.own(shape);
  };
  return { ...setting, listDepth: setting.listDepth + 1, paragraph };
};

type Task = NonNullable<ListItem['data']>['task'];

/** The parser takes a task's `[x]` out of the text; it is visible, so it goes back. */
const itemChildren = (item: ListItem): readonly RootContent[] => {
  if (typeof item.checked !== 'boolean') return item.children;
  const marker: Text = { type: 'text', value: item.checked ? '[x] ' : '[ ] ' };
  const [head, ...rest] = item.children;
  return head?.type === 'paragraph'
    ? [{ ...head, children: [marker, ...head.children] }, ...rest]
    : [{ type: 'paragraph', children: [marker] }, ...item.children];
};

const addTable = (table: Table, setting: Setting): void => {
  const number = setting.nextTable();
  table.children.forEach(({ children: cells }, row) => {
    cells.forEach((cell, column) => {
      const align = setting.edition === 1 ? null : table.align?.[column];
      const shape = { kind: 'table-cell', table: number, row, column, ...(align && { align }) } as const;
      addOwn(phrasing(cell.children, setting), shape, setting);
    });
  });
};

/** Whatever stands in a footnote is the footnote; only its first block shows the label. */
const addNote = (note: FootnoteDefinition, setting: Setting): void => {
  const label = setting.references.noteLabel(note.identifier);
  const drafts: Draft[] = [];
  const own = (): BlockShape => ({ kind: 'footnote', label });
  const add = (piece: Piece): void => {
    if (piece !== 'rule') drafts.push(piece);
  };
  addAll(note.children, { ...setting, paragraph: own, own, add });
  for (const draft of labelNote(label, drafts, note.data?.shown)) setting.add(draft);
};
