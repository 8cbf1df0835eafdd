/**
 * The strip along the scroll bar: where in the paper annotations and search hits lie, which one is chosen, and what
 * is in sight. One canvas, drawn when nothing else is to do; scrolling only moves the frame of what is in sight.
 */
import { type Annotation, TAGS } from '#core/annotation/annotation';
import type { AnnotationIndex } from '#core/annotation/annotation-index';
import type { TextRange } from '#core/passage/range';
import { createIdleTask } from './idle-task';
import type { Outline } from './outline';
import { createStripColors } from './strip-colors';

export interface Strip {
  /** Annotations have changed. */
  refresh(): void;
  choose(annotation: Annotation | null): void;
  showHits(hits: readonly TextRange[], current: number | null): void;
  /** The text lies elsewhere now. */
  forget(): void;
  destroy(): void;
}

/** In CSS pixels. The tags' lanes stand in the order of TAGS, so that place tells them apart as colour does. */
const LANE = 3;
const GAP = 1;
const HIT_LANE = TAGS.length;
/** What is shorter than this could not be seen. */
const LEAST = 3;
const FRAME = 1.5;

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
  let isMeasured = false;

  const draw = (): void => {
    if (!isMeasured) outline.measure();
    isMeasured = true;
    const height = element.clientHeight;
    const pen = preparePen(canvas, element.clientWidth, height);
    if (!pen) return;
    const place = (range: TextRange): Stretch => stretchOf(outline, range, height);
    const palette = colors.read();
    for (const [lane, tag] of TAGS.entries()) {
      pen.fillStyle = palette[tag];
      const passages = index.inOrder.flatMap((one) => (one.tag === tag ? one.passages : []));
      fillLane(pen, lane, mergeStretches(passages.map(place)));
    }
    pen.fillStyle = palette.hit;
    fillLane(pen, HIT_LANE, mergeStretches(hits.map(place)));
    if (chosen) frameAcross(pen, chosen.passages.map(place), palette.chosen, palette[chosen.tag]);
    if (currentHit) frameAcross(pen, [place(currentHit)], palette.chosen, palette.hit);
    followScroll();
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

/** From where to where on the strip, in CSS pixels. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const stretchOf = (outline: Outline, { from, to }: TextRange, height: number): Stretch => {
  const scale = height / Math.max(1, outline.height);
  const top = outline.topOf(from) * scale;
  return { from: top, to: Math.max(top + LEAST, outline.topOf(to) * scale) };
};

/** Ten thousand annotations are a few hundred stretches: what lies on one pixel is drawn once. */
const mergeStretches = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
};

const fillLane = (pen: CanvasRenderingContext2D, lane: number, stretches: readonly Stretch[]): void => {
  for (const { from, to } of stretches) pen.fillRect(GAP + lane * (LANE + GAP), from, LANE, to - from);
};

/** What one looks at goes across all lanes, with a frame: seen at once, with and without colour. */
const frameAcross = (
  pen: CanvasRenderingContext2D,
  stretches: readonly Stretch[],
  frame: string,
  fill: string,
): void => {
  const width = GAP + (TAGS.length + 1) * (LANE + GAP);
  for (const { from, to } of stretches) {
    pen.fillStyle = frame;
    pen.fillRect(0, from - FRAME, width, to - from + 2 * FRAME);
    pen.fillStyle = fill;
    pen.fillRect(FRAME, from, width - 2 * FRAME, to - from);
  }
};

/** An empty canvas as large as the strip, sharp on any screen, on which one draws in CSS pixels. */
const preparePen = (
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
): CanvasRenderingContext2D | null => {
  canvas.width = Math.round(width * devicePixelRatio); // also clears it
  canvas.height = Math.round(height * devicePixelRatio);
  const pen = canvas.getContext('2d');
  pen?.scale(devicePixelRatio, devicePixelRatio);
  return pen;
};
