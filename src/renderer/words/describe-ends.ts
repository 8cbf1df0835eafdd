/** How far the passages of analysts begin and end apart, in words. */

import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { AnnotationCase } from '#core/cases/case';
import type { ShownSet } from '#core/compare/shown-set';
import type { Passage } from '#core/passage/passage';
import { type Annotation, extentOf } from '#core/records/annotation';
import { listNames } from '#words/name-of';
import { describeDistance } from './describe-distance';

/**
 * 'starts 2 words later, ends 14 characters earlier', seen from the first; '' where both cover the same. Passages that
 * have nothing to do with any of the other's are told as such: one claim may be made in two places.
 */
const describeShift = (text: string, first: Annotation, other: Annotation): string =>
  listOf(
    clustersOf(first, other).flatMap((cluster) => describeCluster(text, cluster)),
    'beside',
  );

/** Everybody whose passage differs from that of the first who has one: 'Ben: starts 2 words later'. */
export const describeEnds = (
  text: string,
  { readings, boundary }: AnnotationCase,
  sets: readonly ShownSet[],
): readonly string[] => {
  const [first, ...others] = readings.flatMap(({ annotations }) => annotations.slice(0, 1));
  if (!boundary || !first) return [];
  const shifts = new Map<string, string[]>();
  for (const other of others) {
    const shift = describeShift(text, first, other);
    if (shift) shifts.set(shift, [...(shifts.get(shift) ?? []), other.analystId]);
  }
  return [...shifts].map(([shift, ids]) =>
    t('compare.who-has-what', { who: listNames(sets, ids), what: shift }),
  );
};

/** In one line, however many differ: 'starts up to 5 words apart'. */
export const summarizeEnds = (text: string, one: AnnotationCase, sets: readonly ShownSet[]): string => {
  const each = describeEnds(text, one, sets);
  if (each.length <= SAID_ONE_BY_ONE) return each.join(' · ');
  const extents = one.readings.flatMap(({ annotations }) => annotations.map(extentOf));
  const [starts, ends] = [extents.map(({ from }) => from), extents.map(({ to }) => to)].map((offsets) =>
    distanceAmong(text, offsets),
  );
  const apart = [
    ...(starts ? [t('compare.starts-apart', { distance: starts })] : []),
    ...(ends ? [t('compare.ends-apart', { distance: ends })] : []),
  ];
  return listOf(apart, 'beside');
};

/** Between the outermost; null where all are the same. */
const distanceAmong = (text: string, offsets: readonly number[]): string | null => {
  const range = { from: Math.min(...offsets), to: Math.max(...offsets) };
  return range.from < range.to ? describeDistance(text, range) : null;
};

/** More take more than a line or two. */
const SAID_ONE_BY_ONE = 2;

/** Passages of the two that overlap, directly or by way of others; one side may have none. */
interface Cluster {
  readonly first: readonly Passage[];
  readonly other: readonly Passage[];
}

const clustersOf = (first: Annotation, other: Annotation): readonly Cluster[] => {
  const clusters: { first: Passage[]; other: Passage[]; to: number }[] = [];
  const sides = [
    ...first.passages.map((passage) => ({ passage, side: 'first' as const })),
    ...other.passages.map((passage) => ({ passage, side: 'other' as const })),
  ];
  for (const { passage, side } of sides.sort((a, b) => a.passage.from - b.passage.from)) {
    const last = clusters.at(-1);
    const cluster = last && passage.from < last.to ? last : { first: [], other: [], to: 0 };
    if (cluster !== last) clusters.push(cluster);
    cluster[side].push(passage);
    cluster.to = Math.max(cluster.to, passage.to);
  }
  return clusters;
};

const describeCluster = (text: string, { first, other }: Cluster): readonly string[] => {
  if (first.length === 0) return [t('compare.further-passage')];
  if (other.length === 0) return [t('compare.lacks-passage')];
  const [a, b] = [extentOf({ passages: first }), extentOf({ passages: other })];
  const said = [
    ...(a.from === b.from ? [] : [t('compare.starts-elsewhere', moveBetween(text, a.from, b.from))]),
    ...(a.to === b.to ? [] : [t('compare.ends-elsewhere', moveBetween(text, a.to, b.to))]),
  ];
  return said.length > 0 || placesOf(first) === placesOf(other) ? said : [t('compare.other-gaps')];
};

interface Move {
  readonly distance: string;
  readonly way: 'later' | 'earlier';
}

const moveBetween = (text: string, from: number, to: number): Move => ({
  distance: describeDistance(text, { from: Math.min(from, to), to: Math.max(from, to) }),
  way: to > from ? 'later' : 'earlier',
});

const placesOf = (passages: readonly Passage[]): string =>
  passages.map(({ from, to }) => `${from}-${to}`).join();
