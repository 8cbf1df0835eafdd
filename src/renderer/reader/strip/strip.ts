/**
 * The strip along the scroll bar: where in the paper annotations and search hits lie, which one is chosen, and what
 * is in sight; while comparing, where people differ. One canvas, drawn when nothing else is to do; scrolling only moves
 * the frame of what is in sight.
 */

import type { AnnotationIndex } from '#core/annotation/annotation-index';
import type { TextRange } from '#core/passage/range';
import { type Annotation, TAGS } from '#core/records/annotation';
import type { ComparedText } from '../compared/compared-text';
import { createIdleTask } from '../text/idle-task';
import { drawHeat } from './heat-drawing';
import { createStripColors, type StripPalette } from './strip-colors';
import {
  fillLane,
  frameAcross,
  HIT_LANE,
  mergeStretches,
  preparePen,
  type Stretch,
  stretchOf,
} from './strip-pen';
import type { Outline } from './strip-scale';

export interface Strip {
  /** Annotations have changed. */
  refresh(): void;
  choose(annotation: Annotation | null): void;
  showHits(hits: readonly TextRange[], current: number | null): void;
  /** Shows where people differ instead of what I tagged; null shows mine again. */
  showCompared(compared: ComparedText | null): void;
  /** The passages of the case that is looked at. */
  frame(passages: readonly TextRange[]): void;
  /** The text lies elsewhere now. */
  forget(): void;
  destroy(): void;
}

/** What is drawn besides the annotations. */
interface Shown {
  readonly chosen: Annotation | null;
  readonly hits: readonly TextRange[];
  readonly currentHit: TextRange | null;
  readonly compared: ComparedText | null;
  readonly framed: readonly TextRange[];
}

const NOTHING_SHOWN: Shown = { chosen: null, hits: [], currentHit: null, compared: null, framed: [] };

export const createStrip = (
  element: HTMLElement,
  scroller: HTMLElement,
  outline: Outline,
  index: AnnotationIndex,
): Strip => {
  const canvas = document.createElement('canvas');
  const view = document.createElement('div');
  view.className = 'reader-strip-view';
  element.replaceChildren(canvas, view);
  const listeners = new AbortController();
  let shown = NOTHING_SHOWN;
  let isMeasured = false;

  const draw = (): void => {
    if (!isMeasured) outline.measure();
    isMeasured = true;
    const height = element.clientHeight;
    const pen = preparePen(canvas, element.clientWidth, height);
    if (!pen) return;
    const place = (range: TextRange): Stretch => stretchOf(outline, range, height);
    drawShown({ pen, place, palette: colors.read() }, shown, index);
    followScroll();
  };
  const drawing = createIdleTask(draw);
  const show = (change: Partial<Shown>): void => {
    shown = { ...shown, ...change };
    drawing.ask();
  };
  const colors = createStripColors(canvas, drawing.ask);

  const followScroll = (): void => {
    const scale = outline.height > 0 ? element.clientHeight / outline.height : 0;
    view.style.transform = `translateY(${scroller.scrollTop * scale}px)`;
    const size = `${Math.round(scroller.clientHeight * scale)}px`;
    if (view.style.blockSize !== size) view.style.blockSize = size;
  };

  scroller.addEventListener('scroll', followScroll, { signal: listeners.signal, passive: true });
  scrollWherePressed(element, scroller, listeners.signal);
  drawing.ask();

  return {
    refresh: drawing.ask,
    choose: (chosen) => show({ chosen }),
    showHits: (hits, current) => show({ hits, currentHit: hits[current ?? -1] ?? null }),
    showCompared: (compared) => show({ compared }),
    frame: (framed) => show({ framed }),
    forget() {
      isMeasured = false;
      drawing.ask();
    },
    destroy() {
      listeners.abort();
      drawing.cancel();
      colors.destroy();
      element.replaceChildren();
    },
  };
};

/** What drawing needs: where on the strip a range lies, and in which colours. */
interface Drawing {
  readonly pen: CanvasRenderingContext2D;
  readonly place: (range: TextRange) => Stretch;
  readonly palette: StripPalette;
}

const drawShown = (drawing: Drawing, shown: Shown, index: AnnotationIndex): void => {
  const { pen, place, palette } = drawing;
  const { compared, framed, hits, currentHit } = shown;
  if (compared) {
    drawHeat(pen, compared, place, { heat: palette.heat, tick: palette.chosen });
    frameAcross(pen, framed.map(place), palette.chosen, palette.heat);
  } else drawTags(drawing, shown.chosen, index);
  pen.fillStyle = palette.hit;
  fillLane(pen, HIT_LANE, mergeStretches(hits.map(place)));
  if (currentHit) frameAcross(pen, [place(currentHit)], palette.chosen, palette.hit);
};

const drawTags = (
  { pen, place, palette }: Drawing,
  chosen: Annotation | null,
  { inOrder }: AnnotationIndex,
): void => {
  for (const [lane, tag] of TAGS.entries()) {
    pen.fillStyle = palette[tag];
    const passages = inOrder.flatMap((one) => (one.tag === tag ? one.passages : []));
    fillLane(pen, lane, mergeStretches(passages.map(place)));
  }
  if (chosen) frameAcross(pen, chosen.passages.map(place), palette.chosen, palette[chosen.tag]);
};

/** Pressed or dragged along, the strip brings that part of the paper to the middle of the pane. */
const scrollWherePressed = (element: HTMLElement, scroller: HTMLElement, signal: AbortSignal): void => {
  const goTo = ({ clientY }: PointerEvent): void => {
    const { top, height } = element.getBoundingClientRect();
    const wanted = ((clientY - top) / height) * scroller.scrollHeight;
    scroller.scrollTo({ top: wanted - scroller.clientHeight / 2, behavior: 'instant' });
  };
  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault(); // the focus and the selection stay in the text
    element.setPointerCapture(event.pointerId);
    goTo(event);
  };
  const drag = (event: PointerEvent): void => {
    if (element.hasPointerCapture(event.pointerId)) goTo(event);
  };
  element.addEventListener('pointerdown', press, { signal });
  element.addEventListener('pointermove', drag, { signal });
};
