/** From a relation case and what a person chose to what is written, between annotations that the consensus has. */
import { sharedLength, unionOf } from '../agreement/range-set';
import { type Argument, createArgument, faultOfRelation, type RelationFault } from '../annotation/argument';
import type { AnnotationCase, RelationCase } from '../cases/case';
import { createDecisionLog, type DecisionLog, stateOfCase } from '../cases/decision-log';
import type { Step } from '../edit/change';
import type { TextRange } from '../passage/range';
import type { Annotation } from '../records/annotation';
import type { Decision, DecisionOutcome } from '../records/decision';
import { type Relation, type RelationEnds, type RelationKind, relationKey } from '../records/relation';
import { relationsMadeBy, removeRelationDecisions } from './consensus-steps';
import { type Decided, type DecidingContext, decisionAbout, type How } from './decide-case';

/** `reason` may be empty, except where nothing comes of it. */
export type RelationChoice = { readonly reason: string } & (
  | { readonly kind: 'take'; readonly analystId: string }
  /** `from`: which end supports, challenges, or is based on the other. */
  | { readonly kind: 'relate'; readonly relation: RelationKind; readonly from: 'first' | 'second' }
  /** Deliberately no relation between these. */
  | { readonly kind: 'none' }
);

export type RelationRefusal =
  | { readonly kind: 'reason-missing' }
  /** The analyst lacks an end. */
  | { readonly kind: 'nothing-chosen' }
  /** These are to be decided first, or decided again where their annotation is gone. */
  | { readonly kind: 'ends-open'; readonly ends: readonly AnnotationCase[] }
  /** It was decided that this end has no tag. */
  | { readonly kind: 'end-without-tag'; readonly end: AnnotationCase }
  | { readonly kind: 'does-not-fit'; readonly fault: RelationFault };

/** An earlier decision between the same annotations is replaced, with the relations that it made. */
export const decideRelations = (
  one: RelationCase,
  choice: RelationChoice,
  context: DecidingContext,
): Decided | RelationRefusal => {
  const wanted = wantedBy(one, choice);
  if (!wanted) return { kind: 'nothing-chosen' };
  const log = createDecisionLog(context.decisions);
  const earlier = log.about(one);
  const replaced = new Set(relationsMadeBy(earlier, context));
  const kept = context.consensus.relations.filter((relation) => !replaced.has(relation));
  const how: How = { means: { kind: 'by-hand' }, reason: choice.reason };
  const annotations = new Map(context.consensus.annotations.map((known) => [known.id, known]));
  return writeRelations(one, wanted, how, earlier, {
    ...context,
    log,
    annotations,
    argument: createArgument(kept),
  });
};

/** A relation as analysts drew it, by their annotations. */
export interface WantedRelation {
  readonly kind: RelationKind;
  /** The case and those of its annotations that are meant: where a case was decided with several, they tell which. */
  readonly from: MeantEnd;
  readonly to: MeantEnd;
  /** Ids of the relations that say so. */
  readonly saidBy: readonly string[];
}

interface MeantEnd {
  readonly end: AnnotationCase;
  readonly annotationIds: readonly string[];
}

const wantedBy = (one: RelationCase, choice: RelationChoice): readonly WantedRelation[] | null => {
  switch (choice.kind) {
    case 'take': {
      const reading = one.readings.find(({ analystId }) => analystId === choice.analystId);
      return reading?.takesPart ? reading.relations.map((relation) => wantedOf(one, [relation])) : null;
    }
    case 'relate': {
      const [first, second] = one.ends;
      const [from, to] = choice.from === 'first' ? [first, second] : [second, first];
      return [relatedAnew(one, choice.relation, from, to)];
    }
    case 'none':
      return [];
  }
};

/** What relations of the case come to that all say the same. */
export const wantedOf = (
  one: RelationCase,
  relations: readonly [Relation, ...Relation[]],
): WantedRelation => {
  const [first, second] = one.ends;
  const [{ kind, from }] = relations;
  const leadsOn = holds(first, from);
  return {
    kind,
    from: { end: leadsOn ? first : second, annotationIds: relations.map((relation) => relation.from) },
    to: { end: leadsOn ? second : first, annotationIds: relations.map((relation) => relation.to) },
    saidBy: relations.map(({ id }) => id),
  };
};

const relatedAnew = (
  one: RelationCase,
  kind: RelationKind,
  from: AnnotationCase,
  to: AnnotationCase,
): WantedRelation => {
  const said = one.readings.flatMap(({ relations }) => relations);
  const same = said.filter((relation) => relation.kind === kind && holds(from, relation.from));
  const [any, ...others] = same;
  if (any) return wantedOf(one, [any, ...others]);
  const touched = said.flatMap((relation) => [relation.from, relation.to]);
  return {
    kind,
    from: { end: from, annotationIds: touched },
    to: { end: to, annotationIds: touched },
    saidBy: [],
  };
};

