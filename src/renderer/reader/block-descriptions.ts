/** Tells screen readers which blocks are annotated: a painted highlight is no element that they could meet. */
import { type Annotation, TAGS } from '#core/annotation/annotation';
import type { AnnotationIndex } from '#core/annotation/annotation-index';
import { blockIndexAt } from '#core/paper/block';
import type { PaperContent } from '#core/paper/paper';
import type { TextMap } from './text-map';

export interface BlockDescriptions {
  /** Describes anew every block that one of the annotations touches. */
  update(annotations: readonly Annotation[]): void;
}

export const createBlockDescriptions = (
  map: TextMap,
  paper: PaperContent,
  index: AnnotationIndex,
): BlockDescriptions => {
  const describe = (blockIndex: number): void => {
    const block = paper.blocks[blockIndex];
    const element = map.blockElement(blockIndex);
    if (!block || !element) return;
    const sentence = describeAnnotations(index.overlapping(block));
    if (sentence) element.setAttribute('aria-description', sentence);
    else element.removeAttribute('aria-description');
  };
  return {
    update(annotations) {
      for (const blockIndex of blocksTouched(annotations, paper)) describe(blockIndex);
    },
  };
};

const blocksTouched = (annotations: readonly Annotation[], { blocks }: PaperContent): Set<number> => {
  const touched = new Set<number>();
  for (const { from, to } of annotations.flatMap(({ passages }) => passages)) {
    const last = blockIndexAt(blocks, to - 1);
    for (let at = blockIndexAt(blocks, from); at >= 0 && at <= last; at++) touched.add(at);
  }
  return touched;
};

const describeAnnotations = (annotations: readonly Annotation[]): string => {
  const counts = TAGS.map(
    (tag) => [tag, annotations.filter((annotation) => annotation.tag === tag).length] as const,
  );
  const parts = counts.filter(([, count]) => count > 0).map(([tag, count]) => `${count} ${tag}`);
  return parts.length > 0 ? `Annotated: ${parts.join(', ')}` : '';
};
