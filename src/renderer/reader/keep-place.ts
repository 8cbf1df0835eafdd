/** Changes how the text is set without losing the line that one reads. */
import type { TextMap } from './text-map';

/** How far down the pane the line is looked for that stays where it is, in the pane's heights: a dialog may cover some. */
const READING_LINES = [0.3, 0.1, 0.5, 0.7, 0.9];

/**
 * Does what changes the height of lines, and scrolls so that the text in sight stands where it stood. Who is at the
 * beginning of the paper stays there: to keep a line further down would scroll the title away.
 */
export const keepPlace = (scroller: HTMLElement, map: TextMap, change: () => void): void => {
  const offset = scroller.scrollTop > 0 ? offsetInSight(scroller, map) : null;
  const topOf = (): number | undefined =>
    offset === null ? undefined : map.liveRange({ from: offset, to: offset })?.getBoundingClientRect().top;
  const before = topOf();
  change();
  const after = topOf();
  if (before !== undefined && after !== undefined)
    scroller.scrollBy({ top: after - before, behavior: 'instant' });
};

const offsetInSight = (scroller: HTMLElement, map: TextMap): number | null => {
  const view = scroller.getBoundingClientRect();
  const { left, width } = map.root.getBoundingClientRect();
  for (const line of READING_LINES) {
    const place = document.caretPositionFromPoint(left + width / 2, view.top + view.height * line);
    const offset = place && map.offsetOf({ node: place.offsetNode, offset: place.offset });
    if (offset !== null) return offset;
  }
  return null;
};
