/**
 * Where an end of a passage may stand: at words, with or without the punctuation beside them, or at characters.
 * Never beside white space: a passage begins and ends with something that is seen.
 */
import type { Direction } from './boundaries';
import { lineAt } from './line';
import type { TextRange } from './range';

export type PassageEnd = 'start' | 'end';
export type StopUnit = 'character' | 'word';

export interface StopKind {
  readonly end: PassageEnd;
  readonly unit: StopUnit;
}

/** The next stop from `offset`, in whichever line it lies; null when it is not within the limits (ends included). */
export const nextStop = (
  text: string,
  offset: number,
  kind: StopKind,
  direction: Direction,
  limits: TextRange,
): number | null => {
  let line: TextRange | null = lineAt(text, offset);
  while (line) {
    const stops = stopsIn(text, line, kind);
    const found =
      direction === 'forward' ? stops.find((stop) => stop > offset) : stops.findLast((stop) => stop < offset);
    if (found !== undefined) return isWithin(found, limits) ? found : null;
    line = neighbourOf(text, line, direction);
  }
  return null;
};

/** The stop nearest to `offset` in its line; null when that line has none within the limits (ends included). */
export const nearestStop = (
  text: string,
  offset: number,
  kind: StopKind,
  limits: TextRange,
): number | null => {
  const wanted = Math.max(limits.from, Math.min(offset, limits.to));
  const stops = stopsIn(text, lineAt(text, wanted), kind).filter((stop) => isWithin(stop, limits));
  return stops.reduce<number | null>(
    (best, stop) => (best !== null && Math.abs(best - wanted) <= Math.abs(stop - wanted) ? best : stop),
    null,
  );
};

const segmenters: Readonly<Record<StopUnit, Intl.Segmenter>> = {
  character: new Intl.Segmenter(undefined, { granularity: 'grapheme' }),
  word: new Intl.Segmenter(undefined, { granularity: 'word' }),
};

const stopsIn = (text: string, line: TextRange, { end, unit }: StopKind): number[] => {
  const parts = [...segmenters[unit].segment(text.slice(line.from, line.to))];
  return parts.flatMap(({ segment, index, isWordLike }, at) => {
    if (isBlank(segment)) return [];
    const outer = parts[end === 'start' ? at - 1 : at + 1];
    if (unit === 'word' && !isWordLike && outer && !isBlank(outer.segment)) return [];
    return [line.from + index + (end === 'start' ? 0 : segment.length)];
  });
};

const isBlank = (words: string): boolean => words.trim() === '';

const isWithin = (offset: number, { from, to }: TextRange): boolean => from <= offset && offset <= to;

const neighbourOf = (text: string, line: TextRange, direction: Direction): TextRange | null => {
  if (direction === 'forward') return line.to < text.length ? lineAt(text, line.to + 1) : null;
  return line.from > 0 ? lineAt(text, line.from - 1) : null;
};
