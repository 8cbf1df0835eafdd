/** Claim sets that come with the program, of its first paper: so that there is somebody to compare with at once. */

import { MAX_CLAIM_SET_BYTES } from '#core/files/read-claim-set';
import type { Paper } from '#core/paper/paper';
import { readFile } from '#host/read-file';
import type { Workbench } from '../../session/workbench';
import { previewClaimSets } from './import-actions';

/** All but that of the made-up owner of the first library. */
const SAMPLES: Readonly<Record<string, string>> = import.meta.glob(
  ['../../../../resources/samples/*.claims.json', '!../../../../resources/samples/*.ada-analyst.claims.json'],
  { eager: true, query: '?url', import: 'default' },
);

/** SHA-256 of the first paper's source. */
const SAMPLED_SOURCE = '12826ed2ddbf8ab3c9b68ecec170d185124461dc6b344680e27d34f42a7167da';

export const hasSampleSets = ({ sourceHash }: Pick<Paper, 'sourceHash'>): boolean =>
  sourceHash === SAMPLED_SOURCE;

export const previewSampleSets = async (workbench: Workbench): Promise<void> => {
  const files = Object.entries(SAMPLES).map(async ([path, url]) => {
    const blob = await (await fetch(url)).blob();
    return readFile(new File([blob], path.slice(path.lastIndexOf('/') + 1)), MAX_CLAIM_SET_BYTES);
  });
  await previewClaimSets(workbench, await Promise.all(files));
};
