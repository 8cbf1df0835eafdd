/** Tells every window of this library what has been committed: how the screen follows the database. */
import type { Change } from '#core/edit/change';
import type { HistoryHeads } from '#core/edit/history';

export interface Committed {
  /** Counts all changes of the library, so that a listener notices when it missed one. */
  readonly revision: number;
  readonly change: Change;
  /** What undo and redo would do after it. */
  readonly history: HistoryHeads;
}

export interface ChangeFeed {
  publish(committed: Committed): void;
  /** Hears this window's changes and all others'. Returns the function that stops it. */
  subscribe(listener: (committed: Committed) => void): () => void;
  close(): void;
}

export const createChangeFeed = (databaseName: string): ChangeFeed => {
  const channel = new BroadcastChannel(`postil-changes:${databaseName}`);
  const listeners = new Set<(committed: Committed) => void>();
  const tellAll = (committed: Committed): void => {
    for (const listener of listeners) tell(listener, committed);
  };
  channel.onmessage = ({ data }: MessageEvent<Committed>) => tellAll(data);
  return {
    publish(committed) {
      channel.postMessage(committed);
      tellAll(committed);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel.close(),
  };
};

/** The change is committed whatever listeners do: one that throws is reported, and the writer and the others go on. */
const tell = (listener: (committed: Committed) => void, committed: Committed): void => {
  try {
    listener(committed);
  } catch (error) {
    reportError(error);
  }
};
