/** The steps that take a shared set away, and its analyst who has nothing else here. */
import { removalSteps, type Step } from '../edit/change';
import type { LocalLibrary } from '../files/merge-library';
import type { SharedSet } from '../records/shared-set';
import { recordsOf } from './plan-import';

export const sharedSetRemoval = (set: SharedSet, local: LocalLibrary): Step[] => [
  ...removalSteps(recordsOf(local, set.paperId, set.analystId)),
  ...strandedAnalyst(set, local),
];

/** Whoever has no set and no annotation on any other paper: nobody would know them any more. */
const strandedAnalyst = (set: SharedSet, local: LocalLibrary): Step[] => {
  const before = local.analysts.find(({ id, isMe }) => id === set.analystId && !isMe);
  const isElsewhere = [...local.sharedSets, ...local.annotations].some(
    ({ paperId, analystId }) => analystId === set.analystId && paperId !== set.paperId,
  );
  return before && !isElsewhere ? [{ table: 'analysts', before, after: null }] : [];
};
