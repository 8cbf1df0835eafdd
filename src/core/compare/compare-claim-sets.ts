/** Two or more claim sets on one paper, compared: what each two differ in, where, and how far all agree. */
import type { Coefficient } from '../agreement/coefficient';
import { differingPlaces } from '../agreement/differing-places';
import { relationF1 } from '../agreement/relation-f1';
import {
  type Agreement,
  countMatches,
  countParts,
  matchSpans,
  measureAgreement,
  measurePair,
  type PairAgreement,
} from '../agreement/report/coefficients';
import { byScope, type CountedText, countText, type Scope } from '../agreement/report/counted-text';
import { type JudgementAgreement, measureJudgements } from '../agreement/report/judgement-agreement';
import type { F1 } from '../agreement/span-f1';
import { pairedItems } from '../agreement/stretches';
import { type AlignedPair, alignAnnotations, findPairs } from '../alignment/align-annotations';
import { type AnnotationSpan, spansOfAnnotations } from '../alignment/annotation-extent';
import { type AnnotationGroup, groupAnnotations } from '../alignment/annotation-groups';
import type { ComparedSet } from '../alignment/compared-set';
import { type Piece, type PieceKind, piecesBetween } from '../alignment/disagreement';
import type { TextRange } from '../passage/range';
import { type Annotation, byTag, TAGS, type Tag } from '../records/annotation';
import { createHeat } from './heat';

export interface ComparedPaper {
  readonly text: string;
  /** In order; they tile the text. */
  readonly blocks: readonly TextRange[];
  /** In order; one may lie in another. */
  readonly sections: readonly TextRange[];
}

export type PieceCounts = Readonly<Record<PieceKind, number>>;

export interface PairComparison {
  /** Ids of the two analysts: in the pieces, `first` and `second`. */
  readonly first: string;
  readonly second: string;
  /** In text order. */
  readonly pieces: readonly Piece[];
  readonly counts: PieceCounts;
  /** A piece counts under the tag of each of its annotations: a claim taken for evidence under both. */
  readonly countsByTag: Readonly<Record<Tag, PieceCounts>>;
  readonly agreement: Readonly<Record<Scope, PairAgreement>>;
  readonly relationF1: Coefficient<F1>;
  /** False where so much overlaps that annotations were aligned without trying every way. */
  readonly isExact: boolean;
}

export interface PlaceComparison {
  readonly place: TextRange;
  /** See `createHeat`: from 0, all tagged it alike, to 1. */
  readonly heat: number;
  readonly heatByTag: Readonly<Record<Tag, number>>;
  /** Of all pairs of analysts, the pieces that begin in it. */
  readonly counts: PieceCounts;
}

export interface Comparison {
  /** Every two analysts, in the order in which the sets came. */
  readonly pairs: readonly PairComparison[];
  readonly blocks: readonly PlaceComparison[];
  readonly sections: readonly PlaceComparison[];
  /** Of all analysts together. */
  readonly agreement: Readonly<Record<Scope, Agreement>>;
  readonly judgements: JudgementAgreement;
  /** Annotations of all analysts that stand for one another. */
  readonly groups: readonly AnnotationGroup[];
  /** Where analysts tagged otherwise, the longest place first. */
  readonly differingPlaces: Readonly<Record<Scope, readonly TextRange[]>>;
}

/** Throws a RangeError with fewer than two sets: there is nothing to compare. */
export const compareClaimSets = (paper: ComparedPaper, sets: readonly ComparedSet[]): Comparison => {
  if (sets.length < 2) throw new RangeError('Comparing takes two claim sets');
  const text = { from: 0, to: paper.text.length };
  const counted = countText(
    sets.map(({ annotations }) => annotations),
    text,
  );
  const spanned = sets.map((set, index) => ({
    set,
    index,
    annotations: spansOfAnnotations(set.annotations),
  }));
  const compared = everyTwo(spanned).map(([a, b]) => comparePair(text, counted, a, b));
  const pairs = compared.map(({ comparison }) => comparison);
  const annotations = sets.flatMap((set) => set.annotations);
  const groups = groupAnnotations(
    annotations,
    compared.flatMap(({ aligned }) => aligned),
  );
  const comparePlace = createPlaceComparer(counted, pairs);
  return {
    pairs,
    blocks: paper.blocks.map(comparePlace),
    sections: paper.sections.map(comparePlace),
    agreement: byScope((scope) => measureAgreement(countParts(counted[scope], [text]))),
    judgements: measureJudgements(groups),
    groups,
    differingPlaces: byScope((scope) => differingPlaces(counted[scope].stretches)),
  };
};

