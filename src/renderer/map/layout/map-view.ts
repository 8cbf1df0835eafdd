/** What of the map the pane shows: a point of the map at the pane's corner, and how large. */
import type { Box, Point, Size } from './geometry';

/** A point of the map is shown at `x + scale * point.x`, `y + scale * point.y` of the pane, in CSS pixels. */
export interface View extends Point {
  readonly scale: number;
}

const LEAST_SCALE = 0.02;
const GREATEST_SCALE = 3;
/** Below this the words of a card cannot be read; the map opens no smaller. */
export const READABLE_SCALE = 0.8;
/** Between the map and the pane's edge, in CSS pixels. */
const MARGIN = 24;

/** Everything, centred, never larger than full size. */
export const viewOfAll = (bounds: Box, pane: Size): View => {
  const scale = clampScale(Math.min(1, scaleToFit(bounds, pane)));
  return {
    scale,
    x: (pane.width - scale * bounds.width) / 2 - scale * bounds.x,
    y: Math.max(MARGIN, (pane.height - scale * bounds.height) / 2) - scale * bounds.y,
  };
};

/** How the map opens: everything if that can be read, else its upper left. */
export const openingView = (bounds: Box, pane: Size): View => {
  const all = viewOfAll(bounds, pane);
  if (all.scale >= READABLE_SCALE) return all;
  const acrossScale = (pane.width - 2 * MARGIN) / Math.max(1, bounds.width);
  const scale = Math.min(1, Math.max(READABLE_SCALE, acrossScale));
  const spare = Math.max(MARGIN, (pane.width - scale * bounds.width) / 2);
  return { scale, x: spare - scale * bounds.x, y: MARGIN - scale * bounds.y };
};

/** The point of the pane stays over the same point of the map. */
export const zoomAt = (view: View, factor: number, at: Point): View => {
  const scale = clampScale(view.scale * factor);
  const ratio = scale / view.scale;
  return { scale, x: at.x - ratio * (at.x - view.x), y: at.y - ratio * (at.y - view.y) };
};

export const panBy = (view: View, dx: number, dy: number): View => ({
  ...view,
  x: view.x + dx,
  y: view.y + dy,
});

/** Moved as little as shows the whole box; a box larger than the pane shows its upper left. */
export const revealBox = (view: View, box: Box, pane: Size): View => ({
  ...view,
  x: view.x + shiftInto(view.x + view.scale * box.x, view.scale * box.width, pane.width),
  y: view.y + shiftInto(view.y + view.scale * box.y, view.scale * box.height, pane.height),
});

export const toMap = (view: View, { x, y }: Point): Point => ({
  x: (x - view.x) / view.scale,
  y: (y - view.y) / view.scale,
});

const shiftInto = (start: number, length: number, room: number): number => {
  if (start < MARGIN || length > room - 2 * MARGIN) return MARGIN - start;
  return Math.min(0, room - MARGIN - length - start);
};

const scaleToFit = (bounds: Box, pane: Size): number =>
  Math.min(
    (pane.width - 2 * MARGIN) / Math.max(1, bounds.width),
    (pane.height - 2 * MARGIN) / Math.max(1, bounds.height),
  );

const clampScale = (scale: number): number => Math.min(GREATEST_SCALE, Math.max(LEAST_SCALE, scale));
