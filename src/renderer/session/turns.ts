/** Runs one thing after another, so that each sees the results of all before it. */

export interface Turns {
  /** Resolves or rejects as `work` does. Whatever waits behind it runs in either case. */
  take<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** `onWaiting` hears how many are under way or wait, whenever that changes. */
export const createTurns = (onWaiting: (count: number) => void): Turns => {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const count = (by: 1 | -1): void => {
    waiting += by;
    onWaiting(waiting);
  };
  return {
    take(work) {
      count(1);
      const result = last.then(work);
      const end = (): void => count(-1);
      last = result.then(end, end);
      return result;
    },
  };
};
