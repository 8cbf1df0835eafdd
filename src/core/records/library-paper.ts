/** A paper as the library lists it; its text and bytes are stored beside it and never change. */
import type { PaperIdentity } from '../paper/paper';

export interface LibraryPaper extends PaperIdentity {
  readonly importedAt: string;
}
