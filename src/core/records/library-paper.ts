/** A paper as the library lists it; its text and bytes are stored beside it and never change. */
import type { PaperIdentity, PaperMetadata } from '../paper/paper';

export interface LibraryPaper extends PaperIdentity, LibraryFacts {}

/** What the library knows of a paper beside what identifies it. */
export interface LibraryFacts {
  readonly importedAt: string;
  /** The id of the paper that this one is a newer version of, here or not any more; null where nobody said so. */
  readonly previousVersion: string | null;
  /** What its reader made of the file, where `metadata` was corrected since; absent where nothing was. */
  readonly asRead?: PaperMetadata;
  /** Words to sort papers by, each once; absent where there are none. */
  readonly labels?: readonly string[];
}

/** Both are picked from what has more. */
export const identityOf = ({
  id,
  sourceName,
  sourceHash,
  reader,
  textHash,
  metadata,
}: PaperIdentity): PaperIdentity => ({ id, sourceName, sourceHash, reader, textHash, metadata });

export const libraryFacts = ({
  importedAt,
  previousVersion,
  asRead,
  labels,
}: LibraryFacts): LibraryFacts => ({
  importedAt,
  previousVersion,
  ...(asRead && { asRead }),
  ...(labels && { labels }),
});
