/** Annotations made ready for comparing, in text order. */
import { type CoveredSpan, coveredSpan } from '../agreement/covered-span';
import type { TextRange } from '../passage/range';
import { type Annotation, compareAnnotations, extentOf } from '../records/annotation';

export interface AnnotationSpan extends CoveredSpan {
  readonly annotation: Annotation;
  readonly extent: TextRange;
  /** The annotation as a list of one, made once: with twenty analysts it stands in twenty comparisons. */
  readonly alone: readonly [Annotation];
}

export const spansOfAnnotations = (annotations: readonly Annotation[]): AnnotationSpan[] =>
  annotations.toSorted(compareAnnotations).map((annotation) => ({
    ...coveredSpan(annotation),
    annotation,
    extent: extentOf(annotation),
    alone: [annotation],
  }));
