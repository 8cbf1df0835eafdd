/** The coefficients of a comparison, and their intervals, from what was counted in each part of the text. */

import { type FoundPairs, findPairs } from '../../alignment/align-annotations';
import type { AnnotationSpan } from '../../alignment/annotation-extent';
import type { TextRange } from '../../passage/range';
import { byTag } from '../../records/annotation';
import { cohenKappa } from '../cohen-kappa';
import { fleissKappa } from '../fleiss-kappa';
import { krippendorffAlpha, nominal } from '../krippendorff-alpha';
import { percentAgreement } from '../percent';
import { type RatedItems, sum, withoutWho } from '../rated-items';
import { f1Of, type MatchCounts, type MatchedPair, TOLERANT_OVERLAP, tolerantMatches } from '../span-f1';
import { stretchesWithin } from '../stretches';
import type { TaggedUnit } from '../tagged-unit';
import {
  addUnitizedCounts,
  codingAlpha,
  countUnitized,
  relevanceAlpha,
  type UnitizedCounts,
  unitizedAlpha,
} from '../unitized-alpha';
import { byScope, type CountedText, type Scope } from './counted-text';

/** What was counted of all analysts in a part of the text. */
export interface CountedPart {
  readonly items: readonly RatedItems<string>[];
  readonly unitized: UnitizedCounts;
}

/** What was counted of two analysts. An annotation counts in the part in which it begins. */
export interface CountedPairPart {
  readonly items: readonly RatedItems<string>[];
  readonly exact: MatchCounts;
  readonly tolerant: MatchCounts;
}

/** The coefficients of any number of analysts; `parts` make up the text, or a resample of it. */
export const measureAgreement = (parts: readonly CountedPart[]) => {
  const items = parts.flatMap((part) => part.items);
  const unitized = addUnitizedCounts(parts.map((part) => part.unitized));
  return {
    percent: percentAgreement(items),
    fleissKappa: fleissKappa(items),
    alpha: krippendorffAlpha(items, nominal),
    unitizedAlpha: unitizedAlpha(unitized),
    relevanceAlpha: relevanceAlpha(unitized),
    codingAlpha: codingAlpha(unitized),
  };
};
export type Agreement = Readonly<ReturnType<typeof measureAgreement>>;

/** The coefficients of two. */
export const measurePair = (parts: readonly CountedPairPart[]) => {
  const items = parts.flatMap((part) => part.items);
  return {
    percent: percentAgreement(items),
    cohenKappa: cohenKappa(items),
    exactF1: f1Of(sumMatches(parts.map(({ exact }) => exact))),
    tolerantF1: f1Of(sumMatches(parts.map(({ tolerant }) => tolerant))),
  };
};
export type PairAgreement = Readonly<ReturnType<typeof measurePair>>;

/** Counts each of the parts, which are in order and disjoint. */
export const countParts = (
  { lines, stretches, values }: CountedText,
  parts: readonly TextRange[],
): CountedPart[] => {
  const items = stretchesWithin(stretches, parts);
  const unitsIn = unitsWithin(lines, parts);
  return parts.map((part, index) => {
    const counted = withoutWho(items[index] ?? []);
    return { items: counted, unitized: countUnitized(unitsIn[index] ?? [], part, values, counted) };
  });
};

export interface SpanMatches {
  readonly first: readonly AnnotationSpan[];
  readonly second: readonly AnnotationSpan[];
  readonly exact: readonly MatchedPair[];
  readonly tolerant: readonly MatchedPair[];
}

export const matchSpans = (
  first: readonly AnnotationSpan[],
  second: readonly AnnotationSpan[],
  { twins, overlaps }: FoundPairs = findPairs(first, second),
): SpanMatches => ({
  first,
  second,
  exact: twins,
  tolerant: tolerantMatches(first, second, TOLERANT_OVERLAP, overlaps),
});

/** Of annotations that begin in the part; a pair counts where the first's does. */
export const countMatchesWithin = (
  { first, second, exact, tolerant }: SpanMatches,
  part: TextRange,
): Readonly<Record<Scope, { readonly exact: MatchCounts; readonly tolerant: MatchCounts }>> => {
  const sizes = [first, second].map((list) => countByScope(list, part));
  const matched = [exact, tolerant].map((matches) =>
    countByScope(
      matches.map((match) => first[match.first]),
      part,
    ),
  );
  return byScope((scope) => {
    const [ofFirst = 0, ofSecond = 0] = sizes.map((counts) => counts[scope]);
    const [exactly = 0, tolerantly = 0] = matched.map((counts) => counts[scope]);
    return {
      exact: { matched: exactly, first: ofFirst, second: ofSecond },
      tolerant: { matched: tolerantly, first: ofFirst, second: ofSecond },
    };
  });
};

const countByScope = (
  list: readonly (AnnotationSpan | undefined)[],
  part: TextRange,
): Record<Scope, number> => {
  const counts: Record<Scope, number> = { ...byTag(() => 0), all: 0 };
  for (const one of list) {
    if (!one || one.extent.from < part.from || one.extent.from >= part.to) continue;
    counts[one.tag] += 1;
    counts.all += 1;
  }
  return counts;
};

/** For each part, each analyst's units in it; parts and units are in order, so that each is looked at once or twice. */
const unitsWithin = (
  lines: readonly (readonly TaggedUnit[])[],
  parts: readonly TextRange[],
): readonly (readonly TaggedUnit[])[][] => {
  const next = lines.map(() => 0);
  return parts.map((part) =>
    lines.map((line, analyst) => {
      let at = next[analyst] ?? 0;
      while ((line[at]?.to ?? Number.POSITIVE_INFINITY) <= part.from) at += 1;
      next[analyst] = at;
      while ((line[at]?.from ?? Number.POSITIVE_INFINITY) < part.to) at += 1;
      return line.slice(next[analyst], at);
    }),
  );
};

export const sumMatches = (counts: readonly MatchCounts[]): MatchCounts => ({
  matched: sum(counts.map(({ matched }) => matched)),
  first: sum(counts.map(({ first }) => first)),
  second: sum(counts.map(({ second }) => second)),
});
