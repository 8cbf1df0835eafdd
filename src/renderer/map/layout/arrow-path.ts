/** An arrow's line, head and sign as SVG path data. Pure. */
import type { RelationKind } from '#core/records/relation';
import type { Point } from './geometry';
import type { MapArrow } from './map-model';

export interface ArrowPath {
  readonly line: string;
  readonly head: string;
  /** Centre of the sign, near the arrow's start, where lines are still apart. */
  readonly sign: Point;
}

/** In CSS pixels at full size. */
const CORNER = 7;
const HEAD = { length: 10, half: 5 };
const SIGN_FROM_START = 15;

/** `route` runs from the resting card to its ground, as the layout gives it. */
export const createArrowPath = (arrow: MapArrow, route: readonly Point[]): ArrowPath | null => {
  const points = arrow.from === arrow.resting ? route : route.toReversed();
  const [start, second] = points;
  const [beforeEnd, end] = points.slice(-2);
  if (!start || !second || !beforeEnd || !end) return null;
  const neck = moveTowards(end, beforeEnd, HEAD.length);
  return {
    line: roundedLine([...points.slice(0, -1), neck]),
    head: headAt(end, neck),
    sign: moveTowards(start, second, SIGN_FROM_START),
  };
};

/** Told apart without colour: an unbroken, a dashed and a dotted line … */
export const DASHES: Readonly<Record<RelationKind, string | undefined>> = {
  supports: undefined,
  challenges: '7 4',
  basedOn: '1.5 4',
};

/** … and a plus, a minus, and the three dots of a conclusion. */
export const SIGNS: Readonly<Record<RelationKind, string>> = {
  supports: 'M-4 0H4M0 -4V4',
  challenges: 'M-4 0H4',
  basedOn: 'M0 -2.8v.01M-3.2 2.6v.01M3.2 2.6v.01',
};

const roundedLine = (points: readonly Point[]): string =>
  points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      const radius = Math.min(CORNER, distance(before, point) / 2, distance(point, after) / 2);
      return `L${at(moveTowards(point, before, radius))}Q${at(point)} ${at(moveTowards(point, after, radius))}`;
    })
    .join('');

const headAt = (tip: Point, neck: Point): string => {
  const aside = {
    x: ((tip.y - neck.y) / HEAD.length) * HEAD.half,
    y: ((neck.x - tip.x) / HEAD.length) * HEAD.half,
  };
  const corners = [
    tip,
    { x: neck.x + aside.x, y: neck.y + aside.y },
    { x: neck.x - aside.x, y: neck.y - aside.y },
  ];
  return `M${corners.map(at).join('L')}Z`;
};

const moveTowards = (from: Point, to: Point, by: number): Point => {
  const part = by / (distance(from, to) || 1);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
};

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** A tenth of a pixel is finer than anybody sees and keeps files small. */
const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
