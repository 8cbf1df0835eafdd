/** The visible caret: a read-only text shows none of its own. */
import type { TextMap } from '../text/offset-map';

export interface Caret {
  /** Null hides it. */
  show(offset: number | null): void;
}

/** `element` is placed absolutely in `page`, which holds the text and scrolls with it. */
export const createCaret = (map: TextMap, page: HTMLElement, element: HTMLElement): Caret => ({
  show(offset) {
    const rect = offset === null ? null : caretRect(map, offset);
    element.hidden = rect === null;
    if (!rect) return;
    const origin = page.getBoundingClientRect();
    element.style.insetInlineStart = `${rect.left - origin.left}px`;
    element.style.insetBlockStart = `${rect.top - origin.top}px`;
    element.style.blockSize = `${rect.height}px`;
    restartBlinking(element);
  },
});

/** Where a caret at `offset` stands on the screen. */
export const caretRect = (map: TextMap, offset: number): DOMRect | null => {
  const rects = map.liveRange({ from: offset, to: offset })?.getClientRects();
  return rects?.[rects.length - 1] ?? null;
};

/** So that the caret is seen at once wherever it has just moved. */
const restartBlinking = (element: HTMLElement): void => {
  for (const animation of element.getAnimations()) animation.currentTime = 0;
};
