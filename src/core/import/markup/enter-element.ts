/** What an element does to the text when it begins, and when it ends. */
import type { BlockShape } from '../reading/draft';
import {
  attribute,
  childElements,
  hasAttribute,
  isElement,
  type MarkupElement,
  type MarkupNode,
  parentOf,
  textIn,
  words,
} from './element';
import { codeOf, type Flow, type Item, type Setting } from './flow';
import { gluedFormula, spacedFormula } from './formulas';
import { type ItemNumber, itemNumbers, UNNUMBERED } from './list-numbers';
import { AS_WRITTEN, MARKS, OWN_LINES } from './markup-blocks';
import type { MarkupNote, MarkupNotes } from './markup-notes';
import { isLayout, placeCells, tableParts } from './markup-tables';
import { describePicture } from './pictures';

export interface PageReading {
  readonly notes: MarkupNotes;
  /** Notes whose marks stand in the text. */
  readonly marked: Set<MarkupNote>;
  readonly resolveLink: (href: string) => string | null;
  readonly nextTable: () => number;
  /** What the cells of tables that were met are. */
  readonly cells: Map<MarkupElement, () => BlockShape>;
  readonly items: Map<MarkupElement, ItemNumber>;
  /** Not in the readers before, which glued their words. */
  readonly spacesFormulas: boolean;
  /** `spaced`: formulas that they read otherwise. */
  readonly count: { pictures: number; spaced: number };
}

interface Entered {
  readonly children: readonly MarkupNode[];
  readonly leave: () => void;
}

/** Null for an element in which nothing else is to be read. */
export const enterElement = (element: MarkupElement, flow: Flow, reading: PageReading): Entered | null => {
  const { tagName } = element;
  if (tagName === 'br') return writeBreak(flow);
  if (tagName === 'hr') return writeRule(flow);
  if (tagName === 'img' || tagName === 'svg') return writePicture(element, flow, reading);
  if (tagName === 'math') return writeFormula(element, flow, reading);
  if (tagName === 'input') return writeBox(element, flow);
  if (AS_WRITTEN.has(tagName) && !flow.setting.isOneBlock) return writeCode(element, flow);
  return OWN_LINES.has(tagName) ? enterLines(element, flow, reading) : enterWords(element, flow, reading);
};

/** Two in a row leave a line empty, which ends a paragraph. */
const writeBreak = (flow: Flow): null => {
  if (flow.isAtBreak()) flow.boundary();
  else flow.breakLine();
  return null;
};

const writeRule = (flow: Flow): null => {
  flow.boundary();
  if (!flow.setting.isOneBlock) flow.addRule();
  return null;
};

const writeFormula = (element: MarkupElement, flow: Flow, { spacesFormulas, count }: PageReading): null => {
  const glued = gluedFormula(element);
  const text = spacesFormulas ? spacedFormula(element) : glued;
  if (!spacesFormulas) flow.write(text);
  else if (flow.formula(text) || text.replace(/\s+/g, ' ') !== glued.replace(/\s+/g, ' ')) count.spaced += 1;
  return null;
};

const writePicture = (element: MarkupElement, flow: Flow, reading: PageReading): null => {
  const picture = describePicture(element);
  if (picture.kind === 'undescribed') reading.count.pictures += 1;
  if (picture.kind === 'sign') flow.write(picture.text);
  if (picture.kind === 'described') flow.addPicture(picture.text);
  return null;
};

const writeBox = (element: MarkupElement, flow: Flow): null => {
  const { item } = flow.setting;
  const isBox = attribute(element, 'type')?.toLowerCase() === 'checkbox';
  if (isBox && item?.isFirst) item.task = hasAttribute(element, 'checked') ? 'done' : 'open';
  return null;
};

const writeCode = (element: MarkupElement, flow: Flow): null => {
  flow.endBlock();
  const language = [element, ...childElements(element)]
    .flatMap((part) => words(part, 'class'))
    .map((name) => /^(?:lang|language)-(.+)$/.exec(name)?.[1])
    .find((name) => name !== undefined);
  flow.addOwn({ kind: 'code', language: language ?? null }, codeOf(codeText(element)));
  return null;
};

/** Line breaks are elements in some code. */
const codeText = (element: MarkupElement): string =>
  element.childNodes
    .map((node) => (isElement(node) && node.tagName === 'br' ? '\n' : textIn([node])))
    .join('');

const enterWords = (element: MarkupElement, flow: Flow, reading: PageReading): Entered => {
  const { tagName, childNodes } = element;
  const restored = flow.setting;
  flow.setting = withWhiteSpace(element, restored);
  const opened = marksOf(element, reading).map((shape) => flow.open(shape));
  const [before, after] = aroundOf(element);
  flow.write(before);
  if (tagName === 'label') flow.write(' ');
  return {
    children: childNodes,
    leave: () => {
      flow.write(after);
      for (const close of opened.toReversed()) close();
      flow.setting = restored;
    },
  };
};

const marksOf = (element: MarkupElement, { notes, marked, resolveLink }: PageReading) => {
  const mark = MARKS.get(element.tagName);
  if (mark !== undefined) return [{ kind: mark }];
  const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
  if (href === undefined) return [];
  const note = notes.marks.get(element);
  if (note !== undefined) {
    marked.add(note);
    return [{ kind: 'note-mark', label: note.label } as const];
  }
  const target = resolveLink(href);
  return target === null ? [] : [{ kind: 'link', target } as const];
};

