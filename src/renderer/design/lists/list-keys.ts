/** Where a key leads in a row of things: the one way for lists, fields with a list, trees and tabs. */

export interface ListKeys {
  /** Things that stand side by side are gone through with left and right. */
  readonly isRow?: boolean;
  /** From the last on to the first, and back. */
  readonly isRound?: boolean;
  /** In a field, Home and End go to the ends of its words. */
  readonly isField?: boolean;
  /** How many PageUp and PageDown move by; without, they scroll as everywhere. */
  readonly page?: number;
}

/** From the thing at `at`, or from none when it is negative. Null for a key that leads nowhere. */
export const indexAfterKey = (key: string, at: number, count: number, keys: ListKeys = {}): number | null => {
  if (count === 0) return null;
  const { isRow = false, isRound = false, isField = false, page } = keys;
  const beside = (step: number): number =>
    isRound ? (Math.max(at, step > 0 ? -1 : 0) + step + count) % count : within(at + step, count);
  switch (key) {
    case isRow ? 'ArrowRight' : 'ArrowDown':
      return beside(1);
    case isRow ? 'ArrowLeft' : 'ArrowUp':
      return at < 0 ? count - 1 : beside(-1);
    case 'Home':
      return isField ? null : 0;
    case 'End':
      return isField ? null : count - 1;
    case 'PageDown':
      return page === undefined ? null : within(at + page, count);
    case 'PageUp':
      return page === undefined ? null : within(at - page, count);
    default:
      return null;
  }
};

/** The next thing whose name begins with the letter that was typed, from the last on to the first. Null for none. */
export const indexAfterLetter = (key: string, at: number, names: readonly string[]): number | null => {
  if ([...key].length !== 1 || key === ' ') return null; // a named key, or one that chooses
  const letter = key.toLocaleLowerCase();
  const begins = names.flatMap((name, index) =>
    name.trimStart().toLocaleLowerCase().startsWith(letter) ? [index] : [],
  );
  return begins.find((index) => index > at) ?? begins[0] ?? null;
};

const within = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1));
