/** What is selected in the text, what is kept of it, and where the caret stands. */
import type { TextRange } from '#core/passage/range';
import { createCaret } from './caret/caret';
import type { CaretMove } from './caret/caret-keys';
import { movedFocus } from './caret/focus-move';
import { createKeptRanges } from './caret/kept-ranges';
import { createReaderSelection, rangeOf } from './caret/reader-selection';
import type { ReaderDrawing } from './reader-drawing';
import type { ReaderGround } from './reader-ground';
import { keepInSight, partInSight, revealRange } from './text/sight';

export interface ReaderSelecting {
  /** Where the caret stands; of a selection, the end that moves. */
  readonly focus: number;
  /** Also of a click that is reported only in a later task. */
  readonly focusNow: number;
  /** The caret alone, nothing selected. */
  place(offset: number): void;
  /** What was selected last, as the browser's own selection: when the text gets the focus. */
  restore(): void;
  hideCaret(): void;
  move(move: CaretMove, isExtending: boolean): void;
  reveal(range: TextRange): void;
  keep(): void;
  collapse(): void;
  tellMove(): void;
  rect(): DOMRect | null;
  destroy(): void;
}

export const createReaderSelecting = (ground: ReaderGround, drawing: ReaderDrawing): ReaderSelecting => {
  const { elements, paper, events, map } = ground;
  const { scroller, page, text } = elements;
  const caret = createCaret(map, page, elements.caret);
  let selected: TextRange | null = null;

  const selection = createReaderSelection(map, (current) => {
    const range = current && rangeOf(current);
    const isCaret = range !== null && range.from === range.to;
    caret.show(isCaret && document.activeElement === text ? range.from : null);
    selected = isCaret ? null : range;
    events.onSelect(selected, kept.ranges);
    if (current) tellMove();
  });
  const tellMove = (): void => events.onMove(drawing.near.readingAt(selection.current.focus));
  const place = (offset: number): void => selection.set({ anchor: offset, focus: offset });
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
  const focusNow = (): number => (selection.read() ?? selection.current).focus;
  const collapse = (): void => {
    kept.clear();
    place(focusNow());
  };

  return {
    ...{ place, collapse, tellMove },
    get focus() {
      return selection.current.focus;
    },
    get focusNow() {
      return focusNow();
    },
    restore: () => selection.set(selection.current),
    hideCaret: () => caret.show(null),
    move({ by, direction }, isExtending) {
      if (by === 'line' || by === 'lineboundary') {
        selection.modify(isExtending ? 'extend' : 'move', direction, by);
      } else {
        const focus = movedFocus(paper.text, selection.current, { by, direction }, isExtending);
        selection.set({ anchor: isExtending ? selection.current.anchor : focus, focus });
      }
      keepInSight(scroller, map, selection.current.focus);
    },
    reveal(range) {
      place(range.from);
      revealRange(scroller, map, paper, range);
    },
    keep() {
      kept.keep();
      place(selection.current.focus);
    },
    rect() {
      const range = selected ?? kept.ranges.at(-1) ?? rangeOf(selection.current);
      const rect = map.liveRange(range)?.getBoundingClientRect();
      return rect ? partInSight(scroller, rect) : null;
    },
    destroy() {
      kept.destroy();
      selection.destroy();
    },
  };
};
