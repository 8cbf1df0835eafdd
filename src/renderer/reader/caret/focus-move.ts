/** Where the moving end of the selection goes for a key that counts in the text itself. */
import { type CaretUnit, type Direction, moveCaret } from '#core/passage/boundaries';
import { type CaretSelection, rangeOf } from './reader-selection';

/** By lines the browser itself moves: it knows how the text is broken on the screen. */
export interface TextMove {
  readonly by: CaretUnit | 'text';
  readonly direction: Direction;
}

/** Without Shift, a selection first collapses to the end that one moves towards, as everywhere. */
export const movedFocus = (
  text: string,
  current: CaretSelection,
  { by, direction }: TextMove,
  isExtending: boolean,
): number => {
  if (by === 'text') return direction === 'forward' ? text.length : 0;
  const { from, to } = rangeOf(current);
  if (!isExtending && by === 'character' && from !== to) return direction === 'forward' ? to : from;
  return moveCaret(text, current.focus, by, direction);
};
