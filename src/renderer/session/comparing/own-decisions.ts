/** The decisions on a paper that are made here. */
import { ownConsensus } from '#core/consensus/consensus-set';
import type { Decision } from '#core/records/decision';
import type { PaperRecords } from '#core/records/paper-records';

/** Of the consensus that is made here. */
export const ownDecisions = ({ sharedSets, decisions }: PaperRecords): readonly Decision[] => {
  const known = ownConsensus(sharedSets);
  return known ? decisions.filter(({ analystId }) => analystId === known.analystId) : [];
};
