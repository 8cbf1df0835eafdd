/** Which key does what on the map. */
import type { Direction } from './layout/nearest-card';

export type MapKey =
  | { readonly kind: 'move'; readonly direction: Direction }
  | {
      readonly kind:
        | 'first'
        | 'last'
        | 'choose'
        | 'relate'
        | 'leave'
        | 'next-arrow'
        | 'previous-arrow'
        | 'remove'
        | 'fit'
        | 'zoom-in'
        | 'zoom-out';
    };

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Null for a key that means nothing here, and for any chord: those belong to the program. */
export const mapKeyOf = ({ key, ctrlKey, metaKey, altKey }: KeyPress): MapKey | null =>
  ctrlKey || metaKey || altKey ? null : (KEYS.get(key.length === 1 ? key.toLowerCase() : key) ?? null);

const KEYS: ReadonlyMap<string, MapKey> = new Map<string, MapKey>([
  ['ArrowLeft', { kind: 'move', direction: 'left' }],
  ['ArrowRight', { kind: 'move', direction: 'right' }],
  ['ArrowUp', { kind: 'move', direction: 'up' }],
  ['ArrowDown', { kind: 'move', direction: 'down' }],
  ['Home', { kind: 'first' }],
  ['End', { kind: 'last' }],
  ['Enter', { kind: 'choose' }],
  [' ', { kind: 'choose' }],
  ['r', { kind: 'relate' }],
  ['Escape', { kind: 'leave' }],
  [']', { kind: 'next-arrow' }],
  ['[', { kind: 'previous-arrow' }],
  ['Delete', { kind: 'remove' }],
  ['Backspace', { kind: 'remove' }],
  ['f', { kind: 'fit' }],
  ['0', { kind: 'fit' }],
  ['+', { kind: 'zoom-in' }],
  ['=', { kind: 'zoom-in' }],
  ['-', { kind: 'zoom-out' }],
]);

/** For the list of keys; those of what can be said of two cards stand on their buttons. */
export const MAP_KEY_HELP: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: '← → ↑ ↓', does: 'Go from card to card' },
  { keys: 'Home End', does: 'To the first or last card' },
  { keys: 'Enter', does: 'Choose the card' },
  { keys: 'R', does: 'Relate the card to another one' },
  { keys: '] [', does: 'Go through the arrows of the card' },
  { keys: 'Delete', does: 'Remove the arrow' },
  { keys: 'F', does: 'Fit all of the map' },
  { keys: '+ −', does: 'Zoom in and out' },
  { keys: 'Esc', does: 'Leave what is under way, then go back to the text' },
];
