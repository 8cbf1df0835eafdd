/** Glyphs put together to runs: what stands on one line without a wide gap. */
import type { Glyph } from './page/page-content';

export interface Run {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
}

/**
 * Runs in no order yet; what is drawn twice at one place, as some programs make bold, counts once.
 * `measuresByText`: not before `pdf/4`, where a heading beside a narrow gutter drew the line of the other column to it.
 */
export const runsOf = (glyphs: readonly Glyph[], measuresByText: boolean): Run[] => {
  const runs: Run[] = [];
  let current: Glyph[] = [];
  const flush = (): void => {
    const run = runFrom(current);
    if (run) runs.push(run);
    current = [];
  };
  for (const glyph of withoutDoubles(glyphs)) {
    if (current.length > 0 && !goesOn(current, glyph)) flush();
    current.push(glyph);
  }
  flush();
  return joinNeighbours(runs, measuresByText);
};

const runFrom = (glyphs: readonly Glyph[]): Run | null => {
  const visible = glyphs.filter(({ text }) => text.trim() !== '');
  const [first] = visible;
  if (!first) return null;
  const left = Math.min(...visible.map(({ x }) => x));
  const right = Math.max(...visible.map(({ x, width }) => x + width));
  const size = sizeOf(visible);
  const y = visible.find((glyph) => glyph.size >= size * 0.95)?.y ?? first.y;
  return { glyphs, left, right, y, size };
};

/** That of most of the letters. */
export const sizeOf = (glyphs: readonly Glyph[]): number => {
  const weights = new Map<number, number>();
  for (const { size, text } of glyphs) {
    const key = Math.round(size * 10) / 10;
    weights.set(key, (weights.get(key) ?? 0) + text.length);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
};

const withoutDoubles = (glyphs: readonly Glyph[]): Glyph[] => {
  const seen = new Map<string, Glyph>();
  return glyphs.filter((glyph) => {
    if (glyph.text.trim() === '') return true;
    const key = `${glyph.text} ${Math.round(glyph.x / 2)} ${Math.round(glyph.y / 2)}`;
    const before = seen.get(key);
    seen.set(key, glyph);
    return !(
      before &&
      Math.abs(before.x - glyph.x) < glyph.size * 0.12 &&
      Math.abs(before.y - glyph.y) < glyph.size * 0.12
    );
  });
};

/** In the order in which the page is drawn, which is that of reading within a line. */
const goesOn = (current: readonly Glyph[], next: Glyph): boolean => {
  const last = current.at(-1);
  if (!last) return true;
  const size = Math.max(last.size, next.size);
  if (Math.abs(last.y - next.y) > size * 0.1) return false;
  const gap = next.x - (last.x + last.width);
  return gap < size * WIDE_GAP && gap > -size * 0.5;
};

/** Of the size: between words it is less, even where lines are justified. */
const WIDE_GAP = 0.9;

/** Runs that were drawn apart and touch: changes of font, kerned pieces, marks above the line. */
const joinNeighbours = (runs: readonly Run[], measuresByText: boolean): Run[] => {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.left - b.left);
  const joined: Run[] = [];
  for (const run of sorted) {
    const at = joined.findLastIndex((other) => areNeighbours(other, run, measuresByText));
    const other = joined[at];
    if (!other) {
      joined.push(run);
      continue;
    }
    const merged = runFrom([...other.glyphs, ...run.glyphs]);
    if (merged) joined[at] = merged;
  }
  return joined;
};

const areNeighbours = (one: Run, other: Run, measuresByText: boolean): boolean => {
  const size = Math.max(one.size, other.size);
  if (Math.abs(one.y - other.y) > size * 1.2) return false;
  const overlap =
    Math.min(one.y + one.size * 0.25, other.y + other.size * 0.25) -
    Math.max(one.y - one.size * 0.75, other.y - other.size * 0.75);
  if (overlap < Math.min(one.size, other.size) * 0.55) return false;
  const gap = Math.max(other.left - one.right, one.left - other.right);
  return gap < (measuresByText ? widerOf(one, other).size : size) * WIDE_GAP && gap > -size * 3;
};

/** Most of a line is of its type: what is larger beside it is a heading of the next column, or a large first letter. */
const widerOf = (one: Run, other: Run): Run =>
  one.right - one.left > other.right - other.left ? one : other;

/** A gap of a fifth of the size is a space: letters that are spaced out have less, words have more. */
const SPACE = 0.17;
/** Where a space is drawn less will do: tight lines have narrow ones. */
const DRAWN_SPACE = 0.05;

/** What is drawn in a line, and whether a space is before it: in the order given, which is that of the line. */
export const spacedGlyphs = (
  glyphs: readonly Glyph[],
  size: number,
): { readonly glyph: Glyph; readonly isApart: boolean }[] => {
  const spaced: { readonly glyph: Glyph; readonly isApart: boolean }[] = [];
  let end: number | null = null;
  let hasSpace = false;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      hasSpace = true;
      continue;
    }
    const gap = end === null ? 0 : (glyph.x - end) / Math.min(size, glyph.size);
    spaced.push({ glyph, isApart: gap > SPACE || (hasSpace && gap > DRAWN_SPACE) });
    hasSpace = false;
    end = Math.max(end ?? Number.NEGATIVE_INFINITY, glyph.x + glyph.width);
  }
  return spaced;
};

/** From left to right, without the spaces between them. */
export const wordsOf = ({ glyphs, size }: Run): Glyph[][] => {
  const words: Glyph[][] = [];
  for (const { glyph, isApart } of spacedGlyphs(
    glyphs.toSorted((a, b) => a.x - b.x),
    size,
  )) {
    const word = words.at(-1);
    if (word === undefined || isApart) words.push([glyph]);
    else word.push(glyph);
  }
  return words;
};
