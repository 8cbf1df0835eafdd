/** Dragging a handle: the end follows the pointer by words, with Alt by characters, and stays within its limits. */

import { limitsOf, movePassageEnd } from '#core/annotation/passages';
import { nearestStop, type PassageEnd } from '#core/passage/stops';
import type { Annotation } from '#core/records/annotation';
import type { TextMap } from '../text/offset-map';
import type { Grip } from './handles';

export interface EndMove {
  readonly annotationId: string;
  /** The index of the passage. */
  readonly passage: number;
  readonly end: PassageEnd;
  /** Where the end is to be. */
  readonly offset: number;
}

export interface EndDrag {
  readonly scroller: HTMLElement;
  readonly map: TextMap;
  readonly text: string;
  /** The annotation as it would be if the pointer were released now; null when that is over. */
  preview(annotation: Annotation | null): void;
  commit(move: EndMove): void;
}

/** So near to the edge of the pane, in CSS pixels, it scrolls, by that much a frame. */
const EDGE = 28;
const SCROLL_STEP = 8;

/** Begins with a pointer pressed on a handle; ends by itself when it is released, or with Escape. */
export const dragEnd = (press: PointerEvent, element: HTMLElement, grip: Grip, drag: EndDrag): void => {
  const { annotation, passage: index, end, place } = grip;
  const limits = limitsOf(drag.text, annotation.passages, index, end);
  const passage = annotation.passages[index];
  const start = end === 'start' ? passage?.from : passage?.to;
  // The knob is taken beside the line; what follows the pointer is the middle of the line.
  const slack = { x: place.x - press.clientX, y: place.top + place.height / 2 - press.clientY };
  const listeners = new AbortController();
  let offset = start;
  let pointer: MouseEvent = press;
  let frame = 0;

  const follow = (): void => {
    const pointed = offsetNear(drag.map, pointer.clientX + slack.x, pointer.clientY + slack.y);
    const unit = pointer.altKey ? 'character' : 'word';
    const next = pointed === null ? null : nearestStop(drag.text, pointed, { end, unit }, limits);
    if (next === null || next === offset) return;
    offset = next;
    drag.preview({
      ...annotation,
      passages: movePassageEnd(drag.text, annotation.passages, index, end, offset),
    });
  };
  const scrollAtEdge = (): void => {
    frame = requestAnimationFrame(scrollAtEdge);
    const step = scrollStep(drag.scroller, pointer.clientY);
    if (step === 0) return;
    drag.scroller.scrollBy({ top: step });
    follow();
  };
  const finish = (isKept: boolean): void => {
    listeners.abort();
    cancelAnimationFrame(frame);
    if (isKept && offset !== undefined && offset !== start)
      drag.commit({ annotationId: annotation.id, passage: index, end, offset });
    else drag.preview(null);
  };

  element.setPointerCapture(press.pointerId);
  listenTo(element, listeners.signal, {
    finish,
    onMove(event) {
      pointer = event;
      follow();
    },
  });
  scrollAtEdge();
};

interface Dragging {
  onMove(event: MouseEvent): void;
  finish(isKept: boolean): void;
}

const listenTo = (element: HTMLElement, signal: AbortSignal, { onMove, finish }: Dragging): void => {
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation(); // it must not leave the annotation as well
    finish(false);
  };
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', () => finish(true), { signal });
  element.addEventListener('pointercancel', () => finish(false), { signal });
  window.addEventListener('keydown', leave, { signal, capture: true });
};

/** The offset nearest to a point of the screen: beside the column, that of the line's end. */
const offsetNear = (map: TextMap, x: number, y: number): number | null => {
  const { left, right } = map.root.getBoundingClientRect();
  const place = document.caretPositionFromPoint(Math.max(left + 1, Math.min(x, right - 1)), y);
  return place && map.offsetOf({ node: place.offsetNode, offset: place.offset });
};

const scrollStep = (scroller: HTMLElement, y: number): number => {
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + EDGE) return -SCROLL_STEP;
  return y > bottom - EDGE ? SCROLL_STEP : 0;
};
