/** Pointing at the pages: a click chooses, a drag selects words, a double click the word. */
import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { PagePlaces, PagePoint } from '#core/paper/page-places';
import type { TextRange } from '#core/passage/range';
import { wholeWords } from '#core/passage/whole-words';
import { type MarksByPage, markAt } from './page-marks';

export interface HeldKeys {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export interface PagePointing {
  /** What is being selected at this moment. */
  readonly dragged: TextRange | null;
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(event: PointerEvent<HTMLElement>): void;
  onPointerCancel(): void;
}

export interface Pointable {
  readonly text: string;
  readonly places: PagePlaces;
  readonly marks: MarksByPage;
  /** Pixels of the screen to a point. */
  readonly scale: number;
  onChoose(annotationId: string | null, held: HeldKeys): void;
  onSelect(range: TextRange, held: HeldKeys): void;
  /** Beside all annotations: where in the text one has clicked. */
  onPlace(offset: number): void;
}

export const usePagePointing = (
  scroller: RefObject<HTMLElement | null>,
  { text, places, marks, scale, onChoose, onSelect, onPlace }: Pointable,
): PagePointing => {
  const [dragged, setDragged] = useState<TextRange | null>(null);
  const pressed = useRef<Pressed | null>(null);
  const rangeTo = (from: number, point: PagePoint | null): TextRange | null => {
    const to = point && places.offsetAt(point);
    return to === null || to === from
      ? null
      : wholeWords(text, { from: Math.min(from, to), to: Math.max(from, to) });
  };
  const click = (event: PointerEvent<HTMLElement>, point: PagePoint): void => {
    const offset = places.offsetAt(point);
    const annotation = markAt(marks.get(point.page) ?? [], point);
    if (event.detail > 1 && offset !== null) onSelect(wholeWords(text, { from: offset, to: offset }), event);
    else {
      onChoose(annotation?.id ?? null, event);
      if (annotation === null && offset !== null) onPlace(offset);
    }
  };
  return {
    dragged,
    onPointerDown(event) {
      const point = event.button === 0 ? pointOf(event, event.target, scale) : null;
      const offset = point && places.offsetAt(point);
      if (!point || isOnControl(event.target)) return;
      event.preventDefault(); // the browser's selection is the text's
      scroller.current?.focus({ preventScroll: true });
      event.currentTarget.setPointerCapture(event.pointerId);
      pressed.current = { x: event.clientX, y: event.clientY, point, offset, hasMoved: false };
    },
    onPointerMove(event) {
      const { current } = pressed;
      if (!current || current.offset === null) return;
      current.hasMoved ||= Math.hypot(event.clientX - current.x, event.clientY - current.y) > TREMBLE;
      if (current.hasMoved) setDragged(rangeTo(current.offset, pointUnder(event, scale)));
    },
    onPointerUp(event) {
      const { current } = pressed;
      pressed.current = null;
      setDragged(null);
      if (!current) return;
      if (!current.hasMoved || current.offset === null) return click(event, current.point);
      const range = rangeTo(current.offset, pointUnder(event, scale));
      if (range) onSelect(range, event);
    },
    onPointerCancel() {
      pressed.current = null;
      setDragged(null);
    },
  };
};

interface Pressed {
  readonly x: number;
  readonly y: number;
  readonly point: PagePoint;
  readonly offset: number | null;
  hasMoved: boolean;
}

/** In pixels: a hand that moves less has clicked. */
const TREMBLE = 4;

const isOnControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button') !== null;

/** While the pointer is captured, events say nothing of what lies under it. */
const pointUnder = (event: PointerEvent, scale: number): PagePoint | null =>
  pointOf(event, document.elementFromPoint(event.clientX, event.clientY), scale);

const pointOf = (
  { clientX, clientY }: PointerEvent,
  target: EventTarget | null,
  scale: number,
): PagePoint | null => {
  const sheet = target instanceof Element ? target.closest<HTMLElement>('[data-page]') : null;
  if (!sheet) return null;
  const { left, top } = sheet.getBoundingClientRect();
  return {
    page: Number(sheet.dataset['page']),
    left: (clientX - left) / scale,
    top: (clientY - top) / scale,
  };
};
