/** What a claim set comes to in numbers: how many of each tag, band, label and relation, and how many holes. */

import { TAGS } from '../records/annotation';
import { CHECKS } from '../records/check';
import type { ClaimSetRecords } from '../records/claim-set';
import { CONFIDENCES } from '../records/confidence';
import { LIKELIHOODS } from '../records/likelihood';
import { RELATION_KINDS } from '../records/relation';
import { createAnnotationIndex } from './annotation-index';
import { createArgument } from './argument';
import { findHoles } from './checks';

const COUNTED = ['tag', 'likelihood', 'confidence', 'label', 'relation', 'hole'] as const;

export interface Figure {
  readonly what: (typeof COUNTED)[number];
  readonly value: string;
  readonly count: number;
}

/**
 * In a fixed order, zeros too, but of labels only those that were given. Holes are those that nobody dismissed; where
 * only the text of a paper is known, nobody can say what of it is a paragraph, so none is missed.
 */
export const figuresOf = (
  text: string,
  { annotations, relations, dismissals }: ClaimSetRecords,
): Figure[] => {
  const holes = findHoles(
    { text, blocks: [] },
    createAnnotationIndex(annotations),
    createArgument(relations),
    dismissals,
  ).filter(({ dismissal }) => dismissal === null);
  const labels = annotations.flatMap((one) => one.labels);
  return [
    ...counted(
      'tag',
      TAGS,
      annotations.map(({ tag }) => tag),
    ),
    ...counted(
      'likelihood',
      LIKELIHOODS,
      annotations.map(({ likelihood }) => likelihood),
    ),
    ...counted(
      'confidence',
      CONFIDENCES,
      annotations.map(({ confidence }) => confidence),
    ),
    ...counted('label', [...new Set(labels)].sort(), labels),
    ...counted(
      'relation',
      RELATION_KINDS,
      relations.map(({ kind }) => kind),
    ),
    ...counted(
      'hole',
      CHECKS.filter((check) => check !== 'untagged-paragraph'),
      holes.map(({ check }) => check),
    ),
  ];
};

/** Of several sets together, in the same order. */
export const sumFigures = (sets: readonly (readonly Figure[])[]): Figure[] => {
  const sums = new Map<string, Figure>();
  for (const figure of sets.flat()) {
    const key = figureKey(figure);
    sums.set(key, { ...figure, count: figure.count + (sums.get(key)?.count ?? 0) });
  }
  const all = [...sums.values()];
  return COUNTED.flatMap((what) => {
    const own = all.filter((figure) => figure.what === what);
    return what === 'label' ? own.sort((a, b) => (a.value < b.value ? -1 : 1)) : own;
  });
};

/** Text for a key: what was counted. */
export const figureKey = ({ what, value }: Pick<Figure, 'what' | 'value'>): string =>
  JSON.stringify([what, value]);

const counted = (
  what: Figure['what'],
  values: readonly string[],
  given: readonly (string | null)[],
): Figure[] => values.map((value) => ({ what, value, count: given.filter((one) => one === value).length }));
