/** From a case and what a person chose to what is written: the consensus's records, and the decision that explains them. */

import { createPassages } from '../annotation/passages';
import type { AnnotationCase, Case } from '../cases/case';
import { createDecisionLog } from '../cases/decision-log';
import type { Step } from '../edit/change';
import type { Paper } from '../paper/paper';
import type { TextRange } from '../passage/range';
import type { Annotation } from '../records/annotation';
import { isJudgement } from '../records/annotation';
import type { AlternativeAnnotation, Decision, DecisionMeans, DecisionOutcome } from '../records/decision';
import { type ConsensusState, replaceAnnotations, resultsOf } from './consensus-steps';

export interface DecidingContext extends ConsensusState {
  readonly paper: Pick<Paper, 'id' | 'text'>;
  readonly consensusId: string;
  /** The analyst who decides. */
  readonly decidedBy: string;
  /** ISO 8601. */
  readonly now: string;
  readonly newId: () => string;
}

/** `reason` may be empty, except where nothing comes of it. */
export type AnnotationChoice = { readonly reason: string } & (
  | { readonly kind: 'take'; readonly analystId: string }
  /** Of one or several analysts; each stays an annotation of its own. */
  | { readonly kind: 'take-several'; readonly annotationIds: readonly string[] }
  | { readonly kind: 'edited'; readonly annotation: EditedAnnotation }
  /** Deliberately no tag here. */
  | { readonly kind: 'none' }
);

/** What the adjudicator made. Of evidence likelihood and confidence are left out. */
export interface EditedAnnotation
  extends Pick<Annotation, 'tag' | 'likelihood' | 'confidence' | 'labels' | 'note'> {
  readonly ranges: readonly TextRange[];
}

/** `steps` hold the decision too. */
export interface Decided {
  readonly kind: 'decided';
  readonly decision: Decision;
  readonly steps: readonly Step[];
}

export type AnnotationRefusal =
  /** Nothing comes of it, and nobody says why. */
  | { readonly kind: 'reason-missing' }
  /** None of the annotations is of this case, or no words are left. */
  | { readonly kind: 'nothing-chosen' };

/** An earlier decision about any of this is replaced, with what it made; so it is one step of undo. */
export const decideAnnotations = (
  one: AnnotationCase,
  choice: AnnotationChoice,
  context: DecidingContext,
): Decided | AnnotationRefusal => {
  const made = madeBy(one, choice, context);
  if (!made) return { kind: 'nothing-chosen' };
  if (made.drafts.length === 0 && choice.reason.trim() === '') return { kind: 'reason-missing' };
  const earlier = createDecisionLog(context.decisions).about(one);
  return writeAnnotations(one, made, { means: { kind: 'by-hand' }, reason: choice.reason }, earlier, context);
};

/** What becomes an annotation of the consensus. */
export type Draft = Pick<Annotation, 'tag' | 'passages' | 'likelihood' | 'confidence' | 'labels' | 'note'>;

export interface Made {
  readonly drafts: readonly Draft[];
  /** Ids of what it was taken from; none for what nobody had. */
  readonly taken: readonly string[];
}

/** Null when there is nothing to make it of. */
const madeBy = (one: AnnotationCase, choice: AnnotationChoice, { paper }: DecidingContext): Made | null => {
  switch (choice.kind) {
    case 'take': {
      const reading = one.readings.find(({ analystId }) => analystId === choice.analystId);
      return reading ? takenFrom(reading.annotations) : null;
    }
    case 'take-several': {
      const chosen = new Set(choice.annotationIds);
      const annotations = one.readings.flatMap((reading) => reading.annotations);
      const taken = annotations.filter(({ id }) => chosen.has(id));
      return taken.length > 0 ? takenFrom(taken) : null;
    }
    case 'edited': {
      const { ranges, ...said } = choice.annotation;
      const passages = createPassages(paper.text, ranges);
      return passages.length > 0
        ? { drafts: [{ ...said, ...judgementOf(said), passages }], taken: [] }
        : null;
    }
    case 'none':
      return takenFrom([]);
  }
};

const takenFrom = (annotations: readonly Annotation[]): Made => ({
  drafts: annotations,
  taken: annotations.map(({ id }) => id),
});

const judgementOf = ({ tag, likelihood, confidence }: Pick<Draft, 'tag' | 'likelihood' | 'confidence'>) =>
  isJudgement(tag) ? { likelihood, confidence } : { likelihood: null, confidence: null };

export interface How {
  readonly means: DecisionMeans;
  readonly reason: string;
}

/** `earlier` are the decisions that this one replaces. */
export const writeAnnotations = (
  one: AnnotationCase,
  made: Made,
  how: How,
  earlier: readonly Decision[],
  context: DecidingContext,
): Decided => {
  const before = resultsOf(earlier, context);
  const annotations = made.drafts.map((draft, place) => annotationOf(draft, before[place], context));
  const outcome = outcomeOf(
    one,
    made.taken,
    annotations.map(({ id }) => id),
  );
  const decision = decisionAbout(one, outcome, how, context);
  const steps: Step[] = [
    ...replaceAnnotations(earlier, annotations, context),
    { table: 'decisions', before: null, after: decision },
  ];
  return { kind: 'decided', decision, steps };
};

/** What stood there before keeps its id, so that relations stay on it. */
const annotationOf = (
  { tag, passages, likelihood, confidence, labels, note }: Draft,
  before: Annotation | undefined,
  { paper, consensusId, now, newId }: DecidingContext,
): Annotation => ({
  id: before?.id ?? newId(),
  paperId: paper.id,
  analystId: consensusId,
  tag,
  passages,
  note,
  labels,
  likelihood,
  confidence,
  createdAt: before?.createdAt ?? now,
  updatedAt: now,
});

/** Taken where all of it is one analyst's. */
const outcomeOf = (
  { readings }: AnnotationCase,
  taken: readonly string[],
  result: string[],
): DecisionOutcome => {
  if (result.length === 0) return { kind: 'none' };
  if (taken.length === 0) return { kind: 'new', result };
  const isOneAnalysts = readings.some(({ annotations }) =>
    taken.every((id) => annotations.some((annotation) => annotation.id === id)),
  );
  return { kind: isOneAnalysts ? 'taken' : 'merged', taken: [...taken], result };
};

export const decisionAbout = (
  one: Case,
  outcome: DecisionOutcome,
  { means, reason }: How,
  { paper, consensusId, decidedBy, now, newId }: DecidingContext,
): Decision => {
  const heard = one.readings.filter(({ takesPart }) => takesPart);
  return {
    id: newId(),
    paperId: paper.id,
    analystId: consensusId,
    passages: createPassages(
      paper.text,
      heard.flatMap(({ annotations }) => annotations.flatMap(({ passages }) => passages)),
    ),
    alternatives: heard.map(({ analystId, annotations, relations }) => ({
      analystId,
      annotations: annotations.map(alternativeOf),
      relations: relations.map(({ id, kind, from, to }) => ({ id, kind, from, to })),
    })),
    outcome,
    means,
    reason: reason.trim(),
    decidedBy,
    decidedAt: now,
  };
};

const alternativeOf = ({
  paperId,
  analystId,
  createdAt,
  updatedAt,
  ...said
}: Annotation): AlternativeAnnotation => said;
