/** In what analysts differ at a place, line by line and by name. */

import type { AnnotationCase, Case, RelationCase } from '#core/cases/case';
import type { AttributeSpread } from '#core/cases/spread';
import type { ShownSet } from '#core/compare/shown-set';
import { type Annotation, isJudgement } from '#core/records/annotation';
import { describeReading } from './describe-case';
import { describeEnds } from './describe-ends';
import { CONFIDENCE_NAMES, likelihoodWordings } from './describe-judgement';
import { listNames, nameOf } from './name-of';

export interface DescribedDifference {
  readonly what: string;
  /** 'Ada: very likely · Ben: likely – one band apart'. */
  readonly how: string;
}

export const describeDifferences = (
  text: string,
  one: Case,
  sets: readonly ShownSet[],
): readonly DescribedDifference[] =>
  one.about === 'annotations'
    ? describeAnnotations(text, one, sets)
    : [{ what: 'Relation', how: byValue(one, sets, (reading) => describeReading(one, reading)) }];

const describeAnnotations = (
  text: string,
  one: AnnotationCase,
  sets: readonly ShownSet[],
): DescribedDifference[] => {
  const ends = describeEnds(text, one, sets);
  return [
    ...whoTagged(one, sets),
    ...(one.kind === 'split' ? [{ what: 'Parts', how: describeParts(one, sets) }] : []),
    ...(ends.length > 0 ? [{ what: `Ends, seen from ${firstName(one, sets)}`, how: ends.join(' · ') }] : []),
    ...one.attributes.map((spread) => describeSpread(one, spread, sets)),
  ];
};

/** The tags where they differ, and who has none. */
const whoTagged = (one: AnnotationCase, sets: readonly ShownSet[]): DescribedDifference[] => {
  const tags = new Set(one.readings.flatMap(({ annotations }) => annotations.map(({ tag }) => tag)));
  if (tags.size < 2 && one.isByAll) return [];
  return [{ what: 'Tag', how: byValue(one, sets, (reading) => describeReading(one, reading)) }];
};

const describeParts = (one: AnnotationCase, sets: readonly ShownSet[]): string =>
  byValue(one, sets, ({ annotations: { length } }) => {
    if (length === 0) return 'nothing';
    return length === 1 ? 'in one' : `in ${length} parts`;
  });

const describeSpread = (
  one: AnnotationCase,
  { attribute, distance }: AttributeSpread,
  sets: readonly ShownSet[],
): DescribedDifference => {
  const say = (value: (annotation: Annotation) => string, isSaid = (_: Annotation) => true): string =>
    byValue(one, sets, ({ annotations: [annotation] }) =>
      annotation && isSaid(annotation) ? value(annotation) : null,
    );
  const isOfJudgement = ({ tag }: Annotation): boolean => isJudgement(tag);
  switch (attribute) {
    case 'likelihood':
      return {
        what: 'Likelihood',
        how:
          say(({ likelihood }) => (likelihood ? likelihoodWordings(likelihood) : 'not said'), isOfJudgement) +
          describeSteps(one, distance, 'band'),
      };
    case 'confidence':
      return {
        what: 'Confidence',
        how:
          say(
            ({ confidence }) => (confidence ? CONFIDENCE_NAMES[confidence].toLowerCase() : 'not said'),
            isOfJudgement,
          ) + describeSteps(one, distance, 'level'),
      };
    case 'labels':
      return { what: 'Labels', how: say(({ labels }) => labels.toSorted().join(', ') || 'none') };
    case 'note':
      return { what: 'Note', how: say(({ note }) => (note.trim() === '' ? 'none' : 'in own words')) };
  }
};

/** ' – one band apart'; nothing where fewer than two say one. */
const describeSteps = (
  { readings }: AnnotationCase,
  distance: number | null,
  unit: 'band' | 'level',
): string => {
  if (!distance) return '';
  const most = readings.filter(({ annotations }) => annotations.length > 0).length > 2 ? 'up to ' : '';
  return ` – ${most}${distance === 1 ? `one ${unit}` : `${distance} ${unit}s`} apart`;
};

/** Those who say the same stand together; null leaves one out. */
const byValue = (
  one: AnnotationCase | RelationCase,
  sets: readonly ShownSet[],
  valueIn: (reading: Case['readings'][number]) => string | null,
): string => {
  const analysts = new Map<string, string[]>();
  for (const reading of one.readings) {
    const value = valueIn(reading);
    if (value !== null) analysts.set(value, [...(analysts.get(value) ?? []), reading.analystId]);
  }
  return [...analysts].map(([value, ids]) => `${listNames(sets, ids)}: ${value}`).join(' · ');
};

const firstName = ({ readings }: AnnotationCase, sets: readonly ShownSet[]): string =>
  nameOf(sets, readings.find(({ annotations }) => annotations.length > 0)?.analystId ?? '');
