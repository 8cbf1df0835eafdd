/** The two ends of the history between which one is: what was done last, and what was taken back last. */
import type { HistoryEntry, HistoryHeads } from '#core/edit/history';
import type { PostilDatabase } from './database';

export const lastDone = (db: PostilDatabase): Promise<HistoryEntry | undefined> =>
  db.history.where('undone').equals(0).last();

export const firstUndone = (db: PostilDatabase): Promise<HistoryEntry | undefined> =>
  db.history.where('undone').equals(1).first();

export const readHeads = async (db: PostilDatabase): Promise<HistoryHeads> => {
  const last = await lastDone(db);
  return {
    undo: last?.change.action ?? null,
    redo: (await firstUndone(db))?.change.action ?? null,
    step: last?.seq ?? null,
  };
};
