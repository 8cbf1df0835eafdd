/** Which annotation a click on painted text means: a highlight is no element, so it is asked by offset. */

import type { AnnotationIndex } from '#core/annotation/annotation-index';
import type { Annotation } from '#core/records/annotation';
import type { TextMap } from '../text/offset-map';

interface ScreenPoint {
  readonly clientX: number;
  readonly clientY: number;
}

/** The shortest annotation there, or the one beneath it when that was chosen already; null beside all. */
export const annotationAtPoint = (
  map: TextMap,
  index: AnnotationIndex,
  point: ScreenPoint,
  chosen: Annotation | null,
): string | null => {
  const offset = offsetAtPoint(map, point);
  if (offset === null) return null;
  const stack = index.at(offset);
  const next = stack.findIndex(({ id }) => id === chosen?.id) + 1;
  return stack[next % stack.length]?.id ?? null;
};

/** The offset of the character under the point; a caret position lies between two, so both are asked. */
export const offsetAtPoint = (map: TextMap, point: ScreenPoint): number | null => {
  const offset = caretAtPoint(map, point);
  if (offset === null) return null;
  return [offset, offset - 1].find((at) => at >= 0 && covers(map, at, point)) ?? null;
};

/** Where a click there puts the caret; null where something else lies over the text. */
export const caretAtPoint = (map: TextMap, { clientX, clientY }: ScreenPoint): number | null => {
  const place = document.caretPositionFromPoint(clientX, clientY);
  return place && map.offsetOf({ node: place.offsetNode, offset: place.offset });
};

const covers = (map: TextMap, offset: number, { clientX: x, clientY: y }: ScreenPoint): boolean => {
  const rects = map.liveRange({ from: offset, to: offset + 1 })?.getClientRects() ?? [];
  return [...rects].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
};
