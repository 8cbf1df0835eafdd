/** On Windows a virus scanner or a sync program holds a file for a moment after it was written: that is waited out. */

const HELD = new Set<unknown>(['EPERM', 'EACCES', 'EBUSY']);

/** In milliseconds between one attempt and the next: together long enough for a scanner, short enough to wait for. */
const WAITS = [10, 25, 50, 100, 250, 500, 1000];

/**
 * Elsewhere the same errors mean what they say, so there is one attempt.
 * Rejects with the error of the last attempt.
 */
export const retryWhileHeld = async <Result>(
  attempt: () => Promise<Result>,
  waits: readonly number[] = process.platform === 'win32' ? WAITS : [],
): Promise<Result> => {
  for (const wait of waits) {
    try {
      return await attempt();
    } catch (error) {
      if (!isHeld(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return attempt();
};

const isHeld = (error: unknown): boolean => error instanceof Error && 'code' in error && HELD.has(error.code);
