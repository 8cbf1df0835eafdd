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

  const follow = (): void => {
    const read = readSelection(map);
    if (read) current = read;
    onChange(read);
  };
  document.addEventListener('selectionchange', follow);

  return {
    get current() {
      return current;
    },
    set(selection) {
      current = selection;
      const anchor = map.placeOf(selection.anchor, selection.anchor <= selection.focus ? 'after' : 'before');
      const focus = map.placeOf(selection.focus, selection.focus < selection.anchor ? 'after' : 'before');
      if (!anchor || !focus) return;
      getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
      onChange(selection);
    },
    modify(alter, direction, by) {
      getSelection()?.modify(alter, direction, by);
      follow(); // the browser reports only in a later task, and the next key may come before
    },
    destroy: () => document.removeEventListener('selectionchange', follow),
  };
};

const readSelection = (map: TextMap): CaretSelection | null => {
  const selection = getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const anchor = map.offsetOf({ node: selection.anchorNode, offset: selection.anchorOffset });
  const focus = map.offsetOf({ node: selection.focusNode, offset: selection.focusOffset });
  return anchor === null || focus === null ? null : { anchor, focus };
};
