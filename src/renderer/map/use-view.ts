/** Pan and zoom: the view is written straight to the drawing, so that moving it costs React nothing. */
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Box, Point, Size } from './layout/geometry';
import { openingView, panBy, revealBox, toMap, type View, viewOfAll, zoomAt } from './layout/map-view';

/** Below this only letters are shown: words would be dust. */
const FAR_SCALE = 0.34;
const ZOOM_STEP = 1.3;
/** Wheels that count in lines or pages, in CSS pixels. */
const LINE = 18;

export interface ViewControl {
  readonly pane: () => Size;
  /** The point of the map in the middle of the pane. */
  readonly middle: () => Point;
  open(bounds: Box): void;
  fit(bounds: Box): void;
  zoomIn(): void;
  zoomOut(): void;
  reveal(box: Box): void;
  pan(dx: number, dy: number): void;
  pinch(factor: number, at: Point): void;
  /** From the window's coordinates. */
  readonly mapPoint: (clientX: number, clientY: number) => Point;
}

export const useView = (
  pane: RefObject<HTMLElement | null>,
  world: RefObject<SVGGElement | null>,
): ViewControl => {
  const view = useRef<View>({ x: 0, y: 0, scale: 1 });
  const control = useMemo(() => createControl(pane, world, view), [pane, world]);
  useEffect(() => listenToWheel(pane.current, control), [pane, control]);
  useEffect(() => listenToPrinter(world.current), [world]);
  return control;
};

const createControl = (
  pane: RefObject<HTMLElement | null>,
  world: RefObject<SVGGElement | null>,
  view: RefObject<View>,
): ViewControl => {
  const show = (next: View, isGliding: boolean): void => {
    view.current = next;
    if (!world.current) return;
    world.current.classList.toggle('is-gliding', isGliding);
    world.current.classList.toggle('is-far', next.scale < FAR_SCALE);
    world.current.style.transform = `translate(${next.x}px, ${next.y}px) scale(${next.scale})`;
  };
  const size = (): Size => ({
    width: pane.current?.clientWidth ?? 0,
    height: pane.current?.clientHeight ?? 0,
  });
  const zoomMiddle = (factor: number): void =>
    show(zoomAt(view.current, factor, { x: size().width / 2, y: size().height / 2 }), true);
  const inPane = (clientX: number, clientY: number): Point => {
    const rect = pane.current?.getBoundingClientRect();
    return { x: clientX - (rect?.x ?? 0), y: clientY - (rect?.y ?? 0) };
  };
  return {
    pane: size,
    middle: () => toMap(view.current, { x: size().width / 2, y: size().height / 2 }),
    open: (bounds) => show(openingView(bounds, size()), false),
    fit: (bounds) => show(viewOfAll(bounds, size()), true),
    zoomIn: () => zoomMiddle(ZOOM_STEP),
    zoomOut: () => zoomMiddle(1 / ZOOM_STEP),
    reveal: (box) => show(revealBox(view.current, box, size()), true),
    pan: (dx, dy) => show(panBy(view.current, dx, dy), false),
    pinch: (factor, { x, y }) => show(zoomAt(view.current, factor, inPane(x, y)), false),
    mapPoint: (clientX, clientY) => toMap(view.current, inPane(clientX, clientY)),
  };
};

/** A wheel or two fingers pan; with Control, which is also how a trackpad tells of a pinch, they zoom. */
const listenToWheel = (pane: HTMLElement | null, control: ViewControl): (() => void) => {
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const unit = event.deltaMode === 0 ? 1 : event.deltaMode === 1 ? LINE : control.pane().height;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    if (event.ctrlKey || event.metaKey) {
      const factor = Math.exp(-Math.max(-60, Math.min(60, dy)) / 100);
      control.pinch(factor, { x: event.clientX, y: event.clientY });
    } else if (event.shiftKey && dx === 0) control.pan(-dy, 0);
    else control.pan(-dx, -dy);
  };
  pane?.addEventListener('wheel', onWheel, { passive: false });
  return () => pane?.removeEventListener('wheel', onWheel);
};

/** On paper the whole map is on the page, whatever the pane shows of it: the style sheet drops the transform. */
const listenToPrinter = (world: SVGGElement | null): (() => void) => {
  const svg = world?.ownerSVGElement;
  if (!svg) return () => {};
  const before = (): void => svg.setAttribute('viewBox', svg.dataset['page'] ?? '');
  const after = (): void => svg.removeAttribute('viewBox');
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
};