interface SetSpans {
  readonly set: ComparedSet;
  /** Which line of the counted text is the analyst's. */
  readonly index: number;
  readonly annotations: readonly AnnotationSpan[];
}

const comparePair = (
  text: TextRange,
  counted: Readonly<Record<Scope, CountedText>>,
  first: SetSpans,
  second: SetSpans,
): { readonly comparison: PairComparison; readonly aligned: readonly AlignedPair[] } => {
  const found = findPairs(first.annotations, second.annotations);
  const alignment = alignAnnotations(first.annotations, second.annotations, found);
  const relations = { first: first.set.relations, second: second.set.relations };
  const { pieces, correspondences } = piecesBetween(alignment, relations);
  const matches = matchSpans(first.annotations, second.annotations, found);
  const comparison = {
    first: first.set.analystId,
    second: second.set.analystId,
    pieces,
    counts: countPieces(pieces),
    countsByTag: countByTag(pieces),
    agreement: byScope((scope) => {
      const { lines } = counted[scope];
      const items = pairedItems(lines[first.index] ?? [], lines[second.index] ?? [], text);
      return measurePair(countMatches(matches, scope, [text]).map((matched) => ({ items, ...matched })));
    }),
    relationF1: relationF1(relations.first, relations.second, (id) => correspondences.get(id)?.number),
    isExact: alignment.isExact,
  };
  return { comparison, aligned: alignment.pairs };
};

const createPlaceComparer = (
  counted: Readonly<Record<Scope, CountedText>>,
  pairs: readonly PairComparison[],
): ((place: TextRange) => PlaceComparison) => {
  const heat = byScope((scope) => createHeat(counted[scope].stretches));
  const starts = startsOf(pairs);
  return (place) => ({
    place,
    heat: heat.all.at(place),
    heatByTag: byTag((tag) => heat[tag].at(place)),
    counts: byKind((kind) => countBefore(starts[kind], place.to) - countBefore(starts[kind], place.from)),
  });
};

/** Where the pieces of all pairs begin, sorted. */
const startsOf = (pairs: readonly PairComparison[]): Readonly<Record<PieceKind, Float64Array>> => {
  const starts = byKind((): number[] => []);
  for (const { pieces } of pairs) for (const { kind, place } of pieces) starts[kind].push(place.from);
  return byKind((kind) => Float64Array.from(starts[kind]).sort());
};

const countBefore = (sorted: Float64Array, offset: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const byKind = <Value>(make: (kind: PieceKind) => Value): Record<PieceKind, Value> => ({
  same: make('same'),
  tag: make('tag'),
  boundary: make('boundary'),
  split: make('split'),
  attribute: make('attribute'),
  relation: make('relation'),
  'only-one': make('only-one'),
});

const countPieces = (pieces: readonly Piece[]): PieceCounts => {
  const counts = byKind(() => 0);
  for (const { kind } of pieces) counts[kind] += 1;
  return counts;
};

const countByTag = (pieces: readonly Piece[]): Readonly<Record<Tag, PieceCounts>> => {
  const counts = byTag(() => byKind(() => 0));
  for (const { kind, first, second } of pieces)
    for (const tag of TAGS) if (isUnder(tag, first) || isUnder(tag, second)) counts[tag][kind] += 1;
  return counts;
};

const isUnder = (tag: Tag, annotations: readonly Annotation[]): boolean => {
  for (const annotation of annotations) if (annotation.tag === tag) return true;
  return false;
};

const everyTwo = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
