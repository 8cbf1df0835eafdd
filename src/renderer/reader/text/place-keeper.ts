/** Keeps the line that one reads where it is, whatever becomes of the lines above it. */
import { createIdleTask } from './idle-task';
import type { TextMap } from './offset-map';

export interface PlaceKeeper {
  /** Does what changes the height of lines. */
  keep(change: () => void): void;
  destroy(): void;
}

/** Of the line that stays: where in the text, and how far down the pane in CSS pixels. */
interface ReadingPlace {
  readonly offset: number;
  readonly top: number;
}

/** How far down the pane the line that stays is looked for, in the pane's heights: a dialog may cover some. */
const READING_LINES = [0.3, 0.1, 0.5, 0.7, 0.9];

/** Also follows the pane's width, with which all lines are broken anew. */
export const createPlaceKeeper = (scroller: HTMLElement, map: TextMap): PlaceKeeper => {
  let width = scroller.clientWidth;
  let known: ReadingPlace | null = null;

  const topOf = (offset: number): number => {
    const rect = map.liveRange({ from: offset, to: offset })?.getBoundingClientRect();
    return (rect?.top ?? 0) - scroller.getBoundingClientRect().top;
  };
  const offsetInSight = (): number | null => {
    const view = scroller.getBoundingClientRect();
    const text = map.root.getBoundingClientRect();
    for (const line of READING_LINES) {
      const y = view.top + view.height * line;
      const place = document.caretPositionFromPoint(text.left + text.width / 2, y);
      const offset = place && map.offsetOf({ node: place.offsetNode, offset: place.offset });
      if (offset !== null) return offset;
    }
    return null;
  };
  /** None at the beginning of the paper: to keep a line further down would scroll the title away. */
  const look = (): ReadingPlace | null => {
    const offset = scroller.scrollTop > 0 ? offsetInSight() : null;
    return offset === null ? null : { offset, top: topOf(offset) };
  };
  const goBackTo = (place: ReadingPlace | null): void => {
    if (place) scroller.scrollBy({ top: topOf(place.offset) - place.top, behavior: 'instant' });
  };

  const looking = createIdleTask(() => {
    known = look();
  });
  const onScroll = (): void => {
    if (scroller.clientWidth !== width) return; // the browser's own guess, of which the observer is told next
    if (known && Math.abs(topOf(known.offset) - known.top) < 1) return; // that was going back
    known = null;
    looking.ask();
  };
  const resize = new ResizeObserver(() => {
    if (scroller.clientWidth === width) return;
    width = scroller.clientWidth;
    goBackTo(known);
  });
  scroller.addEventListener('scroll', onScroll, { passive: true });
  resize.observe(scroller);

  return {
    keep(change) {
      const place = look();
      change();
      goBackTo(place);
    },
    destroy() {
      scroller.removeEventListener('scroll', onScroll);
      resize.disconnect();
      looking.cancel();
    },
  };
};
