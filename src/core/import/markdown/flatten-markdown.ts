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
import { type BlockShape, createDraft, type Draft, type Piece } from '../reading/draft';
import { codeProse, isVisible, type Prose } from '../reading/prose';
import { labelNote } from './footnotes';
import { phrasingProse } from './phrasing';
import { collectReferences, type References } from './references';

export const flattenMarkdown = (tree: Root): Piece[] => {
  const pieces: Piece[] = [];
  const setting: Setting = {
    references: collectReferences(tree),
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
  readonly listDepth: number;
  readonly quotationDepth: number;
  /** What a paragraph is here; asked once for each. */
  readonly paragraph: () => BlockShape;
  /** What a heading, a cell or a piece of code is here: itself, except in a footnote. */
  readonly own: (shape: BlockShape) => BlockShape;
  readonly nextTable: () => number;
  readonly add: (piece: Piece) => void;
}

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
    case 'definition':
      break;
    default:
      throw new Error(`The Markdown parser put “${node.type}” where a block should be.`);
  }
};

const addHeading = (heading: Heading, setting: Setting): void => {
  const shape = { kind: 'heading', level: heading.depth, isTitle: false } as const;
  addOwn(phrasing(heading.children, setting), shape, setting);
};

const phrasing = (nodes: readonly PhrasingContent[], setting: Setting): Prose =>
  phrasingProse(nodes, setting.references);

const addDraft = (prose: Prose, shape: () => BlockShape, setting: Setting): void => {
  if (isVisible(prose.text)) setting.add(createDraft(shape(), prose));
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
    addAll(itemChildren(item), insideItem(list.ordered ? first + index : null, setting));
  });
};

const insideItem = (number: number | null, setting: Setting): Setting => {
  let isFirst = true;
  const paragraph = (): BlockShape => {
    const shape = {
      kind: 'list-item',
      depth: setting.listDepth,
      number: isFirst ? number : null,
      isFirst,
    } as const;
    isFirst = false;
    return setting.own(shape);
  };
  return { ...setting, listDepth: setting.listDepth + 1, paragraph };
};

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
      addOwn(phrasing(cell.children, setting), { kind: 'table-cell', table: number, row, column }, setting);
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
  for (const draft of labelNote(label, drafts)) setting.add(draft);
};
