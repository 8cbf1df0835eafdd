/** Words for an annotation as a log tells it: 'Claim “That alignment…” (very likely / highly probable, low confidence, main line)'. */

import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import { type Argument, relationsOf } from '#core/annotation/argument';
import { quotedWords } from '#core/passage/passage';
import type { Annotation } from '#core/records/annotation';
import type { AlternativeAnnotation } from '#core/records/decision';
import { likelihoodWordings } from './describe-judgement';
import { relationPhrase } from './describe-relation';
import { shorten } from './shorten';
import { tagName } from './tags';

type Tagged = Pick<AlternativeAnnotation, 'tag' | 'passages' | 'likelihood' | 'confidence' | 'labels'>;

export const describeTagged = (tagged: Tagged): string => {
  const { tag, passages, labels } = tagged;
  const said = listOf([...judgementSaid(tagged), ...labels], 'beside');
  const words = shorten(quotedWords(passages), 90);
  return said === ''
    ? t('common.tagged', { tag, words })
    : t('compare.tagged-and-said', { tag, words, said });
};

/** 'very likely / highly probable', 'low confidence'; nothing of what is not said. */
export const judgementSaid = ({
  likelihood,
  confidence,
}: Pick<Tagged, 'likelihood' | 'confidence'>): readonly string[] => [
  ...(likelihood ? [likelihoodWordings(likelihood)] : []),
  ...(confidence ? [t('compare.confidence-said', { confidence })] : []),
];

/** All that an analyst said of an annotation, as the note of a highlight says it in a PDF viewer: line by line. */
export const highlightWords = (
  annotation: Annotation,
  argument: Argument,
  find: (id: string) => Annotation | undefined,
): string => {
  const { tag, note, labels, id } = annotation;
  const relations = relationsOf(argument, id).flatMap(({ kind, from, to }) => {
    const other = find(from === id ? to : from);
    return other ? [`${relationPhrase(kind, from === id)}: ${wordsOf(other)}`] : [];
  });
  return [
    [tagName(tag), ...judgementSaid(annotation)].join(' · '),
    ...(labels.length > 0
      ? [t('printed.labels', { count: labels.length, labels: listOf(labels, 'beside') })]
      : []),
    ...(note === '' ? [] : [note]),
    ...relations,
  ].join('\n');
};

const wordsOf = ({ tag, passages }: Annotation): string =>
  t('common.tagged', { tag, words: shorten(quotedWords(passages), 90) });
