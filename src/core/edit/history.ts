/** The steps of undo: what was done last, in order, and what of it has been taken back. */
import { type Action, type Change, mergeChanges } from './change';

/** As many steps as are kept; older ones are forgotten. */
export const HISTORY_LIMIT = 200;

/** Typing that pauses longer than this begins a new step: about the time of a thought. */
const MERGE_PAUSE_MS = 2000;

export interface HistoryEntry {
  readonly seq: number;
  readonly change: Change;
  /** Milliseconds since the epoch of the last change merged into it. */
  readonly at: number;
  readonly undone: 0 | 1;
}

/** What undo and redo would do next. */
export interface HistoryHeads {
  readonly undo: Action | null;
  readonly redo: Action | null;
  /** The number of the step that undo would take back. */
  readonly step: number | null;
}

/** The entry that `change` becomes part of, or null when it is a step of its own. */
export const mergedEntry = (
  last: HistoryEntry | undefined,
  change: Change,
  now: number,
): HistoryEntry | null => {
  if (!last || last.undone === 1 || change.mergeKey === null) return null;
  if (last.change.mergeKey !== change.mergeKey) return null;
  const pause = now - last.at; // below zero when the clock was set back: nobody knows how long it was
  if (pause < 0 || pause > MERGE_PAUSE_MS) return null;
  return { ...last, change: mergeChanges(last.change, change), at: now };
};
