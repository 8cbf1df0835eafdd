/** Who tagged what in a block, in words. */

import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import { inOwnOrder } from '#core/passage/plain-signs';
import { type Annotation, compareAnnotations } from '#core/records/annotation';
import type { ComparedPerson } from './compared-text';

/** More than these of one person are counted. */
const NAMED = 3;
/** In code units: enough to know the passage by. */
const WORDS = 40;

/** 'Compared: Ada: claim “…”; Ben: nothing. They differ here.'; empty where nobody tagged anything. */
export const describeCompared = (
  people: readonly ComparedPerson[],
  annotations: readonly (readonly Annotation[])[],
  differs: boolean,
): string => {
  if (annotations.every(({ length }) => length === 0)) return '';
  const parts = people.map(({ name }, person) => describeOwn(name, annotations[person] ?? []));
  return t('reader.compared', { people: parts.join('; '), differs: differs ? 'yes' : 'no' });
};

const describeOwn = (name: string, annotations: readonly Annotation[]): string => {
  if (annotations.length === 0) return t('reader.person-nothing', { name });
  const named = annotations.toSorted(compareAnnotations).slice(0, NAMED);
  const others = annotations.length - named.length;
  const more = others > 0 ? [t('reader.more', { count: others })] : [];
  return t('reader.person-tagged', {
    name,
    tagged: listOf([...named.map(describeAnnotation), ...more], 'beside'),
  });
};

const describeAnnotation = ({ tag, passages }: Annotation): string => {
  const words = inOwnOrder(passages[0]?.quote.exact ?? '');
  const shown = words.length > WORDS ? `${words.slice(0, WORDS).trimEnd()}…` : words;
  return t('reader.tagged-passage', { tag, words: shown });
};
