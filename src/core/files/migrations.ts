/** How older versions of the files become newer ones. */
import type { Migration } from './read-json';

/**
 * Version 2 adds labels, likelihood and confidence to annotations, and relations, dismissals and consensus to the set. Where a file
 * has them all the same they stay, for the schema to check: nothing is dropped.
 */
const claimSetToVersion2: Migration = (file) => ({
  relations: [],
  dismissals: [],
  consensus: null,
  ...file,
  version: 2,
  ...withEach(file, 'annotations', (annotation) => ({
    labels: [],
    likelihood: null,
    confidence: null,
    ...annotation,
  })),
});

/** Version 2 holds claim sets of version 2, and says which of them are shared. */
const libraryToVersion2: Migration = (file) => ({
  sharedSets: [],
  ...file,
  version: 2,
  ...withEach(file, 'claimSets', claimSetToVersion2),
});

/** Version 4 says what was made of the comments that papers brought. */
const libraryToVersion4: Migration = (file) => ({ commentAnswers: [], ...file, version: 4 });

export const CLAIM_SET_MIGRATIONS: readonly Migration[] = [claimSetToVersion2];
/** Those of plain JSON; what came after is a zip file. */
export const PLAIN_LIBRARY_MIGRATIONS: readonly Migration[] = [libraryToVersion2];
export const ZIPPED_LIBRARY_MIGRATIONS: readonly Migration[] = [libraryToVersion4];

/** The list under `key` with every object in it changed; nothing when there is no such list. */
const withEach = (file: object, key: string, change: Migration): Record<string, unknown> => {
  const list: unknown = Object.entries(file).find(([name]) => name === key)?.[1];
  if (!Array.isArray(list)) return {};
  return {
    [key]: list.map((one: unknown) => (typeof one === 'object' && one !== null ? change(one) : one)),
  };
};
