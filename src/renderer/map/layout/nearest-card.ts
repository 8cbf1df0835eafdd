/** Which card an arrow key goes to. */
import { type Box, centreOf } from './geometry';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How much worse a step aside is than a step ahead: found by trying, so that columns are walked straight. */
const ASIDE = 2.5;

/** The nearest of the others that lies in that direction from `id`; null at the edge. */
export const nearestCard = (
  boxes: ReadonlyMap<string, Box>,
  id: string,
  direction: Direction,
): string | null => {
  const start = boxes.get(id);
  if (!start) return null;
  let [nearest, least]: [string | null, number] = [null, Infinity];
  for (const [other, box] of boxes) {
    const distance = other === id ? Infinity : distanceTowards(start, box, direction);
    if (distance < least) [nearest, least] = [other, distance];
  }
  return nearest;
};

/** Infinity for what does not lie there. */
const distanceTowards = (from: Box, to: Box, direction: Direction): number => {
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const [start, end] = [centreOf(from), centreOf(to)];
  const ahead = sign * (isAcross ? end.x - start.x : end.y - start.y);
  // In a column cards have many widths of gap, but one left edge; across, cards that overlap in height are level.
  const aside = isAcross
    ? gapBetween(from.y, from.height, to.y, to.height) + Math.abs(end.y - start.y) / 4
    : Math.abs(end.x - start.x);
  const leastStep = isAcross ? from.width / 2 : 1;
  return ahead < leastStep ? Infinity : ahead + ASIDE * aside;
};

const gapBetween = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.max(0, otherStart - (start + length), start - (otherStart + otherLength));
