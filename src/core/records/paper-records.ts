/** Everything that hangs on a paper, of everybody. */
import type { ClaimSetRecords } from './claim-set';
import type { Decision } from './decision';
import type { SharedSet } from './shared-set';

export interface PaperRecords extends ClaimSetRecords {
  readonly sharedSets: readonly SharedSet[];
  readonly decisions: readonly Decision[];
}
