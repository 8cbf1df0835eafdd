/**
 * The selection in the reader, in offsets. The browser's own selection is the truth (so that mouse, double
 * click and screen readers work as everywhere); this translates it and sets it.
 */
import type { TextRange } from '#core/passage/range';
import type { TextMap } from './text-map';

/** From where to where, in the order in which it was made; equal for a caret. */
export interface CaretSelection {
  readonly anchor: number;
  readonly focus: number;
}

export interface ReaderSelection {
  /** Where the caret stands, also while the focus is elsewhere. */
  readonly current: CaretSelection;
  /** What the browser says this moment, before it reports it; null for a selection elsewhere. */
  read(): CaretSelection | null;
  set(selection: CaretSelection): void;
  /** Moves the focus end as the browser itself would, by visual lines. */
  modify(alter: 'move' | 'extend', direction: 'backward' | 'forward', by: 'line' | 'lineboundary'): void;
  destroy(): void;
}

export const rangeOf = ({ anchor, focus }: CaretSelection): TextRange => ({
  from: Math.min(anchor, focus),
  to: Math.max(anchor, focus),
});

/** `onChange` hears of every selection inside the paper, and null when the selection goes elsewhere. */
export const createReaderSelection = (
  map: TextMap,
  onChange: (selection: CaretSelection | null) => void,
): ReaderSelection => {
  let current: CaretSelection = { anchor: 0, focus: 0 };
  let told: CaretSelection | null = null;
  const listeners = new AbortController();

  const tell = (selection: CaretSelection | null): void => {
    told = selection;
    onChange(selection);
  };
  const follow = (): void => {
    const read = readSelection(map);
    if (read) current = read;
    tell(read);
  };
  /** The browser reports a selection only in a later task, and a key means what is selected when it is pressed. */
  const catchUp = (): void => {
    if (!isSame(readSelection(map), told)) follow();
  };
  document.addEventListener('selectionchange', follow, { signal: listeners.signal });
  window.addEventListener('keydown', catchUp, { signal: listeners.signal, capture: true });

  return {
    get current() {
      return current;
    },
    read: () => readSelection(map),
    set(selection) {
      current = selection;
      const anchor = map.placeOf(selection.anchor, selection.anchor <= selection.focus ? 'after' : 'before');
      const focus = map.placeOf(selection.focus, selection.focus < selection.anchor ? 'after' : 'before');
      if (!anchor || !focus) return;
      getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
      tell(selection);
    },
    modify(alter, direction, by) {
      getSelection()?.modify(alter, direction, by);
      follow();
    },
    destroy: () => listeners.abort(),
  };
};

const isSame = (one: CaretSelection | null, other: CaretSelection | null): boolean =>
  one?.anchor === other?.anchor && one?.focus === other?.focus;

const readSelection = (map: TextMap): CaretSelection | null => {
  const selection = getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const anchor = map.offsetOf({ node: selection.anchorNode, offset: selection.anchorOffset });
  const focus = map.offsetOf({ node: selection.focusNode, offset: selection.focusOffset });
  return anchor === null || focus === null ? null : { anchor, focus };
};
