/** How the strip along the scroll bar is drawn on: where its lanes lie, and what goes across them. */

import type { TextRange } from '#core/passage/range';
import { TAGS } from '#core/records/annotation';
import type { Outline } from './strip-scale';

/** In CSS pixels. The tags' lanes stand in the order of TAGS, so that place tells them apart as colour does. */
export const LANE = 3;
export const GAP = 1;
export const HIT_LANE = TAGS.length;
/** Of all lanes. */
export const STRIP_WIDTH = GAP + (TAGS.length + 1) * (LANE + GAP);
/** What is shorter than this could not be seen. */
const LEAST = 3;
const FRAME = 1.5;

/** From where to where on the strip, in CSS pixels. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const stretchOf = (outline: Outline, { from, to }: TextRange, height: number): Stretch => {
  const scale = height / Math.max(1, outline.height);
  const top = outline.topOf(from) * scale;
  return { from: top, to: Math.max(top + LEAST, outline.topOf(to) * scale) };
};

/** Ten thousand annotations are a few hundred stretches: what lies on one pixel is drawn once. */
export const mergeStretches = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
};

export const fillLane = (
  pen: CanvasRenderingContext2D,
  lane: number,
  stretches: readonly Stretch[],
): void => {
  for (const { from, to } of stretches) pen.fillRect(GAP + lane * (LANE + GAP), from, LANE, to - from);
};

/** What one looks at goes across all lanes, with a frame: seen at once, with and without colour. */
export const frameAcross = (
  pen: CanvasRenderingContext2D,
  stretches: readonly Stretch[],
  frame: string,
  fill: string,
): void => {
  for (const { from, to } of stretches) {
    pen.fillStyle = frame;
    pen.fillRect(0, from - FRAME, STRIP_WIDTH, to - from + 2 * FRAME);
    pen.fillStyle = fill;
    pen.fillRect(FRAME, from, STRIP_WIDTH - 2 * FRAME, to - from);
  }
};

/** An empty canvas as large as the strip, sharp on any screen, on which one draws in CSS pixels. */
export const preparePen = (
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
