/** The whole library at once: to save it to a file, and to compare it with one. */
import type { LocalLibrary } from '#core/files/merge-library';
import type { LibraryContents } from '#core/files/write-library';
import { identityOf, libraryFacts } from '#core/records/library-paper';
import type { PaperRecords } from '#core/records/paper-records';
import type { PostilDatabase, RecordTables } from './database';
import type { Store } from './open-store';
import { paperTables, readEach } from './read-tables';
import { readBoxes, sealIdsOf } from './sealed-boxes';
import { readableRecords } from './set-aside';

/**
 * Everything that can be read, texts and sources included, as of one moment. Annotations of papers that are not in the library
 * stay out.
 */
export const readLibraryContents = async (store: Store): Promise<WritableContents> => {
  const all = await readStoredContents(store);
  const stored = { ...all, papers: readablePapers(store, all.papers) };
  const records = readableRecords(store, stored);
  if (records.sharedSets.every(({ seal }) => seal.kind !== 'sealed')) {
    return { ...stored, ...records, sealed: [], shut: 0 };
  }
  const { withoutShut } = await import('./without-shut'); // few libraries have seals
  const { sharedSets, sealed } = await withoutShut(records.sharedSets, stored.sealed);
  return { ...stored, ...records, sharedSets, sealed, shut: records.sharedSets.length - sharedSets.length };
};

const readablePapers = ({ setAside }: Store, all: LibraryContents['papers']): LibraryContents['papers'] => {
  const listed = all.map(({ paper, ...facts }) => ({ ...identityOf(paper), ...facts }));
  const known = new Set(setAside.readable('papers', listed).map(({ id }) => id));
  return all.filter(({ paper }) => known.has(paper.id));
};

interface WritableContents extends LibraryContents {
  /** How many sealed sets are left out since they do not open: with one of them the whole file would not. */
  readonly shut: number;
}

const readStoredContents = ({ db }: Store): Promise<LibraryContents> =>
  db.transaction('r', tablesOfContents(db), async () => {
    const records = await readAll(db);
    const listed = await db.papers.toArray();
    const ids = listed.map(({ id }) => id);
    const contents = await db.contents.bulkGet(ids);
    const sources = await db.sources.bulkGet(ids);
    return {
      analysts: await db.analysts.toArray(),
      papers: listed.flatMap((paper, index) => {
        const content = contents[index];
        const stored = sources[index];
        return content && stored
          ? [{ paper: { ...identityOf(paper), ...content, ...stored }, ...libraryFacts(paper) }]
          : [];
      }),
      ...records,
      sealed: await readBoxes(db, sealIdsOf(records)),
    };
  });

const tablesOfContents = (db: PostilDatabase) => [
  ...[db.analysts, db.papers, db.contents, db.sources, db.sealedContents, db.sealKeys],
  ...paperTables(db),
];

/** What is here, without texts and sources. */
export const readLocalLibrary = ({ db }: Store): Promise<LocalLibrary> =>
  db.transaction('r', [db.analysts, db.papers, ...paperTables(db)], async () => ({
    analysts: await db.analysts.toArray(),
    papers: await db.papers.toArray(),
    ...(await readAll(db)),
  }));

const readAll = (tables: RecordTables): Promise<PaperRecords> => readEach((table) => tables[table].toArray());
