/** The cases of a comparison: every place where analysts agree or differ, each one's reading side by side. */
import { groupedBy } from '../agreement/grouped-by';
import type { ComparedSet } from '../alignment/compared-set';
import type { Comparison } from '../compare/compare-claim-sets';
import type { TextRange } from '../passage/range';
import { type Annotation, compareAnnotations, extentOf } from '../records/annotation';
import type { AnnotationCase, Case, Reading } from './case';
import { relationCases } from './relation-cases';
import { weigh } from './weigh';

/**
 * In text order. An annotation of any set is in exactly one annotation case: that of its group, or of several groups
 * where one analyst has whole what another has in parts. Every two annotation cases that somebody relates are a
 * relation case. `sets` are those that were compared.
 */
export const casesOf = (
  comparison: Pick<Comparison, 'groups' | 'pairs'>,
  sets: readonly ComparedSet[],
): readonly Case[] => {
  const ofAnnotations = annotationCases(comparison, sets);
  return [...ofAnnotations, ...relationCases(ofAnnotations, sets)].sort(compareCases);
};

const annotationCases = (
  comparison: Pick<Comparison, 'groups' | 'pairs'>,
  sets: readonly ComparedSet[],
): AnnotationCase[] => {
  const setOf = new Map(sets.flatMap(({ annotations }, place) => annotations.map(({ id }) => [id, place])));
  const absent = sets.map(({ analystId }) => readingOf(analystId, []));
  return tiedGroups(comparison).map((members) => {
    const bySet = groupedBy(members, ({ id }) => setOf.get(id));
    const readings = absent.map((none, place) => {
      const own = bySet.get(place);
      return own ? readingOf(none.analystId, own) : none;
    });
    return annotationCase(members, readings);
  });
};

const readingOf = (analystId: string, annotations: readonly Annotation[]): Reading => ({
  analystId,
  annotations,
  relations: [],
  takesPart: true,
});

const annotationCase = (members: readonly Annotation[], readings: readonly Reading[]): AnnotationCase => ({
  about: 'annotations',
  key: JSON.stringify(members.map(({ id }) => id).sort()),
  place: placeOf(members),
  readings,
  ...weigh(readings.map(({ annotations }) => annotations)),
});

const placeOf = (members: readonly Annotation[]): TextRange => {
  const extents = members.map(extentOf);
  return {
    from: Math.min(...extents.map(({ from }) => from)),
    to: Math.max(...extents.map(({ to }) => to)),
  };
};

/** The groups, those that a split of any two analysts ties together as one; each in text order. */
const tiedGroups = ({ groups, pairs }: Pick<Comparison, 'groups' | 'pairs'>): readonly Annotation[][] => {
  const listOf = new Map<string, Annotation[]>();
  for (const group of groups) {
    const list = [...group];
    for (const { id } of list) listOf.set(id, list);
  }
  for (const { pieces } of pairs)
    for (const { kind, first, second } of pieces) if (kind === 'split') tie(listOf, [...first, ...second]);
  return [...new Set(listOf.values())].map((list) => list.sort(compareAnnotations));
};

/** The shorter lists go into the longest. */
const tie = (listOf: Map<string, Annotation[]>, annotations: readonly Annotation[]): void => {
  const lists = new Set(annotations.flatMap(({ id }) => [listOf.get(id) ?? []]));
  const [longest, ...others] = [...lists].sort((a, b) => b.length - a.length);
  if (!longest) return;
  for (const annotation of others.flat()) {
    longest.push(annotation);
    listOf.set(annotation.id, longest);
  }
};

/** Text order; annotations before the relations that end there. */
const compareCases = (a: Case, b: Case): number =>
  a.place.from - b.place.from ||
  ABOUT[a.about] - ABOUT[b.about] ||
  b.place.to - a.place.to ||
  (a.key < b.key ? -1 : Number(a.key > b.key));

const ABOUT: Readonly<Record<Case['about'], number>> = { annotations: 0, relations: 1 };
