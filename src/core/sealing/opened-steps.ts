/** The steps of a change that brought, changed or removed a sealed set, as they would be had it never been sealed. */
import { createChange, mergeChanges, type Step, stepId } from '../edit/change';
import { stepsBetween } from '../edit/steps-between';
import { NO_RECORDS, type PaperRecords } from '../records/paper-records';
import type { OpenedSeal, SharedSet } from '../records/shared-set';
import { openedRecords, type SealedContents } from './sealed-contents';
import { sealOf, sealsIn } from './seals-in';

/** What was opened, by the id of the seal, and the seal that says so. */
export interface OpenedSeals {
  readonly seal: OpenedSeal;
  readonly contents: ReadonlyMap<string, SealedContents>;
}

export const holdsSeal = (steps: readonly Step[], { contents }: OpenedSeals): boolean =>
  steps.some((step) => sealsIn(step).some((id) => contents.has(id)));

export const openedSteps = (steps: readonly Step[], opened: OpenedSeals): Step[] => {
  const others = steps.filter((step) => !holdsSeal([step], opened));
  const known = new Set(others.map(keyOf));
  const open = steps.flatMap((step) =>
    step.table === 'sharedSets' && holdsSeal([step], opened)
      ? stepsBetween(wholeOf(step.before, opened), wholeOf(step.after, opened))
      : [],
  );
  // A newer set that was sealed took the place of one that was open: what went and what came are one step.
  const joined = mergeChanges(
    createChange({ kind: 'open-sealed-sets' }, others),
    createChange(
      { kind: 'open-sealed-sets' },
      open.filter((step) => known.has(keyOf(step))),
    ),
  );
  return [...joined.steps, ...open.filter((step) => !known.has(keyOf(step)))];
};

const keyOf = (step: Step): string => `${step.table} ${stepId(step)}`;

/** What an open set says is in the steps already; what a sealed one says is not. */
const wholeOf = (set: SharedSet | null, { seal, contents }: OpenedSeals): PaperRecords => {
  const found = contents.get(sealOf(set) ?? '');
  return set && found ? openedRecords(set, found, seal) : { ...NO_RECORDS, sharedSets: set ? [set] : [] };
};