const holds = ({ readings }: AnnotationCase, annotationId: string): boolean =>
  readings.some(({ annotations }) => annotations.some(({ id }) => id === annotationId));

export interface RelationContext extends DecidingContext {
  readonly log: DecisionLog;
  /** Of the consensus, by id. */
  readonly annotations: ReadonlyMap<string, Annotation>;
  /** Of the consensus, without what is to be replaced. */
  readonly argument: Pick<Argument, 'from'>;
}

/** `earlier` are the decisions that this one replaces. */
export const writeRelations = (
  one: RelationCase,
  wanted: readonly WantedRelation[],
  how: How,
  earlier: readonly Decision[],
  context: RelationContext,
): Decided | RelationRefusal => {
  if (wanted.length === 0 && how.reason.trim() === '') return { kind: 'reason-missing' };
  const made: Relation[] = [];
  for (const relation of wanted) {
    const refusal = addRelation(made, relation, context);
    if (refusal) return refusal;
  }
  const outcome = outcomeOf(
    wanted,
    made.map(({ id }) => id),
  );
  const decision = decisionAbout(one, outcome, how, context);
  const steps: Step[] = [
    ...removeRelationDecisions(earlier, context),
    ...made.map((after): Step => ({ table: 'relations', before: null, after })),
    { table: 'decisions', before: null, after: decision },
  ];
  return { kind: 'decided', decision, steps };
};

/** Relations from parts of what the consensus has whole are one. */
const addRelation = (
  made: Relation[],
  { kind, from, to }: WantedRelation,
  context: RelationContext,
): RelationRefusal | null => {
  const [start, goal] = [standIn(from, context), standIn(to, context)];
  const untagged = [start, goal].find((end) => end.kind === 'end-without-tag');
  if (untagged) return untagged;
  if (start.kind !== 'found' || goal.kind !== 'found') {
    const open = [start, goal].flatMap((end) => (end.kind === 'ends-open' ? end.ends : []));
    return { kind: 'ends-open', ends: [...new Set(open)] };
  }
  const ends = { kind, from: start.annotation.id, to: goal.annotation.id };
  if (made.some((relation) => relationKey(relation) === relationKey(ends))) return null;
  const fault = faultOfRelation(ends, (id) => context.annotations.get(id)?.tag, {
    from: (id) => [...context.argument.from(id), ...made.filter((relation) => relation.from === id)],
  });
  if (fault) return { kind: 'does-not-fit', fault };
  made.push(relationOf(ends, context));
  return null;
};

type StandIn =
  | { readonly kind: 'found'; readonly annotation: Annotation }
  | Extract<RelationRefusal, { readonly kind: 'ends-open' | 'end-without-tag' }>;

/** The annotation of the consensus that an end was decided with; of several the one that shares most with those meant. */
const standIn = ({ end, annotationIds }: MeantEnd, { log, annotations }: RelationContext): StandIn => {
  const state = stateOfCase(end, log);
  if (state.kind !== 'decided') return { kind: 'ends-open', ends: [end] };
  const { outcome } = state.decision;
  if (outcome.kind === 'none') return { kind: 'end-without-tag', end };
  const results = outcome.result.flatMap((id) => annotations.get(id) ?? []);
  const meant = new Set(annotationIds);
  const ranges = end.readings.flatMap((reading) =>
    reading.annotations.filter(({ id }) => meant.has(id)).flatMap(({ passages }) => passages),
  );
  const annotation = mostShared(results, ranges);
  return annotation ? { kind: 'found', annotation } : { kind: 'ends-open', ends: [end] };
};

/** The first of those that share as much. */
const mostShared = (
  annotations: readonly Annotation[],
  ranges: readonly TextRange[],
): Annotation | undefined => {
  const union = unionOf(ranges);
  const sharedBy = ({ passages }: Annotation): number => sharedLength(unionOf(passages), union);
  return annotations.length < 2
    ? annotations[0]
    : annotations.toSorted((a, b) => sharedBy(b) - sharedBy(a))[0];
};

const relationOf = (ends: RelationEnds, { paper, consensusId, now, newId }: DecidingContext): Relation => ({
  id: newId(),
  paperId: paper.id,
  analystId: consensusId,
  kind: ends.kind,
  from: ends.from,
  to: ends.to,
  createdAt: now,
});

const outcomeOf = (wanted: readonly WantedRelation[], result: string[]): DecisionOutcome => {
  const taken = wanted.flatMap(({ saidBy }) => saidBy);
  if (result.length === 0) return { kind: 'none' };
  return taken.length > 0 ? { kind: 'taken', taken, result } : { kind: 'new', result };
};
