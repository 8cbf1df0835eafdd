/** The write that says something else of one annotation: what every edit of a single annotation comes to. */

import { type Action, createChange } from '#core/edit/change';
import { sameRecord } from '#core/edit/same-record';
import type { Annotation } from '#core/records/annotation';
import type { Workbench } from '../../session/workbench';
import type { Write } from '../../session/write';

export interface AnnotationEdit {
  readonly action: Action;
  /** What becomes of it; null leaves it. */
  readonly edited: Partial<Annotation> | null;
  /** See `Change.mergeKey`. */
  readonly mergeKey?: string;
}

export interface Edited extends Write {
  readonly after: Annotation;
}

/** Null when the annotation is gone, or says so already. */
export const annotationEdit = (
  workbench: Workbench,
  before: Annotation | undefined,
  { action, edited, mergeKey }: AnnotationEdit,
): Edited | null => {
  if (!before || !edited || sameRecord({ ...before, ...edited }, before)) return null;
  const after: Annotation = { ...before, ...edited, updatedAt: workbench.now() };
  const options = mergeKey === undefined ? {} : { mergeKey };
  return { change: createChange(action, [{ table: 'annotations', before, after }], options), after };
};
