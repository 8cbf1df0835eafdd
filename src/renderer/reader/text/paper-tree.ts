/** A paper as a Lexical tree: sections of blocks, in them runs of text. */

import {
  $createLineBreakNode,
  $createTextNode,
  $getRoot,
  type LexicalNode,
  type TextFormatType,
} from 'lexical';
import type { Block, Inline } from '#core/paper/block';
import { edgesOf, titleLevelOf } from '#core/paper/block-signs';
import type { PaperContent } from '#core/paper/paper';
import { inOwnOrder } from '#core/passage/plain-signs';
import { blockLook, inlineLook, joinLook } from './block-look';
import { $append, PaperElementNode, SectionNode } from './paper-nodes';

/** Blocks per section: small enough to paint at once, large enough that there are few of them. */
const SECTION_BLOCKS = 16;

/** Fills the editor's root with the paper. Block elements carry their index as `data-block`. */
export const $buildPaperTree = (paper: PaperContent): void => {
  const titleLevel = titleLevelOf(paper.blocks);
  const sections = sectionsOf(paper.blocks).map((indices) => {
    const blocks = indices.flatMap((index) => {
      const block = paper.blocks[index];
      return block ? [{ block, node: $createBlock(paper.text, block, index, titleLevel) }] : [];
    });
    return $append(new SectionNode(estimateHeight(blocks.map(({ block }) => block))), $groupTables(blocks));
  });
  $append($getRoot().clear(), sections);
};

interface BuiltBlock {
  readonly block: Block;
  readonly node: PaperElementNode;
}

/** Indices of the blocks of each section; a table is never cut. */
const sectionsOf = (blocks: readonly Block[]): number[][] => {
  const sections: number[][] = [];
  blocks.forEach((block, index) => {
    const section = sections.at(-1);
    const before = blocks[index - 1];
    const inTable =
      block.kind === 'table-cell' && before?.kind === 'table-cell' && before.table === block.table;
    if (section && (section.length < SECTION_BLOCKS || inTable)) section.push(index);
    else sections.push([index]);
  });
  return sections;
};

/** In em of the text: lines at the usual measure, and the space between blocks. The browser learns the rest. */
const estimateHeight = (blocks: readonly Block[]): number =>
  Math.round(blocks.reduce((sum, { from, to }) => sum + Math.ceil((to - from) / 68) * 1.6 + 1, 0));

const $createBlock = (text: string, block: Block, index: number, titleLevel: number): PaperElementNode =>
  $append(new PaperElementNode(blockLook(block, index, titleLevel)), $createRuns(text, block));

const $groupTables = (blocks: readonly BuiltBlock[]): LexicalNode[] => {
  const nodes: LexicalNode[] = [];
  const tables = new Map<number, PaperElementNode>();
  const rows = new Map<string, PaperElementNode>();
  for (const { block, node } of blocks) {
    if (block.kind !== 'table-cell') {
      nodes.push(node);
      continue;
    }
    const table = tables.get(block.table) ?? new PaperElementNode({ tag: 'table', className: 'paper-table' });
    if (!tables.has(block.table)) nodes.push(table);
    tables.set(block.table, table);
    const rowKey = `${block.table}/${block.row}`;
    const row = rows.get(rowKey) ?? new PaperElementNode({ tag: 'tr', className: '' });
    if (!rows.has(rowKey)) table.append(row);
    rows.set(rowKey, row);
    row.append(node);
  }
  return nodes;
};

/** The block's text cut wherever a mark begins or ends, each run wrapped in what covers it. */
const $createRuns = (text: string, block: Block): LexicalNode[] => {
  const nodes: LexicalNode[] = [];
  const wrappers = new Map<Inline, PaperElementNode>();
  for (const [from, to] of runsOf(block)) {
    const covering = block.inlines.filter((inline) => inline.from <= from && to <= inline.to);
    const words = $createText(text.slice(from, to), covering);
    const content = block.joins.includes(from) ? [$append(new PaperElementNode(joinLook()), words)] : words;
    const wrapping = covering.find(({ kind }) => kind === 'link' || kind === 'note-mark');
    const open = wrapping && wrappers.get(wrapping);
    if (!wrapping) nodes.push(...content);
    else if (open) open.append(...content);
    else {
      const wrapper = $append(new PaperElementNode(inlineLook(wrapping)), content);
      wrappers.set(wrapping, wrapper);
      nodes.push(wrapper);
    }
  }
  return nodes;
};

const runsOf = (block: Block): [from: number, to: number][] => {
  const edges = edgesOf(block);
  return edges.slice(1).map((end, index) => [edges[index] ?? block.from, end]);
};

const $createText = (words: string, covering: readonly Inline[]): LexicalNode[] =>
  words.split('\n').flatMap((line, index) => {
    const node = $createTextNode(inOwnOrder(line));
    for (const { kind } of covering) {
      const format = FORMATS[kind];
      if (format && !node.hasFormat(format)) node.toggleFormat(format);
    }
    const breaks = index > 0 ? [$createLineBreakNode()] : [];
    return line === '' ? breaks : [...breaks, node];
  });

const FORMATS: Readonly<Partial<Record<Inline['kind'], TextFormatType>>> = {
  emphasis: 'italic',
  strong: 'bold',
  strikethrough: 'strikethrough',
  code: 'code',
  superscript: 'superscript',
  subscript: 'subscript',
  'note-mark': 'superscript',
};
