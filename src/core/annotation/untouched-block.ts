/** The paragraphs that nobody has looked at yet: what is still to be read. */
import type { Block } from '../paper/block';
import type { PaperContent } from '../paper/paper';
import type { Direction } from '../passage/boundaries';
import type { AnnotationIndex } from './annotation-index';

/** The next block of prose, from the one at `index`, that no annotation touches; null when there is none. */
export const nextUntouchedBlock = (
  paper: PaperContent,
  annotations: Pick<AnnotationIndex, 'overlapping'>,
  index: number,
  direction: Direction,
): Block | null => {
  const { blocks } = paper;
  const isLeft = (block: Block): boolean => isUntouched(paper, annotations, block);
  const found =
    direction === 'forward'
      ? blocks.slice(index + 1).find(isLeft)
      : blocks.slice(0, Math.max(0, index)).findLast(isLeft);
  return found ?? null;
};

/** A block of prose with words in it that no annotation touches. */
export const isUntouched = (
  paper: PaperContent,
  annotations: Pick<AnnotationIndex, 'overlapping'>,
  block: Block,
): boolean => isForTagging(paper, block) && annotations.overlapping(block).length === 0;

/** A block of prose with words in it. */
export const isForTagging = ({ text }: PaperContent, block: Block): boolean =>
  isProse(block) && text.slice(block.from, block.to).trim() !== '';

/** What claims and evidence stand in: neither headings nor bylines, notes, tables or code. */
const isProse = (block: Block): boolean =>
  block.kind === 'list-item' ||
  block.kind === 'quotation' ||
  block.kind === 'definition' ||
  (block.kind === 'paragraph' && block.role === 'body');
