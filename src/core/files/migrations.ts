/** How older versions of the files become newer ones. */
import { type Migration, migrate } from './read-json';

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

/** Version 3 says on which page passages begin. Its relations may be more than those of version 2, which stay as they are. */
const claimSetToVersion3: Migration = (file) =>
  within(
    {
      ...file,
      version: 3,
      ...withEach(file, 'annotations', withPages),
      ...withEach(file, 'dismissals', (one) =>
        within(one, 'subject', (subject) => within(subject, 'passage', withPage)),
      ),
    },
    'consensus',
    (consensus) => ({ ...consensus, ...withEach(consensus, 'decisions', decisionWithPages) }),
  );

const decisionWithPages: Migration = (decision) => ({
  ...withPages(decision),
  ...withEach(decision, 'alternatives', (one) => ({ ...one, ...withEach(one, 'annotations', withPages) })),
});

const withPages: Migration = (one) => ({ ...one, ...withEach(one, 'passages', withPage) });
const withPage: Migration = (passage) => ({ page: null, ...passage });

/** Version 2 holds claim sets of version 2, and says which of them are shared. */
const libraryToVersion2: Migration = (file) => ({
  sharedSets: [],
  ...file,
  version: 2,
  ...withEach(file, 'claimSets', claimSetToVersion2),
});

/** Version 4 says what was made of the comments that papers brought. */
const libraryToVersion4: Migration = (file) => ({ commentAnswers: [], ...file, version: 4 });

/** Version 5 keeps what the reader made of a paper that was corrected since, and the labels of papers: there were neither. */
const libraryToVersion5: Migration = (file) => ({ ...file, version: 5 });

/** Version 6 has what is in a sealed set encrypted; in older files it stands there as of any other, and is sealed when it is read. */
const libraryToVersion6: Migration = (file) => ({ ...file, version: 6 });

export const CLAIM_SET_MIGRATIONS: readonly Migration[] = [claimSetToVersion2, claimSetToVersion3];
/** Those of plain JSON; what came after is a zip file. */
export const PLAIN_LIBRARY_MIGRATIONS: readonly Migration[] = [libraryToVersion2];
export const ZIPPED_LIBRARY_MIGRATIONS: readonly Migration[] = [
  libraryToVersion4,
  libraryToVersion5,
  libraryToVersion6,
];

/**
 * The claim sets in a library become those of today: its own version did not change with them. What waits of a shared
 * set is one too.
 */
export const withClaimSetsOfToday: Migration = (library) => ({
  ...library,
  ...withEach(library, 'claimSets', toNewestClaimSet),
  ...withEach(library, 'sharedSets', (set) =>
    within(set, 'source', (source) => within(source, 'file', toNewestClaimSet)),
  ),
});

const toNewestClaimSet: Migration = (file) =>
  'version' in file && typeof file.version === 'number'
    ? migrate(file, file.version - 1, CLAIM_SET_MIGRATIONS)
    : file;

/** With the object under `key` changed, where there is one. */
const within = (one: object, key: string, change: Migration): object => {
  const value: unknown = Object.entries(one).find(([name]) => name === key)?.[1];
  return typeof value === 'object' && value !== null ? { ...one, [key]: change(value) } : one;
};

/** The list under `key` with every object in it changed; nothing when there is no such list. */
const withEach = (file: object, key: string, change: Migration): Record<string, unknown> => {
  const list: unknown = Object.entries(file).find(([name]) => name === key)?.[1];
  if (!Array.isArray(list)) return {};
  return {
    [key]: list.map((one: unknown) => (typeof one === 'object' && one !== null ? change(one) : one)),
  };
};
