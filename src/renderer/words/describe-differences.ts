/** In what analysts differ at a place, line by line and by name. */

import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { AnnotationCase, Case, RelationCase } from '#core/cases/case';
import type { AttributeSpread } from '#core/cases/spread';
import type { ShownSet } from '#core/compare/shown-set';
import { type Annotation, isJudgement } from '#core/records/annotation';
import { describeReading } from '#words/describe-case';
import { likelihoodWordings } from '#words/describe-judgement';
import { listNames, nameOf } from '#words/name-of';
import { describeEnds } from './describe-ends';

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
    : [
        {
          what: t('common.relation'),
          how: byValue(one, sets, (reading) => describeReading(one, reading)),
        },
      ];

const describeAnnotations = (
  text: string,
  one: AnnotationCase,
  sets: readonly ShownSet[],
): DescribedDifference[] => {
  const ends = describeEnds(text, one, sets);
  return [
    ...whoTagged(one, sets),
    ...(one.kind === 'split' ? [{ what: t('compare.differs-parts'), how: describeParts(one, sets) }] : []),
    ...(ends.length > 0
      ? [{ what: t('compare.differs-ends', { name: firstName(one, sets) }), how: ends.join(' · ') }]
      : []),
    ...one.attributes.map((spread) => describeSpread(one, spread, sets)),
  ];
};

/** The tags where they differ, and who has none. */
const whoTagged = (one: AnnotationCase, sets: readonly ShownSet[]): DescribedDifference[] => {
  const tags = new Set(one.readings.flatMap(({ annotations }) => annotations.map(({ tag }) => tag)));
  if (tags.size < 2 && one.isByAll) return [];
  return [{ what: t('common.tag'), how: byValue(one, sets, (reading) => describeReading(one, reading)) }];
};

const describeParts = (one: AnnotationCase, sets: readonly ShownSet[]): string =>
  byValue(one, sets, ({ annotations: { length: count } }) => t('compare.in-parts', { count }));

const describeSpread = (
  one: AnnotationCase,
  spread: AttributeSpread,
  sets: readonly ShownSet[],
): DescribedDifference => {
  const say = (value: (annotation: Annotation) => string | null): string =>
    byValue(one, sets, ({ annotations: [annotation] }) => (annotation ? value(annotation) : null));
  switch (spread.attribute) {
    case 'likelihood':
      return { what: t('common.likelihood'), how: withDistance(one, spread, say(likelihoodIn)) };
    case 'confidence':
      return { what: t('common.confidence'), how: withDistance(one, spread, say(confidenceIn)) };
    case 'labels':
      return { what: t('common.labels'), how: say(labelsIn) };
    case 'note':
      return { what: t('common.note'), how: say(noteIn) };
  }
};

/** Null of what cannot have one. */
const likelihoodIn = ({ tag, likelihood }: Annotation): string | null => {
  if (!isJudgement(tag)) return null;
  return likelihood ? likelihoodWordings(likelihood) : t('compare.not-said');
};

const confidenceIn = ({ tag, confidence }: Annotation): string | null => {
  if (!isJudgement(tag)) return null;
  return confidence ? t('compare.confidence-level', { confidence }) : t('compare.not-said');
};

const labelsIn = ({ labels }: Annotation): string => listOf(labels.toSorted(), 'beside') || t('common.none');

const noteIn = ({ note }: Annotation): string =>
  note.trim() === '' ? t('common.none') : t('compare.note-said');

/** 'Ada: low · Ben: high – 2 levels apart'; the values alone where fewer than two say one. */
const withDistance = (
  { readings }: AnnotationCase,
  { attribute, distance }: AttributeSpread,
  values: string,
): string => {
  if (!distance) return values;
  const isOfMany = readings.filter(({ annotations }) => annotations.length > 0).length > 2;
  const apart = { values, distance, extent: isOfMany ? 'most' : 'exact' };
  return attribute === 'likelihood' ? t('compare.bands-apart', apart) : t('compare.levels-apart', apart);
};

/** From so many on who say the same they are the others, not so many names. */
const MANY = 3;

/**
 * Those who say the same stand together; null leaves one out. Most of many are named last, as the others, where everybody
 * has a value.
 */
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
  const groups = [...analysts].map(([what, ids]) => ({ what, ids }));
  const said = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  const [largest] = groups.toSorted((a, b) => b.ids.length - a.ids.length);
  const most = largest && largest.ids.length >= MANY && said === one.readings.length ? largest : null;
  const others = groups.filter((group) => group !== most);
  return [
    ...others.map(({ what, ids }) => t('compare.who-has-what', { who: listNames(sets, ids), what })),
    ...(most ? [t(others.length > 0 ? 'compare.others-have' : 'compare.all-have', { what: most.what })] : []),
  ].join(' · ');
};

const firstName = ({ readings }: AnnotationCase, sets: readonly ShownSet[]): string =>
  nameOf(sets, readings.find(({ annotations }) => annotations.length > 0)?.analystId ?? '');
