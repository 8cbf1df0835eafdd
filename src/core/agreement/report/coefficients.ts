/** The coefficients of a comparison, and their intervals, from what was counted in each part of the text. */

import { type FoundPairs, findPairs } from '../../alignment/align-annotations';
import type { AnnotationSpan } from '../../alignment/annotation-extent';
import type { TextRange } from '../../passage/range';
import { type Coefficient, undefinedFor, type Value } from '../coefficient';
import { cohenKappa } from '../cohen-kappa';
import { fleissKappa } from '../fleiss-kappa';
import { krippendorffAlpha, nominal } from '../krippendorff-alpha';
import { percentAgreement } from '../percent';
import { type RatedItems, sum, withoutWho } from '../rated-items';
import { f1Of, type MatchCounts, type MatchedPair, TOLERANT_OVERLAP, tolerantMatches } from '../span-f1';
import { stretchesWithin } from '../stretches';
import { type TaggedUnit, UNTAGGED } from '../tagged-unit';
import {
  addUnitizedCounts,
  codingAlpha,
  countUnitized,
  relevanceAlpha,
  type UnitizedCounts,
  unitizedAlpha,
} from '../unitized-alpha';
import { byPart } from './by-part';
import type { CountedText, Scope } from './counted-text';

/** What was counted of all analysts in a part of the text. */
export interface CountedPart {
  readonly items: readonly RatedItems<string>[];
  readonly unitized: UnitizedCounts;
}

/** All that was counted in a part of the text for a report. What two annotations make counts where the first of them begins. */
export interface ReportPart extends CountedPart {
  /** Of two analysts, the first one's rating first; null of more. */
  readonly paired: readonly RatedItems<string>[] | null;
  /** Of every two analysts, added up. */
  readonly exact: MatchCounts;
  readonly tolerant: MatchCounts;
  readonly relations: MatchCounts;
  /** Whatever the tag, as relations are. */
  readonly likelihood: readonly RatedItems<number>[];
  readonly confidence: readonly RatedItems<number>[];
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
    percent: percentOfTagged(items),
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
    percent: percentOfTagged(items),
    cohenKappa: cohenKappa(items),
    exactF1: f1Of(sumMatches(parts.map(({ exact }) => exact))),
    tolerantF1: f1Of(sumMatches(parts.map(({ tolerant }) => tolerant))),
  };
};
export type PairAgreement = Readonly<ReturnType<typeof measurePair>>;

/** Who tagged nothing has not agreed on it: without any tag there is no agreement of 100 %. */
const percentOfTagged = (items: readonly RatedItems<string>[]): Coefficient<Value> =>
  items.some(({ ratings }) => ratings.some((rating) => rating !== null && rating !== UNTAGGED))
    ? percentAgreement(items)
    : undefinedFor('nothing-tagged');

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

/** For each part, of annotations that begin in it; a pair counts where the first's does. */
export const countMatches = (
  { first, second, exact, tolerant }: SpanMatches,
  scope: Scope,
  parts: readonly TextRange[],
): readonly { readonly exact: MatchCounts; readonly tolerant: MatchCounts }[] => {
  const countOf = (spans: readonly AnnotationSpan[]): readonly number[] => {
    const counted = scope === 'all' ? spans : spans.filter(({ tag }) => tag === scope);
    return byPart(counted, parts, ({ extent }) => extent.from).map(({ length }) => length);
  };
  const matchedBy = (pairs: readonly MatchedPair[]): readonly number[] =>
    countOf(pairs.flatMap((pair) => first[pair.first] ?? []));
  const [ofFirst, ofSecond] = [countOf(first), countOf(second)];
  const [exactly, tolerantly] = [matchedBy(exact), matchedBy(tolerant)];
  return parts.map((_, place) => {
    const sizes = { first: ofFirst[place] ?? 0, second: ofSecond[place] ?? 0 };
    return {
      exact: { matched: exactly[place] ?? 0, ...sizes },
      tolerant: { matched: tolerantly[place] ?? 0, ...sizes },
    };
  });
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
