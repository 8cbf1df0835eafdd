/** Decides by a rule, in one go, all that agrees: a draft of the consensus made into records, and a decision for each. */

import { createArgument } from '../annotation/argument';
import { createPassages } from '../annotation/passages';
import type { AnnotationCase, Case, RelationCase } from '../cases/case';
import { createDecisionLog, stateOfCase } from '../cases/decision-log';
import type { Step } from '../edit/change';
import type { Annotation } from '../records/annotation';
import type { DecisionMeans } from '../records/decision';
import type { Relation } from '../records/relation';
import { type Decided, type DecidingContext, type Draft, type Made, writeAnnotations } from './decide-case';
import { type RelationContext, type RelationRefusal, wantedOf, writeRelations } from './decide-relations';
import type {
  AcceptedAnnotation,
  DraftConsensus,
  MergeStrategy,
  OpenGroup,
  UndecidedAttribute,
} from './draft-consensus';

export interface DecidedByRule {
  readonly case: Case;
  readonly decided: Decided;
  /** What no majority said; the consensus says nothing of it. */
  readonly undecided: readonly UndecidedAttribute[];
}

export interface LeftToPeople {
  readonly case: Case;
  readonly reason:
    | 'decided-already'
    | 'changed-since'
    /** The rule accepts nothing here, or not all of it. */
    | 'not-agreed'
    /** Of a relation: an end is not decided, or was decided without a tag. */
    | 'ends-open'
    /** Of a relation: what was decided at its ends cannot be so related. */
    | 'does-not-fit';
}

export interface DecidedAgreeing {
  /** For all of it, in an order in which they can be written. */
  readonly steps: readonly Step[];
  readonly decided: readonly DecidedByRule[];
  /** Of the cases that were given, those that people are to decide, or have decided. */
  readonly left: readonly LeftToPeople[];
}

export interface Rule {
  readonly strategy: MergeStrategy;
  /** As the strategy drew it from the groups and relations that the cases were made of. */
  readonly draft: DraftConsensus;
}

/**
 * Of the cases given, in their order, those that are open. A case of several groups is decided when the rule accepts
 * all of them; by majority or trust also what too few or another had is decided, by leaving it out. Relations follow
 * where both ends are decided, now or before, and all say the same who could, or the rule accepts them.
 */
export const decideAgreeing = (
  cases: readonly Case[],
  rule: Rule,
  context: DecidingContext,
): DecidedAgreeing => {
  const log = createDecisionLog(context.decisions);
  const outcomes = new Map<Case, DecidedByRule | LeftToPeople>();
  for (const one of cases) {
    const { kind } = stateOfCase(one, log);
    if (kind === 'decided') outcomes.set(one, { case: one, reason: 'decided-already' });
    else if (kind === 'changed-since') outcomes.set(one, { case: one, reason: 'changed-since' });
    else if (kind === 'moot') outcomes.set(one, { case: one, reason: 'ends-open' });
  }
  const open = cases.filter((one) => !outcomes.has(one));
  decideOpenAnnotations(open, rule, context, outcomes);
  decideOpenRelations(open, rule, afterwards(context, outcomes), outcomes);
  const all = cases.flatMap((one) => outcomes.get(one) ?? []);
  const decided = [...outcomes.values()].filter((outcome) => 'decided' in outcome);
  return {
    steps: decided.flatMap((outcome) => outcome.decided.steps),
    decided: all.filter((outcome) => 'decided' in outcome),
    left: all.filter((outcome) => 'reason' in outcome),
  };
};

type Outcomes = Map<Case, DecidedByRule | LeftToPeople>;

const decideOpenAnnotations = (
  open: readonly Case[],
  rule: Rule,
  context: DecidingContext,
  outcomes: Outcomes,
): void => {
  const draft = draftById(rule.draft);
  for (const one of open) {
    if (one.about !== 'annotations') continue;
    const accepted = acceptedIn(one, draft, rule.strategy);
    if (!accepted) {
      outcomes.set(one, { case: one, reason: 'not-agreed' });
      continue;
    }
    const how = { means: rule.strategy, reason: '' };
    const decided = writeAnnotations(one, madeBy(accepted, context), how, [], context);
    outcomes.set(one, { case: one, decided, undecided: accepted.flatMap(({ undecided }) => undecided) });
  }
};

type Drafted = AcceptedAnnotation | OpenGroup;

const draftById = ({ accepted, open }: DraftConsensus): ReadonlyMap<string, Drafted> =>
  new Map<string, Drafted>([
    ...accepted.flatMap((one) => [...one.from, ...one.against].map(({ id }) => [id, one] as const)),
    ...open.flatMap((one) => one.group.map(({ id }) => [id, one] as const)),
  ]);

