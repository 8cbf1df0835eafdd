/** How far long work has come: one line on a terminal, written over and gone in the end. Pipes and files see nothing of it. */

export interface ProgressLine {
  /** In place of what was shown before, once the work has taken a while, and not more often than one can read: only then is it asked for. */
  readonly show: (sentence: () => string) => void;
  /** Takes it away, for whatever is printed next. */
  readonly clear: () => void;
}

interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (signs: string) => unknown;
}

/** In milliseconds: what is over sooner shows nothing. */
const QUICK = 500;
const BETWEEN = 100;

export const createProgressLine = (screen: Screen, now = () => performance.now()): ProgressLine => {
  if (screen.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  const began = now();
  let shownAt: number | null = null;
  return {
    show(sentence) {
      const at = now();
      if (at - (shownAt ?? began) < (shownAt === null ? QUICK : BETWEEN)) return;
      shownAt = at;
      // A line that broke could not be written over as a whole.
      screen.write(`${ERASED}${sentence().slice(0, (screen.columns ?? USUAL_WIDTH) - 1)}`);
    },
    clear() {
      if (shownAt !== null) screen.write(ERASED);
    },
  };
};

const USUAL_WIDTH = 80;

/** To the beginning of the line, and away with it. */
const ERASED = '\r\u001b[K';
