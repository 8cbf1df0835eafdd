/** The decisions of a consensus, found by what they were made about, and how a case stands with them. */

import type { Decision } from '../records/decision';
import type { AnnotationCase, Case, RelationCase } from './case';

export interface DecisionLog {
  /** Decisions about some of what the case is about, the latest first. */
  about(one: Case): readonly Decision[];
}

export type CaseState =
  | { readonly kind: 'open' }
  /** It was decided from the very annotations and relations that there are. */
  | { readonly kind: 'decided'; readonly decision: Decision }
  /** There is more or other than what was decided about, since somebody sent a newer set. The latest decision first. */
  | { readonly kind: 'changed-since'; readonly decisions: readonly Decision[] }
  /** Of a relation: an end of it was deliberately left without a tag, so there is nothing to relate. */
  | { readonly kind: 'moot'; readonly end: AnnotationCase };

/** Whether a decision was about relations, and not about the annotations themselves. */
export const isAboutRelations = ({ alternatives }: Decision): boolean =>
  alternatives.some(({ relations }) => relations.length > 0);

export const createDecisionLog = (decisions: readonly Decision[]): DecisionLog => {
  const byAnnotation = {
    annotations: new Map<string, Decision[]>(),
    relations: new Map<string, Decision[]>(),
  };
  for (const decision of decisions) {
    const index = byAnnotation[isAboutRelations(decision) ? 'relations' : 'annotations'];
    for (const id of annotationIdsOf(decision)) {
      const known = index.get(id);
      if (known) known.push(decision);
      else index.set(id, [decision]);
    }
  }
  const naming = (one: AnnotationCase, about: Case['about']): ReadonlySet<Decision> =>
    new Set([...memberIds(one)].flatMap((id) => byAnnotation[about].get(id) ?? []));
  const between = ([one, other]: RelationCase['ends']): readonly Decision[] => {
    const atOne = [...naming(one, 'relations')];
    if (one === other) return atOne.filter((decision) => relatesWithin(decision, memberIds(one)));
    const atOther = naming(other, 'relations');
    return atOne.filter((decision) => atOther.has(decision));
  };
  return {
    about: (one) =>
      latestFirst(one.about === 'annotations' ? [...naming(one, 'annotations')] : between(one.ends)),
  };
};

const memberIds = ({ readings }: AnnotationCase): ReadonlySet<string> =>
  new Set(readings.flatMap(({ annotations }) => annotations.map(({ id }) => id)));

const relatesWithin = ({ alternatives }: Decision, ids: ReadonlySet<string>): boolean =>
  alternatives.some(({ relations }) => relations.some(({ from, to }) => ids.has(from) && ids.has(to)));

/**
 * A decision is about a case when it was made from the same annotations and relations. What analysts had who are not
 * compared now does not count: to compare fewer changes nothing.
 */
export const stateOfCase = (one: Case, log: DecisionLog): CaseState => {
  const decisions = log.about(one);
  const decision = decisions.find((known) => isMadeFrom(known, one));
  if (decision) return { kind: 'decided', decision };
  if (decisions.length > 0) return { kind: 'changed-since', decisions };
  const untagged =
    one.about === 'relations' ? one.ends.find((end) => isLeftUntagged(stateOfCase(end, log))) : undefined;
  return untagged ? { kind: 'moot', end: untagged } : { kind: 'open' };
};

const isLeftUntagged = (state: CaseState): boolean =>
  state.kind === 'decided' && state.decision.outcome.kind === 'none';

const annotationIdsOf = ({ alternatives }: Decision): ReadonlySet<string> =>
  new Set(alternatives.flatMap(({ annotations }) => annotations.map(({ id }) => id)));

const isMadeFrom = ({ analystId: consensus, alternatives }: Decision, { readings }: Case): boolean => {
  const compared = new Set(readings.map(({ analystId }) => analystId));
  const then = idsOf(alternatives.filter(({ analystId }) => compared.has(analystId)));
  // The consensus itself is no reading that the decision was made from.
  const now = idsOf(readings.filter(({ analystId, takesPart }) => takesPart && analystId !== consensus));
  return then.size === now.size && [...now].every((id) => then.has(id));
};

const idsOf = (
  readings: readonly { readonly annotations: Identified; readonly relations: Identified }[],
): ReadonlySet<string> =>
  new Set(
    readings.flatMap(({ annotations, relations }) => [...annotations, ...relations].map(({ id }) => id)),
  );

type Identified = readonly { readonly id: string }[];

const latestFirst = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.toSorted((a, b) => (a.decidedAt < b.decidedAt ? 1 : -Number(a.decidedAt > b.decidedAt)));
