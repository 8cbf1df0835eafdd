/** What is selected in the text, what is kept of it, and where the caret stands. */
import type { TextRange } from '#core/passage/range';
import { createCaret } from './caret/caret';
import type { CaretMove } from './caret/caret-keys';
import { movedFocus } from './caret/focus-move';
import { createKeptRanges } from './caret/kept-ranges';
import {
  type CaretSelection,
  createReaderSelection,
  type ReaderSelection,
  rangeOf,
} from './caret/reader-selection';
import type { ReaderDrawing } from './reader-drawing';
import type { ReaderGround } from './reader-ground';
import { keepInSight, partInSight, revealRange } from './text/sight';

export interface ReaderSelecting {
  /** Where the caret stands; of a selection, the end that moves. */
  readonly focus: number;
  /** Also of a click that is reported only in a later task. */
  focusNow(): number;
  /** The caret alone, nothing selected. */
  setCaret(offset: number): void;
  /** What was selected last, as the browser's own selection: when the text gets the focus. */
  restore(): void;
  hideCaret(): void;
  move(move: CaretMove, isExtending: boolean): void;
  reveal(range: TextRange): void;
  select(range: TextRange): void;
  /** What is selected this moment, what is kept of before with it. */
  ranges(): readonly TextRange[];
  keep(): void;
  /** Nothing is selected or kept any more; the caret stays where the selection ended, or goes to `offset`. */
  collapse(offset?: number): void;
  tellMove(): void;
  rect(): DOMRect | null;
  destroy(): void;
}

export const createReaderSelecting = (ground: ReaderGround, drawing: ReaderDrawing): ReaderSelecting => {
  const { paper, events, map } = ground;
  const { scroller, page, text, caret: caretElement } = ground.elements;
  const caret = createCaret(map, page, caretElement);
  let selected: TextRange | null = null;

  const selection = createReaderSelection(map, paper.text, (current) => {
    const range = current && rangeOf(current);
    const isCaret = range !== null && range.from === range.to;
    caret.show(isCaret && document.activeElement === text ? range.from : null);
    selected = isCaret ? null : range;
    events.onSelect(selected, kept.ranges);
    if (current) tellMove();
  });
  const tellMove = (): void => events.onMove(drawing.near.readingAt(selection.current.focus));
  const setCaret = (offset: number): void => selection.set({ anchor: offset, focus: offset });
  const kept = createKeptRanges(text, selection, {
    hasChosen: () => drawing.chosen !== null,
    onAddPassage(range) {
      collapse();
      events.onAddPassage(range);
    },
    onChange(ranges) {
      drawing.painter.showKept(ranges);
      events.onSelect(selected, ranges);
    },
  });
  const focusNow = (): number => focusOf(selection);
  const collapse = (offset = focusNow()): void => {
    kept.clear();
    setCaret(offset);
  };

  return {
    ...{ setCaret, focusNow, collapse, tellMove },
    get focus() {
      return selection.current.focus;
    },
    restore: () => selection.restore(),
    hideCaret: () => caret.show(null),
    move(move, isExtending) {
      moveSelection(selection, paper.text, move, isExtending);
      keepInSight(scroller, map, selection.current.focus);
    },
    reveal(range) {
      setCaret(range.from);
      revealRange(scroller, map, paper, range);
    },
    select(range) {
      selection.set({ anchor: range.from, focus: range.to });
      revealRange(scroller, map, paper, range);
    },
    ranges: () => [...kept.ranges, ...rangesOf(selection.read())],
    keep() {
      kept.keep();
      setCaret(selection.current.focus);
    },
    rect: () => rectInSight(ground, selected ?? kept.ranges.at(-1) ?? rangeOf(selection.current)),
    destroy: () => endAll(kept, selection),
  };
};

/** As it is this moment: the browser reports a selection only later. */
const focusOf = (selection: ReaderSelection): number => (selection.read() ?? selection.current).focus;

/** None for a caret. */
const rangesOf = (read: CaretSelection | null): readonly TextRange[] => {
  const range = read && rangeOf(read);
  return range && range.from < range.to ? [range] : [];
};

const endAll = (...parts: readonly { destroy(): void }[]): void => {
  for (const part of parts) part.destroy();
};

/** Lines are where the browser breaks them; it knows of no words and sentences as they are told here. */
const moveSelection = (
  selection: ReaderSelection,
  text: string,
  { by, direction }: CaretMove,
  isExtending: boolean,
): void => {
  if (by === 'line' || by === 'lineboundary') {
    selection.modify(isExtending ? 'extend' : 'move', direction, by);
  } else {
    const focus = movedFocus(text, selection.current, { by, direction }, isExtending);
    selection.set({ anchor: isExtending ? selection.current.anchor : focus, focus });
  }
};

const rectInSight = ({ elements, map }: ReaderGround, range: TextRange): DOMRect | null => {
  const rect = map.liveRange(range)?.getBoundingClientRect();
  return rect ? partInSight(elements.scroller, rect) : null;
};
