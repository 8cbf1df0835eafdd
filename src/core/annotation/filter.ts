/**
 * Filters annotations by what they are and how they are related. Every facet gives an annotation's values; a
 * filter names values. Of one facet any named value will do, and every facet with named values must be met.
 */

import { type Section, sectionsAt } from '../paper/sections';
import { fold, foldWords } from '../passage/fold';
import { type Annotation, TAGS } from '../records/annotation';
import { CONFIDENCES } from '../records/confidence';
import { LIKELIHOODS } from '../records/likelihood';
import type { RelationKind } from '../records/relation';
import type { Argument } from './argument';
import { toggled } from './toggled';

export const FACETS = ['tag', 'label', 'likelihood', 'confidence', 'relation', 'section'] as const;
export type Facet = (typeof FACETS)[number];

/** The value of annotations without a likelihood, a confidence, a relation. */
export const NONE = 'none';

/** The annotation's part in a relation: first as the one it leads from, then as the one it leads to. */
export const RELATION_PARTS = [
  'supports',
  'challenges',
  'based-on',
  'supported',
  'challenged',
  'basis',
] as const;
export type RelationPart = (typeof RELATION_PARTS)[number];

/** The parts at the two ends of a relation. */
export const PARTS: Readonly<
  Record<RelationKind, { readonly from: RelationPart; readonly to: RelationPart }>
> = {
  supports: { from: 'supports', to: 'supported' },
  challenges: { from: 'challenges', to: 'challenged' },
  basedOn: { from: 'based-on', to: 'basis' },
};

/** The named values of each facet, in the order of `valuesOfFacet`; a facet that names none lets all pass. */
export type Filter = Readonly<Record<Facet, readonly string[]>>;

export const EMPTY_FILTER: Filter = {
  tag: [],
  label: [],
  likelihood: [],
  confidence: [],
  relation: [],
  section: [],
};

/** What an annotation is judged with. */
export interface Surroundings {
  readonly argument: Argument;
  readonly sections: readonly Section[];
}

export const isEmptyFilter = (filter: Filter): boolean => FACETS.every((facet) => filter[facet].length === 0);

export const matchesFilter = (
  annotation: Annotation,
  argument: Argument,
  filter: Filter,
  sections: readonly Section[],
): boolean =>
  FACETS.every((facet) => {
    const named = filter[facet];
    return (
      named.length === 0 ||
      facetValues(facet, annotation, { argument, sections }).some((value) => named.includes(value))
    );
  });

/** Each value once. */
export const facetValues = (
  facet: Facet,
  annotation: Annotation,
  { argument, sections }: Surroundings,
): readonly string[] => {
  switch (facet) {
    case 'tag':
      return [annotation.tag];
    case 'label':
      return annotation.labels;
    case 'likelihood':
      return [annotation.likelihood ?? NONE];
    case 'confidence':
      return [annotation.confidence ?? NONE];
    case 'relation':
      return orNone(partsOf(annotation, argument));
    case 'section':
      return sectionsOfAnnotation(annotation, sections);
  }
};

/** How many annotations have each value. */
export const countFacet = (
  facet: Facet,
  annotations: readonly Annotation[],
  surroundings: Surroundings,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const annotation of annotations)
    for (const value of facetValues(facet, annotation, surroundings))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/**
 * The filter with each value once, in an order of its own, and without those that the facet cannot have: two
 * filters that say the same are then the same.
 */
export const tidyFilter = (filter: Filter): Filter => ({
  tag: TAGS.filter((tag) => filter.tag.includes(tag)),
  label: [...new Set(filter.label)].filter(Boolean).sort(),
  likelihood: [...LIKELIHOODS, NONE].filter((value) => filter.likelihood.includes(value)),
  confidence: [...CONFIDENCES, NONE].filter((value) => filter.confidence.includes(value)),
  relation: [...RELATION_PARTS, NONE].filter((value) => filter.relation.includes(value)),
  section: [...new Set(filter.section)].filter(isSectionNumber).sort((a, b) => Number(a) - Number(b)),
});

/** The value is named in the facet if it was not, and no longer if it was. */
export const toggleInFilter = (filter: Filter, facet: Facet, value: string): Filter =>
  tidyFilter({ ...filter, [facet]: toggled<string>(filter[facet], value) });

/** Whether the words stand in the annotation's quotes, note or labels. `needle` are words as `foldWords` gives them. */
export const matchesWords = (annotation: Annotation, needle: string): boolean =>
  needle === '' || foldedWordsOf(annotation).includes(needle);

/** What is left of the annotations, in their order. */
export const filterAnnotations = (
  annotations: readonly Annotation[],
  filter: Filter,
  words: string,
  { argument, sections }: Surroundings,
): readonly Annotation[] => {
  const needle = foldWords(words);
  if (needle === '' && isEmptyFilter(filter)) return annotations;
  return annotations.filter(
    (annotation) => matchesFilter(annotation, argument, filter, sections) && matchesWords(annotation, needle),
  );
};

const partsOf = ({ id }: Annotation, argument: Argument): RelationPart[] => {
  const parts = new Set<RelationPart>();
  for (const { kind } of argument.from(id)) parts.add(PARTS[kind].from);
  for (const { kind } of argument.to(id)) parts.add(PARTS[kind].to);
  return [...parts];
};

const orNone = (values: readonly string[]): readonly string[] => (values.length === 0 ? [NONE] : values);

/** Those in which a passage begins, with the sections around them: what is tagged in two places is in both. */
const sectionsOfAnnotation = ({ passages }: Annotation, sections: readonly Section[]): string[] => [
  ...new Set(passages.flatMap(({ from }) => sectionsAt(sections, from).map(({ number }) => String(number)))),
];

/** Whether a text names a section, in this paper or another. */
export const isSectionNumber = (value: string): boolean => /^(?:0|[1-9]\d{0,5})$/.test(value);

const foldedWordsOf = (annotation: Annotation): string => {
  const known = foldedAnnotations.get(annotation);
  if (known !== undefined) return known;
  const words = [
    ...annotation.passages.map(({ quote }) => quote.exact),
    annotation.note,
    ...annotation.labels,
  ];
  const folded = words.map((part) => fold(part.normalize('NFC'))).join('\0');
  foldedAnnotations.set(annotation, folded);
  return folded;
};

/** Folding ten thousand annotations takes long, and one asks for all of them at every letter. */
const foldedAnnotations = new WeakMap<Annotation, string>();
