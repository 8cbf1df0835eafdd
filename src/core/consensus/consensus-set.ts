/** The set that a consensus is kept as: it begins with its first decisions, and names everyone whom any of them names. */

import type { Step } from '../edit/change';
import type { Analyst } from '../records/analyst';
import type { Decision } from '../records/decision';
import { type Person, type SharedSet, sharedSetId } from '../records/shared-set';

/** The consensus that is being made here on a paper; those of others came in a file. */
export const ownConsensus = (sharedSets: readonly SharedSet[]): SharedSet | null =>
  sharedSets.find(({ kind, source }) => kind === 'consensus' && source === null) ?? null;

export interface ConsensusNaming {
  /** Null when the decisions begin it. */
  readonly known: SharedSet | null;
  readonly paperId: string;
  readonly consensusId: string;
  /** Everyone in the library, for their names. */
  readonly analysts: readonly Pick<Analyst, 'id' | 'name'>[];
  /** ISO 8601. */
  readonly now: string;
}

/** What is to be written before the decisions: none when the set is there and names everyone. */
export const namingSteps = (
  decisions: readonly Decision[],
  { known, paperId, consensusId, analysts, now }: ConsensusNaming,
): Step[] => {
  const people = withPeople(known?.people ?? [], decisions, analysts);
  if (known)
    return people.length === known.people.length
      ? []
      : [{ table: 'sharedSets', before: known, after: { ...known, people } }];
  const analyst: Analyst = { id: consensusId, name: CONSENSUS_NAME, createdAt: now, isMe: false };
  const set: SharedSet = {
    id: sharedSetId(paperId, consensusId),
    paperId,
    analystId: consensusId,
    kind: 'consensus',
    source: null,
    people,
    addedAt: now,
    isHidden: false,
    seal: { kind: 'none' },
  };
  return [
    { table: 'analysts', before: null, after: analyst },
    { table: 'sharedSets', before: null, after: set },
  ];
};

/** The same in every language: it goes into files. */
export const CONSENSUS_NAME = 'Consensus';

/** Those who are named already keep their place and the name that they had. */
const withPeople = (
  known: readonly Person[],
  decisions: readonly Decision[],
  analysts: ConsensusNaming['analysts'],
): Person[] => {
  const names = new Map(analysts.map(({ id, name }) => [id, name]));
  const ids = new Set([...known.map(({ id }) => id), ...decisions.flatMap(peopleIn)]);
  return [...ids].map((id) => known.find((person) => person.id === id) ?? { id, name: names.get(id) ?? id });
};

const peopleIn = ({ alternatives, decidedBy, means }: Decision): readonly string[] => [
  ...alternatives.map(({ analystId }) => analystId),
  decidedBy,
  ...(means.kind === 'trusted' ? [means.analystId] : []),
];
