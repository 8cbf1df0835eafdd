/**
 * Between offsets of the canonical text and places in the reader's DOM. Blocks are found by their number,
 * and inside a block its text nodes (and line breaks) are counted once and remembered: the DOM never changes.
 */
import { blockIndexAt } from '#core/paper/block';
import type { PaperContent } from '#core/paper/paper';
import type { TextRange } from '#core/passage/range';

export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

export interface TextMap {
  readonly root: HTMLElement;
  blockElement(index: number): HTMLElement | undefined;
  /** Which of the two places at the edge between text nodes: the end of one ('before') or the start of the next. */
  placeOf(offset: number, side: 'before' | 'after'): DomPoint | null;
  /** One static range per block that `range` touches: a highlight must not cover the space between blocks. */
  rangesOf(range: TextRange): StaticRange[];
  /** A live range, for measuring. Null when it lies nowhere. */
  liveRange(range: TextRange): Range | null;
  /** The offset that a place in the DOM stands for; null outside the paper. */
  offsetOf(place: DomPoint): number | null;
  /** The same, and outside the paper the end of its text that lies nearer, in the order of the page. */
  nearestOffset(place: DomPoint): number;
}

/** A text node or a line break, and where it begins in its block. */
interface Leaf {
  readonly node: Text | HTMLBRElement;
  readonly start: number;
  readonly length: number;
}

export const createTextMap = (root: HTMLElement, paper: PaperContent): TextMap => {
  const elements = blockElementsIn(root);
  const leavesOf = rememberLeaves(elements);

  const placeOf: TextMap['placeOf'] = (offset, side) => {
    const index = blockIndexAt(paper.blocks, offset);
    const block = paper.blocks[index];
    return block ? pointAmong(leavesOf(index), Math.min(offset, block.to) - block.from, side) : null;
  };

  const rangesOf = (range: TextRange): StaticRange[] => {
    const ranges: StaticRange[] = [];
    const first = Math.max(0, blockIndexAt(paper.blocks, range.from));
    for (let index = first; index < paper.blocks.length; index++) {
      const block = paper.blocks[index];
      if (!block || block.from >= range.to) break;
      if (block.to <= range.from) continue;
      const leaves = leavesOf(index);
      const start = pointAmong(leaves, Math.max(range.from, block.from) - block.from, 'after');
      const end = pointAmong(leaves, Math.min(range.to, block.to) - block.from, 'before');
      if (start && end) ranges.push(staticRange(start, end));
    }
    return ranges;
  };

  const offsetOf: TextMap['offsetOf'] = (place) => {
    const element = closestBlock(place.node);
    if (!element || !root.contains(element)) return offsetBetweenBlocks(root, place, paper);
    const index = Number(element.dataset['block']);
    const block = paper.blocks[index];
    return block ? Math.min(block.to, block.from + offsetInBlock(element, leavesOf(index), place)) : null;
  };

  return {
    root,
    placeOf,
    rangesOf,
    offsetOf,
    blockElement: (index) => elements[index],
    liveRange({ from, to }) {
      const start = placeOf(from, 'after');
      const end = placeOf(to, from === to ? 'after' : 'before');
      return start && end && liveRangeBetween(start, end);
    },
    nearestOffset: (place) => offsetOf(place) ?? (isBefore(place, root) ? 0 : paper.text.length),
  };
};

/** By the index of the block. */
const blockElementsIn = (root: HTMLElement): readonly HTMLElement[] => {
  const elements: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('[data-block]')) {
    elements[Number(element.dataset['block'])] = element;
  }
  return elements;
};

const rememberLeaves = (elements: readonly HTMLElement[]): ((index: number) => readonly Leaf[]) => {
  const leaves = new Map<number, readonly Leaf[]>();
  return (index) => {
    const known = leaves.get(index);
    if (known) return known;
    const element = elements[index];
    const found = element ? collectLeaves(element) : [];
    leaves.set(index, found);
    return found;
  };
};

const collectLeaves = (element: HTMLElement): Leaf[] => {
  const found: Leaf[] = [];
  let start = 0;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) && !(node instanceof HTMLBRElement)) continue;
    const length = node instanceof Text ? node.length : 1;
    found.push({ node, start, length });
    start += length;
  }
  return found;
};

/** `offset` counts from the start of the block that the leaves are of. */
const pointAmong = (leaves: readonly Leaf[], offset: number, side: 'before' | 'after'): DomPoint | null => {
  const leaf =
    side === 'after'
      ? (leaves.findLast(({ start }) => start <= offset) ?? leaves[0])
      : (leaves.find(({ start, length }) => offset <= start + length) ?? leaves.at(-1));
  return leaf ? pointInLeaf(leaf, offset - leaf.start) : null;
};

const pointInLeaf = ({ node }: Leaf, offset: number): DomPoint => {
  if (node instanceof Text) return { node, offset: Math.max(0, Math.min(offset, node.length)) };
  const parent = node.parentNode ?? node;
  return { node: parent, offset: [...parent.childNodes].indexOf(node) + Math.min(offset, 1) };
};

const staticRange = (start: DomPoint, end: DomPoint): StaticRange =>
  new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });

const liveRangeBetween = (start: DomPoint, end: DomPoint): Range => {
  const live = document.createRange();
  live.setStart(start.node, start.offset);
  live.setEnd(end.node, end.offset);
  return live;
};

const closestBlock = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-block]') ?? null;

const isBefore = ({ node, offset }: DomPoint, root: HTMLElement): boolean => {
  const inside = document.createRange();
  inside.selectNodeContents(root);
  return inside.comparePoint(node, offset) < 0;
};

/** How much of the block's text lies before the place. */
const offsetInBlock = (element: HTMLElement, leaves: readonly Leaf[], { node, offset }: DomPoint): number => {
  const own = leaves.find((leaf) => leaf.node === node);
  if (own) return own.start + offset;
  const edge = document.createRange();
  edge.setStart(element, 0);
  edge.setEnd(node, offset);
  const last = leaves.findLast(
    (leaf) => edge.comparePoint(leaf.node, 0) <= 0 && edge.intersectsNode(leaf.node),
  );
  return last ? last.start + last.length : 0;
};

/** A triple click or a drag into the margin ends between blocks: there the next block begins. */
const offsetBetweenBlocks = (root: HTMLElement, place: DomPoint, paper: PaperContent): number | null => {
  if (!root.contains(place.node)) return null;
  const next = [...root.querySelectorAll<HTMLElement>('[data-block]')].find((element) => {
    const edge = document.createRange();
    edge.selectNode(element);
    return edge.comparePoint(place.node, place.offset) < 0;
  });
  return next
    ? (paper.blocks[Number(next.dataset['block'])]?.from ?? null)
    : (paper.blocks.at(-1)?.to ?? null);
};
