/** A paper as the library lists it; its text and bytes are stored beside it and never change. */
import type { PaperIdentity } from '../paper/paper';

export interface LibraryPaper extends PaperIdentity {
  readonly importedAt: string;
  /** The id of the paper that this one is a newer version of, here or not any more; null where nobody said so. */
  readonly previousVersion: string | null;
}
