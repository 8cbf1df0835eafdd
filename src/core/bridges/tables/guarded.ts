/** Keeps spreadsheets from running what somebody wrote: a text that begins like a formula is made plain text. */
import type { Cell } from './table';

/** Also the wide forms, which some programs take for the narrow ones, and what is skipped before them. */
const RUNS = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;

export interface Guard {
  readonly cell: (cell: Cell) => Cell;
  /** How many were changed. */
  readonly count: () => number;
}

/** An apostrophe in front is what spreadsheets themselves show a text by. */
export const createGuard = (): Guard => {
  let count = 0;
  return {
    cell: (cell) => {
      if (typeof cell !== 'string' || !RUNS.test(cell)) return cell;
      count += 1;
      return `'${cell}`;
    },
    count: () => count,
  };
};
