/** Work that may wait until the screen shows what a key has done. */

/** Longer than this nothing waits, however busy the page is. */
export const IDLE_PATIENCE_MS = 300;

export interface IdleTask {
  /** Runs the work in the next idle moment; asked for twice, it runs once. */
  ask(): void;
  cancel(): void;
}

export const createIdleTask = (work: () => void): IdleTask => {
  let waiting = 0;
  return {
    ask() {
      if (waiting) return;
      waiting = requestIdleCallback(
        () => {
          waiting = 0;
          work();
        },
        { timeout: IDLE_PATIENCE_MS },
      );
    },
    cancel() {
      cancelIdleCallback(waiting);
      waiting = 0;
    },
  };
};
