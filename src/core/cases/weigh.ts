/** What the readings of one place differ in, and what of that weighs most. */

import type { Said } from '../alignment/attributes';
import type { Annotation } from '../records/annotation';
import type { AnnotationCase } from './case';
import { attributeSpreads, boundarySpread } from './spread';

/** One list of annotations for each analyst, empty for those who have nothing; at least one is not empty. */
export const weigh = (
  readings: readonly (readonly (Said & Pick<Annotation, 'passages'>)[])[],
): Pick<AnnotationCase, 'kind' | 'isByAll' | 'boundary' | 'attributes'> => {
  const all = readings.flat();
  const isInParts = readings.some((annotations) => annotations.length > 1);
  const isByAll = readings.every((annotations) => annotations.length > 0);
  const boundary = isInParts ? null : boundarySpread(all);
  const attributes = isInParts ? [] : attributeSpreads(all);
  const kindOf = (): AnnotationCase['kind'] => {
    if (all.some(({ tag }) => tag !== all[0]?.tag)) return 'tag';
    if (isInParts) return 'split';
    if (boundary) return 'boundary';
    if (!isByAll) return 'only-one';
    return attributes.some(({ attribute }) => attribute !== 'note') ? 'attribute' : 'same';
  };
  return { kind: kindOf(), isByAll, boundary, attributes };
};
