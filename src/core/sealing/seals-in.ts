/** Which seals a step says something of. */
import type { Step } from '../edit/change';
import type { SharedSet } from '../records/shared-set';

/** Their ids. */
export const sealsIn = (step: Step): string[] =>
  step.table === 'sharedSets' ? [step.before, step.after].flatMap((set) => sealOf(set) ?? []) : [];

export const sealOf = (set: SharedSet | null): string | null =>
  set?.seal.kind === 'sealed' ? set.seal.id : null;
