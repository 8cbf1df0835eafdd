/** Mouse, pen and fingers on the map: a tap, a drag of the ground, a pinch, a drag from a card's handle. */
import { type RefObject, useEffect, useRef } from 'react';
import type { Point } from './layout/geometry';
import type { ViewControl } from './use-view';

export type Target =
  | { readonly kind: 'card'; readonly id: string }
  | { readonly kind: 'arrow'; readonly id: string }
  | { readonly kind: 'ground' };

export interface PointerGestures {
  readonly onTap: (target: Target) => void;
  readonly onDragStart: (cardId: string) => void;
  /** In the map's coordinates. */
  readonly onDragMove: (cardId: string, to: Point) => void;
  /** Over another card, or null; `wasMoved` is false for a click on the handle. */
  readonly onDragEnd: (target: string | null, wasMoved: boolean) => void;
}

/** A hand trembles: less than this many CSS pixels is a tap. */
const TREMBLE = 4;

export const usePointers = (
  pane: RefObject<HTMLElement | null>,
  control: ViewControl,
  gestures: PointerGestures,
): void => {
  const latest = useRef(gestures);
  latest.current = gestures;
  useEffect(() => {
    const element = pane.current;
    return element ? listenToPointers(element, control, latest) : undefined;
  }, [pane, control]);
};

interface Press extends Point {
  readonly startX: number;
  readonly startY: number;
  readonly target: Target;
  readonly handleOf: string | null;
  readonly wasMoved: boolean;
}

const listenToPointers = (
  pane: HTMLElement,
  control: ViewControl,
  latest: RefObject<PointerGestures>,
): (() => void) => {
  const presses = new Map<number, Press>();
  let wasPinched = false;

  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    if (presses.size === 0) wasPinched = false;
    const handleOf = event.target.closest('[data-handle]')?.getAttribute('data-handle') ?? null;
    const { clientX: x, clientY: y } = event;
    presses.set(event.pointerId, {
      ...{ x, y, startX: x, startY: y, handleOf, wasMoved: false },
      target: targetOf(event.target),
    });
    pane.setPointerCapture(event.pointerId);
    if (handleOf !== null) latest.current.onDragStart(handleOf);
  };

  const onMove = (event: PointerEvent): void => {
    const press = presses.get(event.pointerId);
    if (!press) return;
    const next = moved(press, event);
    presses.set(event.pointerId, next);
    if (presses.size === 2) {
      wasPinched = true;
      pinch([...presses.values()], press, next, control);
    } else if (next.handleOf !== null) {
      latest.current.onDragMove(next.handleOf, control.mapPoint(next.x, next.y));
    } else if (next.wasMoved) control.pan(next.x - press.x, next.y - press.y);
  };

  const onUp = (event: PointerEvent): void => {
    const press = presses.get(event.pointerId);
    presses.delete(event.pointerId);
    if (!press || wasPinched) return;
    if (press.handleOf !== null) latest.current.onDragEnd(cardUnder(event), press.wasMoved);
    else if (!press.wasMoved) latest.current.onTap(press.target);
  };

  const onCancel = (event: PointerEvent): void => {
    const press = presses.get(event.pointerId);
    presses.delete(event.pointerId);
    if (press?.handleOf != null) latest.current.onDragEnd(null, true);
  };

  const kinds = [
    ['pointerdown', onDown],
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', onCancel],
  ] as const;
  for (const [kind, listener] of kinds) pane.addEventListener(kind, listener);
  return () => {
    for (const [kind, listener] of kinds) pane.removeEventListener(kind, listener);
  };
};

const moved = (press: Press, { clientX: x, clientY: y }: PointerEvent): Press => ({
  ...press,
  x,
  y,
  wasMoved: press.wasMoved || Math.hypot(x - press.startX, y - press.startY) > TREMBLE,
});

/** The map follows both fingers: by how far they are apart, and by their middle. */
const pinch = (presses: readonly Press[], before: Press, now: Press, control: ViewControl): void => {
  const still = presses.find((press) => press !== now);
  if (!still) return;
  const was = Math.hypot(before.x - still.x, before.y - still.y);
  const is = Math.hypot(now.x - still.x, now.y - still.y);
  control.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
  control.pinch(is / Math.max(1, was), { x: (now.x + still.x) / 2, y: (now.y + still.y) / 2 });
};

const targetOf = (element: Element): Target => {
  const card = element.closest('[data-card]')?.getAttribute('data-card');
  if (card != null) return { kind: 'card', id: card };
  const arrow = element.closest('[data-arrow]')?.getAttribute('data-arrow');
  return arrow != null ? { kind: 'arrow', id: arrow } : { kind: 'ground' };
};

/** The pane has captured the pointer, so the event itself no longer tells. */
const cardUnder = ({ clientX, clientY }: PointerEvent): string | null => {
  const element = document.elementFromPoint(clientX, clientY);
  return element?.closest('[data-card]')?.getAttribute('data-card') ?? null;
};