/** Null where the rule does not decide the whole case. */
const acceptedIn = (
  one: AnnotationCase,
  draft: ReadonlyMap<string, Drafted>,
  strategy: MergeStrategy,
): readonly AcceptedAnnotation[] | null => {
  // Unanimous in tag and place is not yet unanimous in how likely.
  if (strategy.kind === 'unanimous' && one.kind !== 'same') return null;
  const annotations = one.readings.flatMap((reading) => reading.annotations);
  const drafted = new Set(annotations.map(({ id }) => draft.get(id)));
  const accepted: AcceptedAnnotation[] = [];
  for (const part of drafted) {
    if (!part) return null;
    if ('from' in part) accepted.push(part);
    else if (!isLeftOutBy(strategy, part)) return null;
  }
  return accepted.length > 0 ? accepted : null;
};

/** Whether to accept nothing of a group is what the rule says of it, and not that it cannot tell. */
const isLeftOutBy = (strategy: MergeStrategy, { reason }: OpenGroup): boolean =>
  (strategy.kind === 'majority' && reason === 'too-few') || reason === 'not-trusted';

const madeBy = (accepted: readonly AcceptedAnnotation[], { paper }: DecidingContext): Made => ({
  drafts: accepted.map((one): Draft => {
    const { tag, likelihood, confidence, labels, ranges, from } = one;
    const passages = createPassages(paper.text, ranges);
    return { tag, passages, likelihood, confidence, labels, note: noteOf(from) };
  }),
  taken: accepted.flatMap(({ from }) => from.map(({ id }) => id)),
});

/** The only note that somebody wrote; several stay with the alternatives of the decision. */
const noteOf = (annotations: readonly Annotation[]): string => {
  const notes = new Set(annotations.map(({ note }) => note.trim()).filter((note) => note !== ''));
  return notes.size === 1 ? ([...notes][0] ?? '') : '';
};

/** The consensus as it will be with what was decided so far. */
const afterwards = (context: DecidingContext, outcomes: Outcomes): GrowingContext => {
  const decided = [...outcomes.values()].flatMap((outcome) =>
    'decided' in outcome ? [outcome.decided] : [],
  );
  const annotations = new Map(context.consensus.annotations.map((known) => [known.id, known]));
  for (const step of decided.flatMap(({ steps }) => steps))
    if (step.table === 'annotations' && step.after) annotations.set(step.after.id, step.after);
  const known = createArgument(context.consensus.relations);
  const added = new Map<string, Relation[]>();
  return {
    ...context,
    log: createDecisionLog([...context.decisions, ...decided.map(({ decision }) => decision)]),
    annotations,
    argument: { from: (id) => [...known.from(id), ...(added.get(id) ?? [])] },
    add: (relation) => added.set(relation.from, [...(added.get(relation.from) ?? []), relation]),
  };
};

interface GrowingContext extends RelationContext {
  add(relation: Relation): void;
}

const decideOpenRelations = (
  open: readonly Case[],
  rule: Rule,
  context: GrowingContext,
  outcomes: Outcomes,
): void => {
  const accepted = new Set(rule.draft.relations.flatMap(({ saidBy }) => saidBy.map(({ id }) => id)));
  for (const one of open) {
    if (one.about !== 'relations') continue;
    const outcome = decideRelation(one, rule, accepted, context);
    outcomes.set(one, outcome);
    if (!('decided' in outcome)) continue;
    for (const { table, after } of outcome.decided.steps)
      if (table === 'relations' && after) context.add(after);
  }
};

const decideRelation = (
  one: RelationCase,
  { strategy }: Rule,
  accepted: ReadonlySet<string>,
  context: RelationContext,
): DecidedByRule | LeftToPeople => {
  const said = one.readings.flatMap(({ relations }) => relations);
  const chosen = said.filter(({ id }) => accepted.has(id));
  const byRule = strategy.kind === 'unanimous' ? [] : chosen;
  const kept = one.kind === 'same' ? said : byRule;
  if (kept.length === 0) return { case: one, reason: 'not-agreed' };
  const wanted = kept.map((relation) => wantedOf(one, [relation]));
  const means: DecisionMeans = chosen.length > 0 ? strategy : { kind: 'unanimous' };
  const decided = writeRelations(one, wanted, { means, reason: '' }, [], context);
  return decided.kind === 'decided'
    ? { case: one, decided, undecided: [] }
    : { case: one, reason: reasonOf(decided) };
};

const reasonOf = ({ kind }: RelationRefusal): LeftToPeople['reason'] => {
  switch (kind) {
    case 'ends-open':
    case 'end-without-tag':
      return 'ends-open';
    case 'does-not-fit':
      return 'does-not-fit';
    case 'nothing-chosen':
    case 'reason-missing':
      return 'not-agreed';
  }
};
