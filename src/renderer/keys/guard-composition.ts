/** While an input method composes a word, its keys are its own: Enter takes the word, and confirms nothing of ours. */

/**
 * Stops such keys before any handler hears of them, so it must be installed before all others. Nothing is prevented:
 * the input method goes on. Returns what lets them through again.
 */
export const guardComposition = (): (() => void) => {
  const guard = (event: KeyboardEvent): void => {
    if (isComposing(event)) event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', guard, { capture: true });
  return () => window.removeEventListener('keydown', guard, { capture: true });
};

/**
 * Chromium says so itself. Safari says so only by its number for a key that an input method has handled, which also
 * a dead key has: that one composes no word, and may be a key of ours.
 */
const isComposing = ({ isComposing: isSaid, keyCode, key }: KeyboardEvent): boolean =>
  isSaid || (keyCode === HANDLED_BY_INPUT_METHOD && key !== 'Dead');

const HANDLED_BY_INPUT_METHOD = 229;
