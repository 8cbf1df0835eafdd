/** The strip while comparing: how much people differ, as bars that grow wider and darker, and a tick for each case. */
import type { TextRange } from '#core/passage/range';
import type { ComparedText } from '../compared/compared-text';
import { GAP, LANE, mergeStretches, STRIP_WIDTH, type Stretch } from './strip-pen';

/** In CSS pixels: the ticks stand to the left, the bars grow from there. */
const BARS = GAP + LANE + GAP;
/** Even the least difference is as wide and as dark as this, in parts of the most. */
const LEAST_SHARE = 0.2;
const TICK = 2;

export const drawHeat = (
  pen: CanvasRenderingContext2D,
  { heat, cases }: Pick<ComparedText, 'heat' | 'cases'>,
  place: (range: TextRange) => Stretch,
  color: { readonly heat: string; readonly tick: string },
): void => {
  pen.fillStyle = color.heat;
  for (const { place: range, heat: share } of heat) {
    if (share === 0) continue;
    const { from, to } = place(range);
    const part = LEAST_SHARE + (1 - LEAST_SHARE) * share;
    pen.globalAlpha = part;
    pen.fillRect(BARS, from, part * (STRIP_WIDTH - BARS), to - from);
  }
  pen.globalAlpha = 1;
  pen.fillStyle = color.tick;
  const ticks = cases
    .filter(({ differs }) => differs)
    .map(({ place: { from } }) => place({ from, to: from }));
  for (const { from, to } of mergeStretches(ticks.map(({ from: top }) => ({ from: top, to: top + TICK }))))
    pen.fillRect(GAP, from, LANE, to - from);
};
