/**
 * The selection in the reader, in offsets. The browser's own selection is the truth (so that mouse, double
 * click and screen readers work as everywhere); this translates it and sets it.
 */
import type { TextRange } from '#core/passage/range';
import { uncutWords } from '#core/passage/whole-words';
import type { DomPoint, TextMap } from '../text/offset-map';

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
  /** Makes what was selected last the browser's own selection again, unless a press is just making another. */
  restore(): void;
  /** Moves the focus end as the browser itself would, by visual lines. */
  modify(alter: 'move' | 'extend', direction: 'backward' | 'forward', by: 'line' | 'lineboundary'): void;
  destroy(): void;
}

export const rangeOf = ({ anchor, focus }: CaretSelection): TextRange => ({
  from: Math.min(anchor, focus),
  to: Math.max(anchor, focus),
});

/**
 * What is selected by mouse is grown to whole words when the button is let go, unless Alt is held.
 * `onChange` hears of every selection of the paper's text, and null when the selection goes elsewhere. Of one that
 * leaves the text (a drag up to the tool bar, everything) the part in the text is meant, and that alone is left
 * selected: what looks selected is what is tagged and copied.
 */
export const createReaderSelection = (
  map: TextMap,
  text: string,
  onChange: (selection: CaretSelection | null) => void,
): ReaderSelection => {
  let current: CaretSelection = { anchor: 0, focus: 0 };
  let told: CaretSelection | null = null;
  let isPressing = false;
  const listeners = new AbortController();

  const tell = (selection: CaretSelection | null): void => {
    told = selection;
    onChange(selection);
  };
  const follow = (): void => {
    const read = readSelection(map);
    if (read) current = read;
    if (read && !isPressing && leavesText(map)) select(read);
    tell(read);
  };
  /** Not amid a drag: where it began is the browser's to remember. */
  const press = (): void => {
    isPressing = true;
  };
  const release = (event: PointerEvent): void => {
    isPressing = false;
    if (leavesText(map)) follow();
    const read = isGrowing(event) ? readSelection(map) : null;
    const snapped = read && snapToWords(text, read);
    if (snapped && !isSame(read, snapped)) set(snapped);
  };
  /** The browser reports a selection only in a later task, and a key means what is selected when it is pressed. */
  const catchUp = (): void => {
    if (!isSame(readSelection(map), told)) follow();
  };
  const select = ({ anchor, focus }: CaretSelection): void => {
    const start = map.placeOf(anchor, anchor <= focus ? 'after' : 'before');
    // A caret between two pieces of text is at one place: with an end in each it would pass for a selection.
    const end = focus === anchor ? start : map.placeOf(focus, focus < anchor ? 'after' : 'before');
    if (start && end) getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  };
  const set = (selection: CaretSelection): void => {
    current = selection;
    select(selection);
    tell(selection);
  };
  const listen = { signal: listeners.signal, capture: true };
  document.addEventListener('selectionchange', follow, listen);
  window.addEventListener('keydown', catchUp, listen);
  window.addEventListener('pointerdown', press, listen);
  for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, release, listen);

  return {
    get current() {
      return current;
    },
    read: () => readSelection(map),
    set,
    restore() {
      if (!isPressing) set(current);
    },
    modify(alter, direction, by) {
      getSelection()?.modify(alter, direction, by);
      follow();
    },
    destroy: () => listeners.abort(),
  };
};

/** The other button asks for a menu, and leaves what is selected as it is. */
const isGrowing = ({ pointerType, button, altKey }: PointerEvent): boolean =>
  pointerType === 'mouse' && button === 0 && !altKey;

/** A caret stays where it is. */
const snapToWords = (text: string, { anchor, focus }: CaretSelection): CaretSelection => {
  if (anchor === focus) return { anchor, focus };
  const { from, to } = uncutWords(text, rangeOf({ anchor, focus }));
  return anchor < focus ? { anchor: from, focus: to } : { anchor: to, focus: from };
};

const isSame = (one: CaretSelection | null, other: CaretSelection | null): boolean =>
  one?.anchor === other?.anchor && one?.focus === other?.focus;

/** Null for a selection that has no part in the text. */
const readSelection = (map: TextMap): CaretSelection | null => {
  const ends = endsOf(getSelection());
  if (!ends) return null;
  const [anchor, focus] = [map.nearestOffset(ends.anchor), map.nearestOffset(ends.focus)];
  return anchor === focus && leavesText(map) ? null : { anchor, focus };
};

const leavesText = ({ root }: TextMap): boolean => {
  const ends = endsOf(getSelection());
  return ends !== null && !(root.contains(ends.anchor.node) && root.contains(ends.focus.node));
};

const endsOf = (selection: Selection | null): { anchor: DomPoint; focus: DomPoint } | null =>
  selection?.anchorNode && selection.focusNode
    ? {
        anchor: { node: selection.anchorNode, offset: selection.anchorOffset },
        focus: { node: selection.focusNode, offset: selection.focusOffset },
      }
    : null;
