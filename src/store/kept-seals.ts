/** What was opened has been seen: undo and redo bring nothing back as if it were unread. */
import { type Change, type Step, stepId } from '#core/edit/change';
import type { Seal, SharedSet } from '#core/records/shared-set';
import type { PostilDatabase } from './database';

/** The change as it is meant where sets were opened since: with the seals that they have by now. */
export const withOpenedSeals = async (db: PostilDatabase, change: Change): Promise<Change> => {
  const ids = change.steps.filter(({ table }) => table === 'sharedSets').map(stepId);
  if (ids.length === 0) return change;
  const seals = new Map<string, Seal>();
  for (const set of await db.sharedSets.bulkGet(ids))
    if (set?.seal.kind === 'opened') seals.set(set.id, set.seal);
  return seals.size === 0 ? change : { ...change, steps: change.steps.map((step) => opened(step, seals)) };
};

const opened = (step: Step, seals: ReadonlyMap<string, Seal>): Step => {
  if (step.table !== 'sharedSets') return step;
  const unsealed = (set: SharedSet | null): SharedSet | null => {
    const seal = set?.seal.kind === 'sealed' ? seals.get(set.id) : undefined;
    return set && seal ? { ...set, seal } : set;
  };
  return { ...step, before: unsealed(step.before), after: unsealed(step.after) };
};
