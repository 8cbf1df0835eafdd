/** The steps of what is done to one annotation, with all that hangs on it: nothing stays that speaks of what is gone. */
import { type Annotation, isJudgement, type Tag } from '../annotation/annotation';
import { type Argument, relationsOf } from '../annotation/argument';
import { CHECK_TAGS, type Dismissal } from '../annotation/dismissal';
import { fits, type Relation } from '../annotation/relation';
import { removalSteps, type Step } from './change';

/** What hangs on annotations. */
export interface Hangings {
  readonly argument: Argument;
  readonly dismissals: readonly Dismissal[];
}

/** The annotation goes, and with it its relations and what was dismissed about it. */
export const deletionSteps = (annotation: Annotation, { argument, dismissals }: Hangings): Step[] =>
  removalSteps({
    annotations: [annotation],
    relations: relationsOf(argument, annotation.id),
    dismissals: dismissals.filter((dismissal) => isAbout(dismissal, annotation)),
  });

/**
 * The annotation gets another tag. Relations that the new tag cannot have go, and dismissals of checks that it is
 * not put to; evidence loses likelihood and confidence. `tagOf` tells the other annotations' tags.
 */
export const retagSteps = (
  annotation: Annotation,
  tag: Tag,
  { argument, dismissals }: Hangings,
  tagOf: (annotationId: string) => Tag | undefined,
  updatedAt: string,
): Step[] => {
  const judgement = isJudgement(tag) ? {} : { likelihood: null, confidence: null };
  const after: Annotation = { ...annotation, ...judgement, tag, updatedAt };
  const tagAfter = (id: string): Tag | undefined => (id === annotation.id ? tag : tagOf(id));
  return [
    { table: 'annotations', before: annotation, after },
    ...removalSteps({
      annotations: [],
      relations: relationsOf(argument, annotation.id).filter((relation) => !stillFits(relation, tagAfter)),
      dismissals: dismissals.filter(
        (dismissal) => isAbout(dismissal, annotation) && !isPutTo(dismissal, tag),
      ),
    }),
  ];
};

const stillFits = ({ kind, from, to }: Relation, tagOf: (id: string) => Tag | undefined): boolean => {
  const [tagFrom, tagTo] = [tagOf(from), tagOf(to)];
  return tagFrom !== undefined && tagTo !== undefined && fits(kind, tagFrom, tagTo);
};

const isAbout = ({ subject }: Dismissal, { id }: Annotation): boolean =>
  subject.kind === 'annotation' && subject.annotationId === id;

const isPutTo = ({ check }: Dismissal, tag: Tag): boolean => (CHECK_TAGS[check] ?? tag) === tag;
