/** What lies in the watched folder, as far as it is of use here. */
import type { OpenedFile, WatchedFolder } from '#host/contract';

export interface FolderNews {
  readonly folder: WatchedFolder;
  /** Why it cannot be read just now; null when it can. */
  readonly reason: string | null;
  /** How many claim sets are new here, or newer than what is here. */
  readonly arrivals: number;
  /** How many files look like claim sets but are damaged. */
  readonly damaged: number;
  /** What the preview shows: everything except one's own exports and what is here already. */
  readonly files: readonly OpenedFile[];
}
