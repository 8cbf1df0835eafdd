/**
 * Tells screen readers which blocks are annotated, and while comparing who tagged what in them: a painted highlight is
 * no element that they could meet.
 */

import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { AnnotationIndex } from '#core/annotation/annotation-index';
import { blockIndexAt } from '#core/paper/block';
import type { PaperContent } from '#core/paper/paper';
import type { TextRange } from '#core/passage/range';
import { type Annotation, TAGS } from '#core/records/annotation';
import { createIdleTask } from './idle-task';
import type { TextMap } from './offset-map';

export interface BlockDescriptions {
  /** Describes anew every block that one of the annotations touches. */
  update(annotations: readonly Annotation[]): void;
  /** From now on every block is described so; null describes my annotations again. Takes its time. */
  describeBy(sentenceOf: SentenceOf | null): void;
  destroy(): void;
}

/** Empty where nothing is to be said. */
type SentenceOf = (block: TextRange) => string;

/** So many blocks are described in one idle moment. */
const SLICE = 20;

export const createBlockDescriptions = (
  map: TextMap,
  paper: PaperContent,
  index: AnnotationIndex,
): BlockDescriptions => {
  const ofMine: SentenceOf = (block) => describeAnnotations(index.overlapping(block));
  let sentenceOf = ofMine;
  let next = paper.blocks.length;

  const describe = (blockIndex: number): void => {
    const block = paper.blocks[blockIndex];
    const element = map.blockElement(blockIndex);
    if (!block || !element) return;
    const sentence = sentenceOf(block);
    if (sentence) element.setAttribute('aria-description', sentence);
    else element.removeAttribute('aria-description');
  };
  const describing = createIdleTask(() => {
    const end = Math.min(next + SLICE, paper.blocks.length);
    for (; next < end; next++) describe(next);
    if (next < paper.blocks.length) describing.ask();
  });
  return {
    update(annotations) {
      for (const blockIndex of blocksTouched(annotations, paper)) describe(blockIndex);
    },
    describeBy(wanted) {
      sentenceOf = wanted ?? ofMine;
      next = 0;
      describing.ask();
    },
    destroy: describing.cancel,
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
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([tag, count]) => t('reader.tag-count', { count, tag }));
  return parts.length > 0 ? t('reader.annotated', { list: listOf(parts, 'beside') }) : '';
};
