/** A text cut into blocks and runs, each with the marks that it has on paper. */
import { type Block, blockIndexAt, type Inline } from '../paper/block';
import { edgesOf } from '../paper/block-signs';
import type { PaperContent } from '../paper/paper';
import { inOwnOrder } from '../passage/plain-signs';
import { rangeLength, type TextRange } from '../passage/range';
import type { PlacedSign, Stroke, TextMarks } from './text-marks';

export interface PrintedBlock {
  readonly block: Block;
  readonly runs: readonly PrintedRun[];
}

/** Words that are marked alike from end to end. */
export interface PrintedRun {
  readonly text: string;
  readonly inlines: readonly Inline['kind'][];
  /** The longest first: it lies around the others. */
  readonly strokes: readonly Stroke[];
  readonly isWashed: boolean;
  readonly before: readonly PrintedSign[];
  readonly after: readonly PrintedSign[];
}

export interface PrintedSign extends Pick<PlacedSign, 'kind' | 'text' | 'tag' | 'lane'> {
  /** In the margin: how many signs of the same tag may stand beside the same line before it. */
  readonly step: number;
}

export const printedBlocks = ({ text, blocks }: PaperContent, marks: TextMarks): readonly PrintedBlock[] => {
  const byBlock = blocks.map((): MutableMarks => ({ strokes: [], washes: [], signs: [] }));
  for (const stroke of marks.strokes)
    for (const index of blocksUnder(blocks, stroke)) byBlock[index]?.strokes.push(stroke);
  for (const wash of marks.washes)
    for (const index of blocksUnder(blocks, wash)) byBlock[index]?.washes.push(wash);
  for (const sign of inOrder(marks.signs)) byBlock[blockOf(blocks, sign)]?.signs.push(sign);
  return blocks.map((block, index) => ({ block, runs: runsOf(text, block, byBlock[index] ?? NO_MARKS) }));
};

interface MutableMarks {
  readonly strokes: Stroke[];
  readonly washes: TextRange[];
  readonly signs: PrintedSignAt[];
}

interface PrintedSignAt extends PlacedSign {
  readonly step: number;
}

const NO_MARKS: MutableMarks = { strokes: [], washes: [], signs: [] };

const blocksUnder = (blocks: readonly Block[], { from, to }: TextRange): readonly number[] => {
  const first = Math.max(0, blockIndexAt(blocks, from));
  const last = blockIndexAt(blocks, to - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/** What is raised stands behind words: where a block ends, it is still in that one. */
const blockOf = (blocks: readonly Block[], { at, kind }: PlacedSign): number =>
  blockIndexAt(blocks, kind === 'raised' ? at - 1 : at);

/** About as many characters as a line has at the smallest type: those nearer to each other may share one. */
const LINE = 110;
/** So many signs of a tag stand beside one line before they cover each other. */
const MOST_STEPS = 3;

/** Each sign in the margin a step lower than one of its tag that may stand beside the same line. */
const inOrder = (signs: readonly PlacedSign[]): readonly PrintedSignAt[] => {
  const last = new Map<string, PrintedSignAt>();
  return signs
    .toSorted((a, b) => a.at - b.at)
    .map((sign) => {
      if (sign.kind !== 'margin') return { ...sign, step: 0 };
      const column = sign.tag ?? '';
      const before = last.get(column);
      const step = before && sign.at - before.at < LINE ? (before.step + 1) % MOST_STEPS : 0;
      const placed = { ...sign, step };
      last.set(column, placed);
      return placed;
    });
};

const runsOf = (text: string, block: Block, { strokes, washes, signs }: MutableMarks): PrintedRun[] => {
  const marked = [...strokes, ...washes].flatMap(({ from, to }) => [from, to]);
  const edges = edgesOf(block, [...marked, ...signs.map(({ at }) => at)]);
  const longestFirst = strokes.toSorted((a, b) => rangeLength(b) - rangeLength(a) || a.from - b.from);
  return edges.slice(1).map((to, index) => {
    const range = { from: edges[index] ?? block.from, to };
    const covers = (one: TextRange): boolean => one.from <= range.from && range.to <= one.to;
    return {
      text: inOwnOrder(text.slice(range.from, range.to)),
      inlines: block.inlines.filter(covers).map(({ kind }) => kind),
      strokes: longestFirst.filter(covers),
      isWashed: washes.some(covers),
      before: signs.filter(({ kind, at }) => kind !== 'raised' && at === range.from),
      after: signs.filter(({ kind, at }) => kind === 'raised' && at === to),
    };
  });
};
