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
  let chosen: Annotation | null = null;
  let hits: readonly TextRange[] = [];
  let currentHit: TextRange | undefined;
  let compared: ComparedText | null = null;
  let framed: readonly TextRange[] = [];
  let isMeasured = false;

  const draw = (): void => {
    if (!isMeasured) outline.measure();
    isMeasured = true;
    const height = element.clientHeight;
    const pen = preparePen(canvas, element.clientWidth, height);
    if (!pen) return;
    const place = (range: TextRange): Stretch => stretchOf(outline, range, height);
    const palette = colors.read();
    if (compared) {
      drawHeat(pen, compared, place, { heat: palette.heat, tick: palette.chosen });
      frameAcross(pen, framed.map(place), palette.chosen, palette.heat);
    } else drawTags(pen, place, palette);
    pen.fillStyle = palette.hit;
    fillLane(pen, HIT_LANE, mergeStretches(hits.map(place)));
    if (currentHit) frameAcross(pen, [place(currentHit)], palette.chosen, palette.hit);
    followScroll();
  };
  const drawTags = (
    pen: CanvasRenderingContext2D,
    place: (range: TextRange) => Stretch,
    palette: StripPalette,
  ): void => {
    for (const [lane, tag] of TAGS.entries()) {
      pen.fillStyle = palette[tag];
      const passages = index.inOrder.flatMap((one) => (one.tag === tag ? one.passages : []));
      fillLane(pen, lane, mergeStretches(passages.map(place)));
    }
    if (chosen) frameAcross(pen, chosen.passages.map(place), palette.chosen, palette[chosen.tag]);
  };
  const drawing = createIdleTask(draw);
  const colors = createStripColors(canvas, drawing.ask);

  const followScroll = (): void => {
    const scale = outline.height > 0 ? element.clientHeight / outline.height : 0;
    view.style.transform = `translateY(${scroller.scrollTop * scale}px)`;
    const size = `${Math.round(scroller.clientHeight * scale)}px`;
    if (view.style.blockSize !== size) view.style.blockSize = size;
  };
  const goTo = ({ clientY }: PointerEvent): void => {
    const { top, height } = element.getBoundingClientRect();
    const wanted = ((clientY - top) / height) * scroller.scrollHeight;
    scroller.scrollTo({ top: wanted - scroller.clientHeight / 2, behavior: 'instant' });
  };

  const listen = { signal: listeners.signal };
  scroller.addEventListener('scroll', followScroll, { ...listen, passive: true });
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      event.preventDefault(); // the focus and the selection stay in the text
      element.setPointerCapture(event.pointerId);
      goTo(event);
    },
    listen,
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      if (element.hasPointerCapture(event.pointerId)) goTo(event);
    },
    listen,
  );
  drawing.ask();

  return {
    refresh: drawing.ask,
    choose(annotation) {
      chosen = annotation;
      drawing.ask();
    },
    showHits(ranges, current) {
      hits = ranges;
      currentHit = ranges[current ?? -1];
      drawing.ask();
    },
    showCompared(next) {
      compared = next;
      drawing.ask();
    },
    frame(passages) {
      framed = passages;
      drawing.ask();
    },
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
