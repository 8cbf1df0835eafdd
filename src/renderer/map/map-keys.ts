/** Which key does what on the map. */
import { t } from '#catalogue/translate';
import { keyName } from '../words/key-name';
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
export const mapKeyHelp = (): readonly { readonly keys: string; readonly does: string }[] => [
  { keys: '← → ↑ ↓', does: t('keys.map-card') },
  { keys: `${keyName('Home')} ${keyName('End')}`, does: t('keys.map-ends') },
  { keys: 'Enter', does: t('keys.map-choose') },
  { keys: 'R', does: t('keys.map-relate') },
  { keys: '] [', does: t('keys.map-arrows') },
  { keys: keyName('Delete'), does: t('keys.map-remove') },
  { keys: 'F', does: t('keys.map-fit') },
  { keys: '+ −', does: t('keys.map-zoom') },
  { keys: 'Esc', does: t('keys.map-leave') },
];
