/** Columns: where a page is read down before it is read across. */
import type { Run } from './runs';

/** The runs of the page by column, in reading order. `known` are the gutters of other pages: the last one may be short. */
export const columnsOf = (runs: readonly Run[], known: readonly Gutter[]): Run[][] => {
  if (runs.length === 0) return [];
  const gutter = bestGutter(runs) ?? known.find((one) => fits(runs, one)) ?? null;
  if (gutter === null) return [[...runs]];
  return bandsOf(runs, gutter).flatMap(({ across, left, right }) => [
    ...(across.length > 0 ? [across] : []),
    ...columnsOf(left, known),
    ...columnsOf(right, known),
  ]);
};

/** Those that a page shows by itself. */
export const guttersOf = (runs: readonly Run[]): Gutter[] => {
  const gutter = runs.length === 0 ? null : bestGutter(runs);
  if (gutter === null) return [];
  const left = runs.filter((run) => run.right <= gutter.at);
  const right = runs.filter((run) => run.left >= gutter.at);
  return [gutter, ...guttersOf(left), ...guttersOf(right)];
};

/** A page that keeps the gutter of another: hardly anything lies across it, and something on either side. */
const fits = (runs: readonly Run[], { at }: Gutter): boolean => {
  const left = runs.filter((run) => run.right <= at).length;
  const right = runs.filter((run) => run.left >= at).length;
  return left > 0 && right > 0 && runs.length - left - right <= Math.max(2, runs.length * 0.1);
};

export interface Gutter {
  readonly at: number;
  readonly width: number;
}

/** In points: words are set closer. */
const NARROWEST = 7;
/** Lines on either side, so that a label beside a text is no column. */
const FEWEST_LINES = 4;
/** Of the runs, those that may lie across: titles, figures, tables. */
const MOST_ACROSS = 0.35;

/** The gap with the most lines on both sides and the fewest across. */
const bestGutter = (runs: readonly Run[]): Gutter | null => {
  const edges = [...new Set(runs.map(({ right }) => Math.round(right)))].sort((a, b) => a - b);
  let best: { readonly gutter: Gutter; readonly score: number } | null = null;
  for (const edge of edges) {
    const at = edge + 1;
    const gutter = weigh(runs, at);
    if (gutter && (best === null || gutter.score > best.score)) best = gutter;
  }
  return best?.gutter ?? null;
};

const weigh = (runs: readonly Run[], at: number): { gutter: Gutter; score: number } | null => {
  const left = runs.filter((run) => run.right <= at);
  const right = runs.filter((run) => run.left >= at);
  const across = runs.length - left.length - right.length;
  if (rowsOf(left) < FEWEST_LINES || rowsOf(right) < FEWEST_LINES || across > runs.length * MOST_ACROSS)
    return null;
  const beside = besideEachOther(left, right);
  const start = percentile(
    left.map((run) => run.right),
    0.97,
  );
  const end = percentile(
    right.map((run) => run.left),
    0.03,
  );
  const width = end - start;
  if (width < NARROWEST || beside < FEWEST_LINES || !areFilled(left, right)) return null;
  return { gutter: { at: (start + end) / 2, width }, score: beside - across * 2 + Math.min(width, 20) / 10 };
};

const rowsOf = (runs: readonly Run[]): number => new Set(runs.map(({ y }) => Math.round(y / 4))).size;

/** How many lines of the right have one of the left at their height. */
const besideEachOther = (left: readonly Run[], right: readonly Run[]): number => {
  const heights = left.map(({ y }) => y).sort((a, b) => a - b);
  return right.filter(({ y, size }) => {
    let low = 0;
    let high = heights.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((heights[middle] ?? 0) < y - size) low = middle + 1;
      else high = middle;
    }
    return (heights[low] ?? Number.POSITIVE_INFINITY) < y + size;
  }).length;
};

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.floor(sorted.length * share)))] ?? 0;
};

/** Lines of text are long; the cells of a table are a few words. */
const areFilled = (left: readonly Run[], right: readonly Run[]): boolean =>
  [left, right].every(
    (side) =>
      percentile(
        side.map((run) => (run.right - run.left) / run.size),
        0.5,
      ) >= SHORTEST_LINE,
  );

/** In sizes of type: some sixteen letters. */
const SHORTEST_LINE = 8;

interface Band {
  readonly across: Run[];
  readonly left: Run[];
  readonly right: Run[];
}

/** What lies across the gutter ends a band: above it both columns are read, below it both again. */
const bandsOf = (runs: readonly Run[], { at }: Gutter): Band[] => {
  const bands: Band[] = [{ across: [], left: [], right: [] }];
  const sorted = [...runs].sort((a, b) => a.y - b.y);
  for (const run of sorted) {
    const band = bands.at(-1);
    if (!band) continue;
    const isAcross = run.left < at - 3 && run.right > at + 3;
    if (isAcross) {
      if (band.left.length + band.right.length > 0) bands.push({ across: [run], left: [], right: [] });
      else band.across.push(run);
    } else if ((run.left + run.right) / 2 < at) band.left.push(run);
    else band.right.push(run);
  }
  return bands;
};
