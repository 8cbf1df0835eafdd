/** Whether one has really done what a step of the tour asks for: told from what there was as it began, and what there is now. */
import type { Annotation } from '#core/records/annotation';
import type { TourStep } from '../session/tour/tour-steps';

export interface TourSight {
  /** Whether one has scrolled, or moved the caret, since the step began. */
  readonly hasMoved: boolean;
  readonly hasSelection: boolean;
  readonly annotations: readonly Annotation[];
  readonly relations: number;
  /** Whether search or filter leave a part of the list. */
  readonly isFiltered: boolean;
  readonly isComparing: boolean;
  /** Since the program began. */
  readonly filesSaved: number;
}

export const isStepDone = (step: TourStep, before: TourSight, now: TourSight): boolean => {
  switch (step) {
    case 'read':
      return now.hasMoved;
    case 'select':
      return now.hasSelection;
    case 'tag':
      return now.annotations.length > before.annotations.length;
    case 'say':
      return saysMore(before.annotations, now.annotations);
    case 'relate':
      return now.relations > before.relations;
    case 'find':
      return now.isFiltered;
    case 'compare':
      return now.isComparing;
    case 'export':
      return now.filesSaved > before.filesSaved;
  }
};

/** Annotations never change, a changed one is another. */
const saysMore = (before: readonly Annotation[], now: readonly Annotation[]): boolean => {
  const old = new Map(before.map((annotation) => [annotation.id, annotation]));
  return now.some((annotation) => {
    const was = old.get(annotation.id);
    return (
      (annotation.likelihood !== null && annotation.likelihood !== was?.likelihood) ||
      (annotation.confidence !== null && annotation.confidence !== was?.confidence) ||
      (annotation.note !== '' && annotation.note !== was?.note)
    );
  });
};
