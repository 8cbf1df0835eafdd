/** Who tagged what in a block, in words. */
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
  const parts = people.map(({ name }, person) => `${name}: ${describeOwn(annotations[person] ?? [])}`);
  return `Compared: ${parts.join('; ')}. ${differs ? 'They differ here.' : 'They agree here.'}`;
};

const describeOwn = (annotations: readonly Annotation[]): string => {
  if (annotations.length === 0) return 'nothing';
  const named = annotations.toSorted(compareAnnotations).slice(0, NAMED);
  const others = annotations.length - named.length;
  return [...named.map(describeAnnotation), ...(others > 0 ? [`${others} more`] : [])].join(', ');
};

const describeAnnotation = ({ tag, passages }: Annotation): string => {
  const words = passages[0]?.quote.exact ?? '';
  return `${tag} “${words.length > WORDS ? `${words.slice(0, WORDS).trimEnd()}…` : words}”`;
};
