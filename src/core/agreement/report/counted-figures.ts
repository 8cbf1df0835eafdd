/** Claim sets counted for a report on their agreement, for the whole text or for parts of it. */

import { type AlignedPair, alignAnnotations, findPairs } from '../../alignment/align-annotations';
import { spansOfAnnotations } from '../../alignment/annotation-extent';
import { type AnnotationGroup, groupAnnotations } from '../../alignment/annotation-groups';
import type { ComparedSet } from '../../alignment/compared-set';
import { piecesBetween } from '../../alignment/disagreement';
import type { TextRange } from '../../passage/range';
import { extentOf } from '../../records/annotation';
import type { Relation } from '../../records/relation';
import { matchRelations, type RelationMatches } from '../relation-f1';
import type { MatchCounts } from '../span-f1';
import { pairedItems } from '../stretches';
import { byPart } from './by-part';
import {
  countMatches,
  countParts,
  matchSpans,
  type ReportPart,
  type SpanMatches,
  sumMatches,
} from './coefficients';
import { type CountedText, countText, type Scope } from './counted-text';
import { judgementItem } from './judgement-agreement';

/** Whatever the scope and the parts. */
export interface MatchedSets {
  readonly sets: readonly ComparedSet[];
  readonly counted: Readonly<Record<Scope, CountedText>>;
  /** Of every two analysts. */
  readonly pairs: readonly MatchedPairOfSets[];
  readonly groups: readonly AnnotationGroup[];
  /** Where an annotation of any analyst begins, by its id. */
  readonly startOf: ReadonlyMap<string, number>;
}

export interface MatchedPairOfSets {
  readonly spans: SpanMatches;
  readonly relations: RelationMatches<Relation>;
}

/** Throws a RangeError with fewer than two sets: there is nothing to compare. */
export const matchSets = (sets: readonly ComparedSet[], text: TextRange): MatchedSets => {
  if (sets.length < 2) throw new RangeError('Agreement takes two claim sets');
  const annotations = sets.flatMap((set) => set.annotations);
  const spanned = sets.map((set) => ({ set, annotations: spansOfAnnotations(set.annotations) }));
  const matched = spanned.flatMap((first, index) =>
    spanned.slice(index + 1).map((second) => {
      const found = findPairs(first.annotations, second.annotations);
      const alignment = alignAnnotations(first.annotations, second.annotations, found);
      const relations = { first: first.set.relations, second: second.set.relations };
      const { correspondences } = piecesBetween(alignment, relations);
      const groupOf = (id: string): number | undefined => correspondences.get(id)?.number;
      return {
        aligned: alignment.pairs,
        spans: matchSpans(first.annotations, second.annotations, found),
        relations: matchRelations(relations.first, relations.second, groupOf),
      };
    }),
  );
  return {
    sets,
    counted: countText(
      sets.map((set) => set.annotations),
      text,
    ),
    pairs: matched.map(({ spans, relations }) => ({ spans, relations })),
    groups: groupAnnotations(
      annotations,
      matched.flatMap(({ aligned }): readonly AlignedPair[] => aligned),
    ),
    startOf: new Map(annotations.map((annotation) => [annotation.id, extentOf(annotation).from])),
  };
};

/** Of each of the parts, which are in order and disjoint. */
export const countReport = (
  matched: MatchedSets,
  scope: Scope,
  parts: readonly TextRange[],
): readonly ReportPart[] => {
  const counted = matched.counted[scope];
  const spans = matched.pairs.map((pair) => countMatches(pair.spans, scope, parts));
  const relations = matched.pairs.map((pair) => countRelations(matched, pair.relations, parts));
  const groups = byPart(matched.groups, parts, ([first]) => (first ? extentOf(first).from : Number.NaN));
  return countParts(counted, parts).map((together, place) => ({
    ...together,
    paired: pairedWithin(counted, parts[place] ?? NOWHERE),
    exact: sumMatches(spans.flatMap((ofPair) => ofPair[place]?.exact ?? [])),
    tolerant: sumMatches(spans.flatMap((ofPair) => ofPair[place]?.tolerant ?? [])),
    relations: sumMatches(relations.flatMap((ofPair) => ofPair[place] ?? [])),
    likelihood: (groups[place] ?? []).map((group) => judgementItem(group, 'likelihood')),
    confidence: (groups[place] ?? []).map((group) => judgementItem(group, 'confidence')),
  }));
};

const NOWHERE: TextRange = { from: 0, to: 0 };

/** With very many blocks a run of neighbours is drawn at once: the interval is no other, and takes less time. */
const MOST_PARTS = 200;

/** What is drawn for intervals: blocks, or runs of equally many. */
export const partsToDraw = (blocks: readonly TextRange[], most = MOST_PARTS): readonly TextRange[] => {
  const size = Math.ceil(blocks.length / most);
  return blocks.flatMap((block, index) => {
    if (index % size > 0) return [];
    const last = blocks[Math.min(index + size, blocks.length) - 1] ?? block;
    return [{ from: block.from, to: last.to }];
  });
};

const pairedWithin = ({ lines }: CountedText, part: TextRange): ReportPart['paired'] => {
  const [first, second, ...more] = lines;
  return first && second && more.length === 0 ? pairedItems(first, second, part) : null;
};

/** A relation counts where the annotation begins that it leads from. */
const countRelations = (
  { startOf }: MatchedSets,
  { first, second, matched }: RelationMatches<Relation>,
  parts: readonly TextRange[],
): readonly MatchCounts[] => {
  const [ofFirst, ofSecond, ofBoth] = [first, second, matched].map((relations) =>
    byPart(relations, parts, ({ from }) => startOf.get(from) ?? Number.NaN),
  );
  return parts.map((_, place) => ({
    matched: ofBoth?.[place]?.length ?? 0,
    first: ofFirst?.[place]?.length ?? 0,
    second: ofSecond?.[place]?.length ?? 0,
  }));
};
