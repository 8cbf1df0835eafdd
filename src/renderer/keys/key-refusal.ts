/** Why a command cannot have a key. */

import type { Command } from '../commands/kit/command';
import { caretMoveOf } from '../reader/caret/caret-keys';
import { isForTyping, isSingleKey } from '../session/chord';

export type KeyRefusal =
  /** The browser or the system acts on it, whatever the page says, or everybody expects it to. */
  | 'kept-by-system'
  | 'moves-caret'
  /** It presses buttons, moves the focus or scrolls. */
  | 'works-controls'
  /** It types or edits, and the command's keys act where one types. */
  | 'types';

export const refusalOf = ({ scope }: Command, chord: string): KeyRefusal | null => {
  if (KEPT_BY_SYSTEM.has(chord)) return 'kept-by-system';
  if (movesCaret(chord)) return 'moves-caret';
  if (/^(?:Shift\+)?(?:Enter|Space|Tab|PageUp|PageDown)$/.test(chord)) return 'works-controls';
  if (scope === 'everywhere' && isForTyping(chord) && !isAltLetter(chord)) return 'types';
  return null;
};

const movesCaret = (chord: string): boolean => {
  const parts = chord.split('+');
  const modifiers = { altKey: parts.includes('Alt'), ctrlKey: parts.includes('Mod'), metaKey: false };
  return caretMoveOf({ key: parts.at(-1) ?? '', ...modifiers }) !== null;
};

const isAltLetter = (chord: string): boolean => chord.startsWith('Alt+') && isSingleKey(chord.slice(4));

/** Windows and tabs, reloading, the clipboard, zoom, the whole screen, menus, tools of the browser. */
const KEPT_BY_SYSTEM: ReadonlySet<string> = new Set([
  ...['W', 'T', 'N', 'Q', 'Tab', 'PageUp', 'PageDown'].flatMap((key) => [`Mod+${key}`, `Mod+Shift+${key}`]),
  ...['R', 'Shift+R', 'L', 'H', 'M', 'A', 'C', 'X', 'V', 'Shift+I', 'Shift+J'].map((key) => `Mod+${key}`),
  ...[
    'Mod+Plus',
    'Mod+=',
    'Mod+-',
    'Mod+0',
    'F5',
    'Mod+F5',
    'F6',
    'Shift+F10',
    'F11',
    'F12',
    'Alt+F4',
    'Alt+Tab',
    'Alt+Space',
  ],
]);
