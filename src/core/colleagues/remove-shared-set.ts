/** The steps that take a shared set away, and its analyst who has nothing else here. */
import { removalSteps, type Step } from '../edit/change';
import type { Analyst } from '../records/analyst';
import type { PaperRecords } from '../records/paper-records';

export interface SharedRemoval {
  /** All that the analyst has on the paper of the set. */
  readonly records: PaperRecords;
  /** The analyst whom nobody would know any more: without a set or an annotation on any other paper. */
  readonly stranded: Analyst | null;
}

export const sharedSetRemoval = ({ records, stranded }: SharedRemoval): Step[] => [
  ...removalSteps(records),
  ...(stranded ? [{ table: 'analysts' as const, before: stranded, after: null }] : []),
];
