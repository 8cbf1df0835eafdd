/** Claim sets that come with the program, of its first paper: so that there is somebody to compare with at once. */

import { MAX_CLAIM_SET_BYTES } from '#core/files/read-claim-set';
import { readFile } from '#host/read-file';
import type { Workbench } from '../../session/workbench';
import { previewClaimSets } from './import-actions';

/** All but that of the made-up owner of the first library. */
const SAMPLES: Readonly<Record<string, string>> = import.meta.glob(
  ['../../../../resources/samples/*.claims.json', '!../../../../resources/samples/*.ada-analyst.claims.json'],
  { eager: true, query: '?url', import: 'default' },
);

export const previewSampleSets = async (workbench: Workbench): Promise<void> => {
  const files = Object.entries(SAMPLES).map(async ([path, url]) => {
    const blob = await (await fetch(url)).blob();
    return readFile(new File([blob], path.slice(path.lastIndexOf('/') + 1)), MAX_CLAIM_SET_BYTES);
  });
  await previewClaimSets(workbench, await Promise.all(files));
};
