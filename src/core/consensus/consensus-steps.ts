/** The steps by which decisions enter a consensus, and leave it with all that came of them. */

import { createArgument } from '../annotation/argument';
import { isAboutRelations } from '../cases/decision-log';
import { looseHangings } from '../edit/annotation-steps';
import { removalSteps, type Step } from '../edit/change';
import type { Annotation, Tag } from '../records/annotation';
import type { ClaimSetRecords } from '../records/claim-set';
import type { Decision } from '../records/decision';
import type { Relation } from '../records/relation';

/** What the consensus is made of now. */
export interface ConsensusState {
  readonly consensus: ClaimSetRecords;
  readonly decisions: readonly Decision[];
}

/** The decision and what came of it go; of what was decided about relations goes what has lost an end. */
export const withdrawDecision = (decision: Decision, state: ConsensusState): Step[] =>
  isAboutRelations(decision)
    ? removeRelationDecisions([decision], state)
    : replaceAnnotations([decision], [], state);

/** What the decisions made, as far as it is still there, in the order in which they made it. */
export const resultsOf = (
  decisions: readonly Decision[],
  { consensus }: ConsensusState,
): readonly Annotation[] => {
  if (decisions.length === 0) return [];
  const byId = new Map(consensus.annotations.map((annotation) => [annotation.id, annotation]));
  return resultIds(decisions).flatMap((id) => byId.get(id) ?? []);
};

/**
 * `annotations` take the place of what the decisions made. One with the id of what was there before keeps what hangs
 * on it and still fits.
 */
export const replaceAnnotations = (
  decisions: readonly Decision[],
  annotations: readonly Annotation[],
  state: ConsensusState,
): Step[] => {
  // A thousand new ones in one go do not look through all that there is a thousand times.
  if (decisions.length === 0) return annotations.map(addition);
  const before = resultsOf(decisions, state);
  const after = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const tagBefore = new Map(state.consensus.annotations.map(({ id, tag }) => [id, tag]));
  const gone = before.filter(({ id }) => !after.has(id));
  const goneIds = new Set(gone.map(({ id }) => id));
  const tagAfter = (id: string): Tag | undefined =>
    goneIds.has(id) ? undefined : (after.get(id)?.tag ?? tagBefore.get(id));
  const hangings = {
    argument: createArgument(state.consensus.relations),
    dismissals: state.consensus.dismissals,
  };
  const loose = looseHangings(
    before.map(({ id }) => id),
    hangings,
    tagAfter,
  );
  const lost = decisionsThatMade(loose.relations, state);
  return [
    ...removalSteps({
      annotations: gone,
      relations: [...new Set([...loose.relations, ...relationsMadeBy(lost, state)])],
      dismissals: loose.dismissals,
      decisions: [...new Set([...decisions, ...lost])],
    }),
    ...annotations.map((annotation): Step => {
      const known = before.find(({ id }) => id === annotation.id) ?? null;
      return { table: 'annotations', before: known, after: annotation };
    }),
  ];
};

const addition = (after: Annotation): Step => ({ table: 'annotations', before: null, after });

export const removeRelationDecisions = (decisions: readonly Decision[], state: ConsensusState): Step[] =>
  removalSteps({ relations: relationsMadeBy(decisions, state), decisions });

export const relationsMadeBy = (
  decisions: readonly Decision[],
  { consensus }: ConsensusState,
): readonly Relation[] => {
  if (decisions.length === 0) return [];
  const ids = new Set(resultIds(decisions));
  return consensus.relations.filter(({ id }) => ids.has(id));
};

const decisionsThatMade = (
  relations: readonly Relation[],
  { decisions }: ConsensusState,
): readonly Decision[] => {
  const ids = new Set(relations.map(({ id }) => id));
  return decisions.filter((decision) => resultIds([decision]).some((id) => ids.has(id)));
};

const resultIds = (decisions: readonly Decision[]): readonly string[] =>
  decisions.flatMap(({ outcome }) => ('result' in outcome ? outcome.result : []));
