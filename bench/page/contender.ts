/** What is measured: a way of showing a paper with its annotations. */

import type { AnnotationIndex } from '#core/annotation/annotation-index';
import type { Paper } from '#core/paper/paper';
import type { Annotation } from '#core/records/annotation';

export interface Contender {
  /** Paints an annotation that `index` has not held before. */
  add(annotation: Annotation): void;
}

/** Puts the paper into `stage` with every annotation of `index`, at once. Blocks carry their number as `data-block`. */
export type OpenContender = (stage: HTMLElement, paper: Paper, index: AnnotationIndex) => Contender;
