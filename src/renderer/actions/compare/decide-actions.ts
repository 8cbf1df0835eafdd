/** What one does to decide what analysts differ in: each decision, with what comes of it, is one change. */

import { t } from '#catalogue/translate';
import type { AnnotationCase, RelationCase } from '#core/cases/case';
import { namingSteps, ownConsensus } from '#core/consensus/consensus-set';
import { withdrawDecision } from '#core/consensus/consensus-steps';
import { type DecidedAgreeing, decideAgreeing } from '#core/consensus/decide-agreeing';
import {
  type AnnotationChoice,
  type AnnotationRefusal,
  type Decided,
  type DecidingContext,
  decideAnnotations,
} from '#core/consensus/decide-case';
import { decideRelations, type RelationChoice, type RelationRefusal } from '#core/consensus/decide-relations';
import { draftConsensus, type MergeStrategy } from '#core/consensus/draft-consensus';
import { type Action, createChange, type Step } from '#core/edit/change';
import type { Decision } from '#core/records/decision';
import { ChangeConflict } from '#store/apply-change';
import { readSharedSets } from '#store/shared-sets';
import { describeOutcome, type NameOf, wordsOfDecision } from '#words/describe-decision';
import { shorten } from '#words/shorten';
import type { CompareSession, CompareState } from '../../session/compare-session';
import { type Deciding, decidingOf } from '../../session/deciding';
import { NoWrite } from '../../session/outcome';
import type { Workbench } from '../../session/workbench';
import type { Write } from '../../session/write';
import { say } from '../say';

/** What was decided is on the disk; why it could not be decided; or (null) nothing was written, which is shown. */
export type DecideResult = Decided | AnnotationRefusal | RelationRefusal | null;

export const decidePassage = (
  workbench: Workbench,
  comparing: CompareSession,
  one: AnnotationCase,
  choice: AnnotationChoice,
  nameOf: NameOf,
): Promise<DecideResult> =>
  decide(workbench, comparing, nameOf, (context) => decideAnnotations(one, choice, context));

export const decideRelation = (
  workbench: Workbench,
  comparing: CompareSession,
  one: RelationCase,
  choice: RelationChoice,
  nameOf: NameOf,
): Promise<DecideResult> =>
  decide(workbench, comparing, nameOf, (context) => decideRelations(one, choice, context));

const decide = async (
  workbench: Workbench,
  comparing: CompareSession,
  nameOf: NameOf,
  choose: (context: DecidingContext) => Decided | AnnotationRefusal | RelationRefusal,
): Promise<DecideResult> => {
  const outcome = await workbench.write(async () => {
    const deciding = await decidingNow(workbench, comparing);
    if (!deciding) return null;
    const result = choose(deciding.context);
    if (result.kind !== 'decided') return new NoWrite(result);
    const action = { kind: 'settle', words: wordsOfDecision(result.decision) } as const;
    return { ...decisionWrite(workbench, deciding, action, [result.decision], result.steps), result };
  });
  if (outcome.kind === 'nothing') return outcome.reason;
  if (outcome.kind === 'failed') return null;
  const { result } = outcome.made;
  say(
    workbench,
    t('actions.settled', {
      words: shorten(wordsOfDecision(result.decision), 40),
      outcome: describeOutcome(result.decision, nameOf),
    }),
    outcome,
  );
  return result;
};

/**
 * What a decision builds on when its turn has come. Another window may just have begun the consensus, and not been heard
 * yet: a second one beside it would conflict with nothing.
 */
const decidingNow = async (workbench: Workbench, comparing: CompareSession): Promise<Deciding | null> => {
  const paperId = workbench.session()?.paper.id;
  const sets = paperId === undefined ? [] : await readSharedSets(workbench.store, paperId);
  const deciding = decidingOf(workbench, comparing.state.value);
  if (deciding && ownConsensus(sets)?.id !== deciding.known?.id) throw new ChangeConflict('sharedSets');
  return deciding;
};

/** `known` alone is what the consensus may begin with. */
const decisionWrite = (
  workbench: Workbench,
  { known, context }: Deciding,
  action: Action,
  decisions: readonly Decision[],
  steps: readonly Step[],
): Write => {
  const { paper, consensusId, now } = context;
  const analysts = workbench.state.value.analysts ?? [];
  const naming = namingSteps(decisions, { known, paperId: paper.id, consensusId, analysts, now });
  return { change: createChange(action, [...naming, ...steps]) };
};

/** Takes a decision back with all that came of it. Resolves to whether it is on the disk. */
export const withdraw = async (
  workbench: Workbench,
  comparing: CompareSession,
  decision: Decision,
): Promise<boolean> => {
  const words = wordsOfDecision(decision);
  const outcome = await workbench.write(() => {
    const deciding = decidingOf(workbench, comparing.state.value);
    const known = deciding?.context.decisions.find(({ id }) => id === decision.id);
    if (!deciding || !known) return null;
    return {
      change: createChange({ kind: 'withdraw-decision', words }, withdrawDecision(known, deciding.context)),
    };
  });
  if (outcome.kind === 'written')
    say(workbench, t('actions.decision-withdrawn', { words: shorten(words, 40) }), outcome);
  return outcome.kind === 'written';
};

/** What merging by the strategy would decide, and what it leaves. Writes nothing; null while nothing is compared. */
export const draftAgreeing = (
  state: CompareState,
  context: DecidingContext,
  strategy: MergeStrategy,
): DecidedAgreeing | null => {
  const { result, sets } = state;
  if (!result) return null;
  const byId = new Map(sets.flatMap(({ annotations }) => annotations.map((one) => [one.id, one] as const)));
  const groups = result.overview.groups.map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  const draft = draftConsensus(
    groups,
    sets.flatMap(({ relations }) => relations),
    sets.map(({ analystId }) => analystId),
    strategy,
  );
  return decideAgreeing(result.cases, { strategy, draft }, context);
};

/** Decides all of it as one step of undo. Resolves to whether it is on the disk. */
export const mergeAgreeing = async (
  workbench: Workbench,
  comparing: CompareSession,
  strategy: MergeStrategy,
): Promise<boolean> => {
  const outcome = await workbench.write(async () => {
    const deciding = await decidingNow(workbench, comparing);
    const drafted = deciding && draftAgreeing(comparing.state.value, deciding.context, strategy);
    if (!drafted || drafted.decided.length === 0) return null;
    const decisions = drafted.decided.map(({ decided }) => decided.decision);
    const action = { kind: 'settle-agreeing', count: decisions.length } as const;
    return {
      ...decisionWrite(workbench, deciding, action, decisions, drafted.steps),
      count: decisions.length,
    };
  });
  if (outcome.kind !== 'written') return false;
  say(workbench, t('actions.settled-agreeing', { count: outcome.made.count }), outcome);
  return true;
};
