/** Keeps the line that one reads where it is, whatever becomes of the lines above it. */
import { createIdleTask } from './idle-task';
import type { TextMap } from './offset-map';

export interface PlaceKeeper {
  /** Does what changes the height of lines. */
  keep(change: () => void): void;
  /** Scrolls so that the line is where it was, in a text that has just been put into the page, too. */
  goBackTo(place: ReadingPlace): void;
  destroy(): void;
}

/** Of the line that stays: where in the text, and how far down the pane in CSS pixels. */
export interface ReadingPlace {
  readonly offset: number;
  readonly top: number;
}

/** How far down the pane the line that stays is looked for, in the pane's heights: a dialog may cover some. */
const READING_LINES = [0.3, 0.1, 0.5, 0.7, 0.9];

/**
 * Also follows the pane's width and the type of the text, with which all lines are broken anew. `onPlace` hears where one
 * reads whenever the text has come to rest; null for the beginning of the paper.
 */
export const createPlaceKeeper = (
  scroller: HTMLElement,
  map: TextMap,
  onPlace: (place: ReadingPlace | null) => void,
): PlaceKeeper => {
  const breaking = (): string =>
    `${scroller.clientWidth} ${map.root.clientWidth} ${getComputedStyle(map.root).font}`;
  let broken = breaking();
  let known: ReadingPlace | null = null;

  const { topOf, look, goBackTo } = createLooking(scroller, map);
  const looking = createIdleTask(() => {
    known = look();
    onPlace(known);
  });
  let isSettling = false;
  /**
   * Sections off screen have only estimated heights, and after a start the type comes last: the line is brought there, and
   * again until it stays. What scrolls meanwhile is nobody's wish.
   */
  const settle = async (place: ReadingPlace): Promise<void> => {
    isSettling = true;
    goBackTo(place);
    await document.fonts.ready;
    for (let frame = 0; frame < FRAMES_TO_SETTLE && known === place; frame += 1) {
      await nextFrame();
      if (known === place) goBackTo(place);
    }
    isSettling = false;
  };
  const onScroll = (): void => {
    if (isSettling || breaking() !== broken) return; // the browser's own guess, of which the observer is told next
    if (known && Math.abs(topOf(known.offset) - known.top) < 1) return; // that was going back
    known = null;
    looking.ask();
  };
  const resize = new ResizeObserver(() => {
    const now = breaking();
    if (now === broken) return;
    broken = now;
    goBackTo(known);
  });
  scroller.addEventListener('scroll', onScroll, { passive: true });
  resize.observe(scroller);
  resize.observe(map.root);

  return {
    keep(change) {
      const place = look();
      change();
      goBackTo(place);
    },
    goBackTo(place) {
      known = place;
      void settle(place);
    },
    destroy() {
      known = null;
      scroller.removeEventListener('scroll', onScroll);
      resize.disconnect();
      looking.cancel();
    },
  };
};

/** In the first the sections in sight get their heights, in the second those that come into sight by that. */
const FRAMES_TO_SETTLE = 3;

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Where one reads this moment, and the way back there. */
const createLooking = (scroller: HTMLElement, map: TextMap) => {
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
  return { topOf, look, goBackTo };
};
