/** The paper that comes with the program, by which the sample claim sets and the tour know it. */
import type { Paper } from '#core/paper/paper';

/** SHA-256 of its source. */
const SOURCE_HASH = '12826ed2ddbf8ab3c9b68ecec170d185124461dc6b344680e27d34f42a7167da';

export const isFirstPaper = ({ sourceHash }: Pick<Paper, 'sourceHash'>): boolean =>
  sourceHash === SOURCE_HASH;
