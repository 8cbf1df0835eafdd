/** All that an analyst said of an annotation, as the note of a highlight says it in a PDF viewer. */
import { t } from '#catalogue/translate';
import { type Argument, relationsOf } from '#core/annotation/argument';
import type { Annotation } from '#core/records/annotation';
import { relationPhrase } from './describe-relation';
import { judgementSaid } from './describe-tagged';
import { shorten } from './shorten';
import { tagName } from './tags';

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
    ...(labels.length > 0 ? [t('printed.labels', { count: labels.length, labels: labels.join(', ') })] : []),
    ...(note === '' ? [] : [note]),
    ...relations,
  ].join('\n');
};

const wordsOf = ({ tag, passages }: Annotation): string =>
  t('compare.tagged', { tag, words: shorten(passages.map(({ quote }) => quote.exact).join(' … '), 90) });
