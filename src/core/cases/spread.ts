/** How far the annotations of any number of analysts lie apart: in where they begin and end, and in what they say. */
import { coveredSpan, jaccardOf } from '../agreement/covered-span';
import { sharedLength } from '../agreement/range-set';
import { type AttributeDifference, attributeDifferences, type Said } from '../alignment/attributes';
import { type Annotation, extentOf, isJudgement } from '../records/annotation';
import { CONFIDENCES } from '../records/confidence';
import { LIKELIHOODS } from '../records/likelihood';

/** `start` and `end`: code units between the first and the last that begin and end; 0 where only gaps differ. */
export interface BoundarySpread {
  readonly start: number;
  readonly end: number;
  /** Shared text over text covered by either, of the two that are least alike. */
  readonly jaccard: number;
}

type AttributeName = AttributeDifference['attribute'];

/** `distance`: bands or levels between the lowest and the highest; null for words, and when fewer than two analysts say one. */
export interface AttributeSpread {
  readonly attribute: AttributeName;
  readonly distance: number | null;
}

/** Null when all cover the very same text. */
export const boundarySpread = (
  annotations: readonly Pick<Annotation, 'tag' | 'passages'>[],
): BoundarySpread | null => {
  const spans = [...new Map(annotations.map(coveredSpan).map((span) => [span.key, span])).values()];
  let least = 1;
  for (const [index, a] of spans.entries())
    for (const b of spans.slice(index + 1))
      least = Math.min(least, jaccardOf(a, b, sharedLength(a.ranges, b.ranges)));
  if (least === 1) return null;
  const extents = annotations.map(extentOf);
  return {
    start: rangeOf(extents.map(({ from }) => from)),
    end: rangeOf(extents.map(({ to }) => to)),
    jaccard: least,
  };
};

/** In what any two of them differ. */
export const attributeSpreads = (annotations: readonly Said[]): AttributeSpread[] => {
  // Whoever differs from anybody differs from a neighbour; judgements stand together, since evidence has none to compare.
  const inRow = [
    ...annotations.filter(({ tag }) => isJudgement(tag)),
    ...annotations.filter(({ tag }) => !isJudgement(tag)),
  ];
  const differing = new Set<AttributeName>();
  for (const [index, annotation] of inRow.entries()) {
    const next = inRow[index + 1];
    if (!next) break;
    for (const { attribute } of attributeDifferences(annotation, next)) differing.add(attribute);
  }
  return ATTRIBUTES.filter((attribute) => differing.has(attribute)).map((attribute) => ({
    attribute,
    distance: distanceIn(attribute, annotations),
  }));
};

const ATTRIBUTES = ['likelihood', 'confidence', 'labels', 'note'] as const satisfies readonly AttributeName[];

const distanceIn = (attribute: AttributeName, annotations: readonly Said[]): number | null => {
  switch (attribute) {
    case 'likelihood':
      return distanceOn(
        LIKELIHOODS,
        annotations.map(({ likelihood }) => likelihood),
      );
    case 'confidence':
      return distanceOn(
        CONFIDENCES,
        annotations.map(({ confidence }) => confidence),
      );
    case 'labels':
    case 'note':
      return null;
  }
};

const distanceOn = <Level>(scale: readonly Level[], said: readonly (Level | null)[]): number | null => {
  const levels = said.flatMap((level) => (level === null ? [] : [scale.indexOf(level)]));
  return levels.length < 2 ? null : rangeOf(levels);
};

const rangeOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