/** What browsers print around an element that is not in the source. */
const aroundOf = (element: MarkupElement): readonly [string, string] => {
  if (element.tagName === 'q') return ['\u201c', '\u201d'];
  const ruby = element.tagName === 'rt' ? parentOf(element) : null;
  const hasOwn = ruby !== null && childElements(ruby).some(({ tagName }) => tagName === 'rp');
  return element.tagName === 'rt' && !hasOwn ? ['(', ')'] : ['', ''];
};

const withWhiteSpace = (element: MarkupElement, setting: Setting): Setting => {
  const [, value] = /white-space\s*:\s*([\w-]+)/i.exec(attribute(element, 'style') ?? '') ?? [];
  return value === undefined ? setting : { ...setting, keepsLines: /^(?:pre|break)/i.test(value) };
};

const enterLines = (element: MarkupElement, flow: Flow, reading: PageReading): Entered => {
  flow.boundary();
  const restored = flow.setting;
  const setting = withWhiteSpace(element, restored);
  flow.setting = AS_WRITTEN.has(element.tagName)
    ? { ...setting, keepsLines: true }
    : (restored.isOneBlock ? insideOneBlock : inside)(element, setting, reading, flow);
  return {
    children: childrenOf(element),
    leave: () => {
      flow.boundary();
      if (flow.setting.isOneBlock && !restored.isOneBlock) flow.endBlock();
      flow.setting = restored;
    },
  };
};

const childrenOf = (element: MarkupElement): readonly MarkupNode[] =>
  element.tagName === 'table' ? tableParts(element) : element.childNodes;

/** Numbers of a list in a cell are words there. */
const insideOneBlock = (
  element: MarkupElement,
  setting: Setting,
  reading: PageReading,
  flow: Flow,
): Setting => {
  const { number, label } = element.tagName === 'li' ? numberOf(element, reading) : UNNUMBERED;
  if (number !== null) flow.write(`${label ?? `${number}.`} `);
  return setting;
};

/** The numbers of a list are worked out with its first item. */
const numberOf = (element: MarkupElement, { items }: PageReading): ItemNumber => {
  const list = parentOf(element);
  if (list !== null && !items.has(element)) {
    for (const [item, number] of itemNumbers(list)) items.set(item, number);
  }
  return items.get(element) ?? UNNUMBERED;
};

const inside = (element: MarkupElement, setting: Setting, reading: PageReading): Setting => {
  const { tagName } = element;
  if (tagName === 'table' && !isLayout(element)) placeTable(element, reading);
  const level = headingLevel(element);
  if (level !== null) return oneBlock(() => ({ kind: 'heading', level, isTitle: false }), setting);
  if (tagName === 'caption' || tagName === 'figcaption')
    return oneBlock(() => ({ kind: 'caption' }), setting);
  if (tagName === 'dt') return oneBlock(() => ({ kind: 'term' }), setting);
  if (tagName === 'dd') return { ...setting, paragraph: () => setting.own({ kind: 'definition' }) };
  if (tagName === 'blockquote') return insideQuotation(setting);
  if (tagName === 'li') return insideItem(numberOf(element, reading), setting);
  if (tagName === 'td' || tagName === 'th') return insideCell(element, setting, reading);
  return setting;
};

const oneBlock = (shape: () => BlockShape, setting: Setting): Setting => ({
  ...setting,
  paragraph: () => setting.own(shape()),
  isOneBlock: true,
});

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

const headingLevel = (element: MarkupElement): (typeof LEVELS)[number] | null => {
  const isSaid = attribute(element, 'role') === 'heading';
  const written = isSaid
    ? (attribute(element, 'aria-level') ?? '2')
    : /^h([1-6])$/.exec(element.tagName)?.[1];
  return written === undefined ? null : (LEVELS.find((level) => level === Math.min(6, Number(written))) ?? 2);
};

const insideQuotation = (setting: Setting): Setting => ({
  ...setting,
  quotationDepth: setting.quotationDepth + 1,
  paragraph: () => setting.own({ kind: 'quotation', depth: setting.quotationDepth }),
});

const insideItem = (mark: ItemNumber, setting: Setting): Setting => {
  const item: Item = { ...mark, isFirst: true };
  const depth = setting.listDepth;
  const paragraph = (): BlockShape => {
    const { isFirst, number, label, task } = item;
    item.isFirst = false;
    if (!isFirst) return setting.own({ kind: 'list-item', depth, number: null, isFirst });
    return setting.own({
      kind: 'list-item',
      depth,
      number,
      isFirst,
      ...(label !== undefined && { label }),
      ...(task !== undefined && { task }),
    });
  };
  return { ...setting, listDepth: depth + 1, paragraph, item };
};

/** The table's number is given with its first cell that has words. */
const placeTable = (table: MarkupElement, reading: PageReading): void => {
  let number: number | null = null;
  for (const [cell, place] of placeCells(table)) {
    reading.cells.set(cell, () => {
      number ??= reading.nextTable();
      return { kind: 'table-cell', table: number, ...place };
    });
  }
};

const insideCell = (element: MarkupElement, setting: Setting, { cells }: PageReading): Setting => {
  const shape = cells.get(element);
  return shape === undefined ? setting : oneBlock(shape, setting);
};
