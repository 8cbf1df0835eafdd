/** The claim sets that were chosen, as the steps of one change: each takes the place of what its analyst had here. */

import type { Step } from '../edit/change';
import { stepsBetween } from '../edit/steps-between';
import type { LocalLibrary } from '../files/merge-library';
import { extraFieldsOf } from '../files/read-claim-set';
import type { Analyst } from '../records/analyst';
import { NO_RECORDS, type PaperRecords } from '../records/paper-records';
import { type Seal, type SharedSet, sharedSetId } from '../records/shared-set';
import { sealRecords, TO_BE_SEALED } from '../sealing/seal-records';
import type { SealedBox } from '../sealing/sealed-box';
import { closedSet } from '../sealing/sealed-contents';
import { type Arrival, isPartly, recordsOf, sharedKind, timeOf } from './plan-import';

export interface ImportChoices {
  readonly taken: readonly Arrival[];
  /** Blind first. What is sealed here stays so in any case, until it is opened. */
  readonly isSealed: boolean;
}

export interface ImportSteps {
  readonly steps: readonly Step[];
  /** What is in those that are sealed. */
  readonly sealed: readonly SealedBox[];
}

/** `local`: as in the plan, with what is in its sealed sets. `now`: ISO 8601. */
export const importSteps = async (
  { taken, isSealed }: ImportChoices,
  local: LocalLibrary,
  now: string,
): Promise<ImportSteps> => {
  const steps = analystSteps(taken, local, now);
  const sealed: SealedBox[] = [];
  for (const arrival of taken) {
    const before = recordsOf(local, arrival.paper.id, arrival.file.analyst.id);
    const [setBefore] = before.sharedSets;
    const { records } = arrival.reanchored;
    const after = await sealRecords({
      ...records,
      decisions: arrival.decisions.reanchored,
      sharedSets: [sharedSetOf(arrival, setBefore, isSealed, now)],
      commentAnswers: before.commentAnswers,
    });
    steps.push(...stepsBetween(asStored(before), after.records));
    sealed.push(...after.sealed);
  }
  return { steps, sealed };
};

/** Of a sealed set nothing is stored but the set. */
const asStored = (before: PaperRecords): PaperRecords => {
  const [set] = before.sharedSets;
  return set?.seal.kind === 'sealed'
    ? { ...NO_RECORDS, sharedSets: [closedSet(set)], commentAnswers: before.commentAnswers }
    : before;
};

/** What was seen cannot be sealed again, and what is sealed is not opened by a newer file. */
const sealOf = (before: SharedSet | undefined, isSealed: boolean): Seal => {
  if (before?.seal.kind === 'opened') return before.seal;
  return isSealed || before?.seal.kind === 'sealed' ? TO_BE_SEALED : { kind: 'none' };
};

const sharedSetOf = (
  arrival: Arrival,
  before: SharedSet | undefined,
  isSealed: boolean,
  now: string,
): SharedSet => {
  const { name, file, sent, paper } = arrival;
  const extra = extraFieldsOf(file);
  return {
    id: sharedSetId(paper.id, file.analyst.id),
    paperId: paper.id,
    analystId: file.analyst.id,
    kind: sharedKind(file),
    source: {
      name,
      exportedAt: file.exportedAt,
      textHash: file.paper.textHash,
      sent: isPartly(arrival) ? sent : null,
      ...(extra && { extra }),
    },
    people: file.consensus?.people.map(({ id, name: known }) => ({ id, name: known })) ?? [],
    addedAt: now,
    isHidden: before?.isHidden ?? false,
    seal: sealOf(before, isSealed),
  };
};

/** Whoever is new, and the newest name of whoever is known under another. */
const analystSteps = (taken: readonly Arrival[], local: LocalLibrary, now: string): Step[] =>
  [...newestNames(taken)].flatMap(([id, { name, time }]): Step[] => {
    const before = local.analysts.find((analyst) => analyst.id === id);
    if (!before) return [{ table: 'analysts', before: null, after: newAnalyst(id, name, now) }];
    return before.name === name || time < newestHere(id, local)
      ? []
      : [{ table: 'analysts', before, after: { ...before, name } }];
  });

const newAnalyst = (id: string, name: string, createdAt: string): Analyst => ({
  id,
  name,
  createdAt,
  isMe: false,
});

interface NameOfTime {
  readonly name: string;
  readonly time: number;
}

const newestNames = (taken: readonly Arrival[]): ReadonlyMap<string, NameOfTime> => {
  const names = new Map<string, NameOfTime>();
  for (const { file } of taken) {
    const time = timeOf(file);
    if (time >= (names.get(file.analyst.id)?.time ?? 0))
      names.set(file.analyst.id, { name: file.analyst.name.trim(), time });
  }
  return names;
};

/** When the newest set of the analyst here was exported. */
const newestHere = (id: string, { sharedSets }: LocalLibrary): number =>
  Math.max(
    0,
    ...sharedSets.flatMap(({ analystId, source }) => (source && analystId === id ? [timeOf(source)] : [])),
  );
