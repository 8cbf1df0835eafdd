/** Scrolls so that a place in the text is seen. */
import type { PaperContent } from '#core/paper/paper';
import type { TextRange } from '#core/passage/range';
import type { TextMap } from './offset-map';

/** Room left above and below, so that one sees what one is moving towards. */
const SIGHT_MARGIN = 64;

export const keepInSight = (scroller: HTMLElement, map: TextMap, offset: number): void => {
  const rect = map.liveRange({ from: offset, to: offset })?.getBoundingClientRect();
  if (!rect) return;
  const view = scroller.getBoundingClientRect();
  const above = view.top + SIGHT_MARGIN - rect.top;
  const below = rect.bottom - (view.bottom - SIGHT_MARGIN);
  if (above > 0) scroller.scrollBy({ top: -above });
  else if (below > 0) scroller.scrollBy({ top: below });
};

export const revealRange = (
  scroller: HTMLElement,
  map: TextMap,
  paper: PaperContent,
  range: TextRange,
): void => {
  const rect = map.liveRange(range)?.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (rect && rect.top >= view.top && Math.min(rect.bottom, rect.top + view.height / 2) <= view.bottom)
    return;
  const index = paper.blocks.findLastIndex(({ from }) => from <= range.from);
  // Sections off screen have only estimated heights: first bring the block there, then look where it really is.
  map.blockElement(index)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const placed = map.liveRange(range)?.getBoundingClientRect();
  if (placed) scroller.scrollBy({ top: placed.top - view.top - view.height / 3, behavior: 'instant' });
};

/**
 * Of what reaches beyond the view, the part in it, with room left where it is cut for a toolbar. What is wholly out of
 * sight stays where it is.
 */
export const partInSight = (scroller: HTMLElement, rect: DOMRect): DOMRect => {
  const view = scroller.getBoundingClientRect();
  if (rect.bottom < view.top || rect.top > view.bottom) return rect;
  const top = rect.top < view.top ? view.top + SIGHT_MARGIN : rect.top;
  const bottom = rect.bottom > view.bottom ? view.bottom - SIGHT_MARGIN : rect.bottom;
  return new DOMRect(rect.left, top, rect.width, Math.max(0, bottom - top));
};
