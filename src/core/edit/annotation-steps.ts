/** The steps of what is done to one annotation and its dependents, so that nothing refers to what is gone. */

import { type Argument, relationsOf } from '../annotation/argument';
import { type Annotation, isJudgement, type Tag } from '../records/annotation';
import { CHECK_TAGS, type Check } from '../records/check';
import type { Dismissal } from '../records/dismissal';
import { fits, type Relation } from '../records/relation';
import { removalSteps, type Step } from './change';

/** The dependents of annotations. */
export interface Hangings {
  readonly argument: Argument;
  readonly dismissals: readonly Dismissal[];
}

/** The annotation goes, and with it its relations and what was dismissed about it. */
export const deletionSteps = (annotation: Annotation, hangings: Hangings): Step[] =>
  removalSteps({ annotations: [annotation], ...looseHangings([annotation.id], hangings, () => undefined) });

/**
 * The annotation gets another tag. Relations that the new tag cannot have go, and dismissals of checks that it is
 * not put to; evidence loses likelihood and confidence. `tagOf` tells the other annotations' tags.
 */
export const retagSteps = (
  annotation: Annotation,
  tag: Tag,
  hangings: Hangings,
  tagOf: (annotationId: string) => Tag | undefined,
  updatedAt: string,
): Step[] => {
  const judgement = isJudgement(tag) ? {} : { likelihood: null, confidence: null };
  const after: Annotation = { ...annotation, ...judgement, tag, updatedAt };
  const tagAfter = (id: string): Tag | undefined => (id === annotation.id ? tag : tagOf(id));
  return [
    { table: 'annotations', before: annotation, after },
    ...removalSteps(looseHangings([annotation.id], hangings, tagAfter)),
  ];
};

/** Dependents that cannot stay. `tagAfter` tells the tag that an annotation will have; none if it goes. */
export const looseHangings = (
  annotationIds: readonly string[],
  { argument, dismissals }: Hangings,
  tagAfter: (annotationId: string) => Tag | undefined,
): { readonly relations: readonly Relation[]; readonly dismissals: readonly Dismissal[] } => {
  const relations = new Set(annotationIds.flatMap((id) => relationsOf(argument, id)));
  const touched = new Set(annotationIds);
  return {
    relations: [...relations].filter((relation) => !stillFits(relation, tagAfter)),
    dismissals: dismissals.filter(
      ({ subject, check }) =>
        subject.kind === 'annotation' &&
        touched.has(subject.annotationId) &&
        !isPutTo(check, tagAfter(subject.annotationId)),
    ),
  };
};

/** Whether both its ends are there, with tags that the relation can have. */
export const stillFits = ({ kind, from, to }: Relation, tagOf: (id: string) => Tag | undefined): boolean => {
  const tagFrom = tagOf(from);
  return tagFrom !== undefined && tagOf(to) !== undefined && fits(kind, tagFrom);
};

/** Whether an annotation of this tag, none if it is gone, is put to the check. */
export const isPutTo = (check: Check, tag: Tag | undefined): boolean =>
  tag !== undefined && (CHECK_TAGS[check] ?? tag) === tag;
