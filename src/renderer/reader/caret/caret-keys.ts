/** Which key moves the caret by what. With Shift the selection is extended. */
import { t } from '#catalogue/translate';
import type { CaretUnit, Direction } from '#core/passage/boundaries';
import { keyName } from '../../words/key-name';

export type CaretMove =
  | { readonly by: CaretUnit; readonly direction: Direction }
  /** As the text is broken on the screen. */
  | { readonly by: 'line' | 'lineboundary'; readonly direction: Direction }
  | { readonly by: 'text'; readonly direction: Direction };

/** For the list of keys: what an analyst can press in the reader. */
export const caretKeyHelp = (): readonly { readonly keys: string; readonly does: string }[] => [
  { keys: '← →', does: t('keys.caret-character') },
  { keys: `${keyName('Ctrl')}/Option + ← →`, does: t('keys.caret-word') },
  { keys: '↑ ↓', does: t('keys.caret-line') },
  { keys: `${keyName('Home')} ${keyName('End')}`, does: t('keys.caret-line-ends') },
  { keys: 'Alt + ↑ ↓', does: t('keys.caret-sentence') },
  { keys: `${keyName('Ctrl')}/Cmd + ↑ ↓`, does: t('keys.caret-paragraph') },
  { keys: `${keyName('Ctrl')}/Cmd + ${keyName('Home')} ${keyName('End')}`, does: t('keys.caret-paper-ends') },
  { keys: t('keys.with-shift'), does: t('keys.caret-extend') },
  { keys: t('keys.with-mouse'), does: t('keys.caret-further') },
  { keys: t('keys.with-handle'), does: t('keys.caret-end') },
  { keys: `${keyName('Shift')}+F10 ${keyName('ContextMenu')}`, does: t('keys.text-menu') },
];

export type CaretKey = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

export const caretMoveOf = (event: CaretKey): CaretMove | null => {
  const direction = DIRECTIONS[event.key];
  if (!direction || isCommandKey(event)) return null;
  const by = event.key.startsWith('Arrow') ? arrowUnit(event) : homeUnit(event);
  return { by, direction };
};

/** Alt together with Ctrl or Cmd moves nothing: such keys belong to commands (larger text). */
const isCommandKey = ({ altKey, ctrlKey, metaKey }: CaretKey): boolean => altKey && (ctrlKey || metaKey);

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'backward',
  ArrowUp: 'backward',
  Home: 'backward',
  ArrowRight: 'forward',
  ArrowDown: 'forward',
  End: 'forward',
};

const arrowUnit = ({ key, altKey, ctrlKey, metaKey }: CaretKey): CaretMove['by'] => {
  const isVertical = key === 'ArrowUp' || key === 'ArrowDown';
  if (isVertical) return altKey ? 'sentence' : ctrlKey || metaKey ? 'paragraph' : 'line';
  if (metaKey) return 'lineboundary';
  return altKey || ctrlKey ? 'word' : 'character';
};

const homeUnit = ({ ctrlKey, metaKey }: CaretKey): CaretMove['by'] =>
  ctrlKey || metaKey ? 'text' : 'lineboundary';
