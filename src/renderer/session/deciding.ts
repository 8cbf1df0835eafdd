/** What a decision builds on while comparing: the consensus as it is now, its log, and which cases are still open. */

import type { Case } from '#core/cases/case';
import { standingOf } from '#core/cases/case-filter';
import { ownConsensus } from '#core/consensus/consensus-set';
import type { DecidingContext } from '#core/consensus/decide-case';
import type { PaperRecords } from '#core/records/paper-records';
import type { SharedSet } from '#core/records/shared-set';
import type { CompareState } from './compare-session';
import type { Workbench } from './workbench';

export interface Deciding {
  /** Null before the first decision. */
  readonly known: SharedSet | null;
  readonly context: DecidingContext;
}

/** Ask again for each decision. Null while nothing has been read, or while there is nobody who could decide. */
export const decidingOf = (workbench: Workbench, { records }: CompareState): Deciding | null => {
  const session = workbench.session();
  const me = workbench.me();
  if (!records || !session || !me) return null;
  const known = ownConsensus(records.sharedSets);
  const consensusId = known?.analystId ?? `consensus-${workbench.newId()}`;
  return {
    known,
    context: {
      paper: session.paper,
      consensusId,
      decidedBy: me.id,
      now: workbench.now(),
      newId: workbench.newId,
      ...consensusIn(records, consensusId),
    },
  };
};

/** What is in a consensus, and what it was decided from. */
export const consensusIn = (
  records: PaperRecords,
  consensusId: string,
): Pick<DecidingContext, 'consensus' | 'decisions'> => {
  const isIn = ({ analystId }: { readonly analystId: string }): boolean => analystId === consensusId;
  return {
    consensus: {
      annotations: records.annotations.filter(isIn),
      relations: records.relations.filter(isIn),
      dismissals: records.dismissals.filter(isIn),
    },
    decisions: records.decisions.filter(isIn),
  };
};

/** Beside its own consensus a case would be decided from what has been decided already, so nothing can be decided then. */
export const comparesOwnConsensus = ({ sets }: Pick<CompareState, 'sets'>): boolean =>
  sets.some(({ shared }) => shared?.kind === 'consensus' && shared.source === null);

/** Whether it is open and nothing has to be decided before: a relation waits for its ends. */
const canBeDecided = (one: Case, states: CompareState['states']): boolean =>
  isOpen(one, states) &&
  (one.about === 'annotations' || one.ends.every(({ key }) => states.get(key)?.kind === 'decided'));

const isOpen = ({ key }: Case, states: CompareState['states']): boolean =>
  standingOf(states.get(key)) === 'open';

/** After `current` in the order of the cases, round the end; null when none of the others can be decided. */
export const nextOpenCase = (
  cases: readonly Case[],
  current: Case | null,
  states: CompareState['states'],
): Case | null => {
  const open = cases.filter((one) => one.key !== current?.key && canBeDecided(one, states));
  const at = cases.findIndex(({ key }) => key === current?.key);
  const isBehind = (one: Case): boolean =>
    at >= 0 ? cases.indexOf(one) > at : one.place.from >= (current?.place.from ?? 0);
  return open.find(isBehind) ?? open[0] ?? null;
};

/** What there is still to decide when nothing that is listed can be. */
export type LeftToDecide =
  | { readonly kind: 'nothing' }
  /** Differences that the filter leaves out, of which `first` can be decided. */
  | { readonly kind: 'not-listed'; readonly count: number; readonly first: Case }
  /** Relations, of which the first has an end that is open. */
  | { readonly kind: 'waiting'; readonly count: number; readonly end: Case };

/** Null while something that is listed can be decided. */
export const leftToDecide = (
  all: readonly Case[],
  listed: readonly Case[],
  states: CompareState['states'],
): LeftToDecide | null => {
  if (listed.some((one) => canBeDecided(one, states))) return null;
  const open = all.filter((one) => one.kind !== 'same' && isOpen(one, states));
  const first = open.find((one) => canBeDecided(one, states));
  if (first) return { kind: 'not-listed', count: open.length, first };
  for (const one of open) {
    const end = one.about === 'relations' ? one.ends.find((end) => canBeDecided(end, states)) : undefined;
    if (end) return { kind: 'waiting', count: open.length, end };
  }
  return { kind: 'nothing' };
};
