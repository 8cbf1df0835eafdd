/** What two analysts agree and disagree on: one typed, located piece for each, in text order. */

import { compareRanges, type TextRange } from '../passage/range';
import { type Annotation, compareAnnotations, extentOf } from '../records/annotation';
import type { Relation } from '../records/relation';
import type { AlignedPair, Alignment } from './align-annotations';
import type { AnnotationSpan } from './annotation-extent';
import { type AttributeDifference, attributeDifferences } from './attributes';
import {
  type ComparedRelations,
  type Correspondence,
  type Correspondences,
  relationDifferences,
} from './relation-difference';
import { findSplits } from './splits';

export type Side = 'first' | 'second';

/** How the second analyst's passage lies to the first's, in code units: above 0 is later in the text. */
export interface Shift {
  readonly start: number;
  readonly end: number;
  /** Shared text over text covered by either: below 1 also where both begin and end alike and only gaps differ. */
  readonly jaccard: number;
}

interface PieceCommon {
  /** From where the first of the annotations begins to where the last ends. */
  readonly place: TextRange;
  /** The annotations of each analyst that it is about, in text order. */
  readonly first: readonly Annotation[];
  readonly second: readonly Annotation[];
}

/** Of what two aligned annotations differ in, the kind names the weightiest: tag, then boundary, then attribute. */
export type Piece = PieceCommon &
  (
    | { readonly kind: 'same' }
    | { readonly kind: 'attribute'; readonly attributes: readonly AttributeDifference[] }
    | {
        readonly kind: 'boundary';
        readonly shift: Shift;
        readonly attributes: readonly AttributeDifference[];
      }
    /** The same or a much overlapping passage, another tag. `shift` is null where the passage is the same. */
    | {
        readonly kind: 'tag';
        readonly shift: Shift | null;
        readonly attributes: readonly AttributeDifference[];
      }
    /** What one analyst has whole the other has in parts. */
    | { readonly kind: 'split'; readonly whole: Side }
    | { readonly kind: 'only-one'; readonly by: Side }
    /** Between annotations that both have: only one relates them (the other is null), or each by another kind. */
    | {
        readonly kind: 'relation';
        readonly firstRelation: Relation | null;
        readonly secondRelation: Relation | null;
      }
  );

export type PieceKind = Piece['kind'];

/** In the order in which pieces of one place are listed. */
const PIECE_KINDS = [
  'same',
  'tag',
  'boundary',
  'split',
  'attribute',
  'relation',
  'only-one',
] as const satisfies readonly PieceKind[];

export interface ComparedPieces {
  readonly pieces: readonly Piece[];
  /** What of the one stands for what of the other. */
  readonly correspondences: Correspondences;
}

/** Every annotation is in exactly one piece that is not a relation's. */
export const piecesBetween = (alignment: Alignment, relations: ComparedRelations): ComparedPieces => {
  const splits = findSplits(alignment);
  const isSplit = (one: AnnotationSpan): boolean => splits.members.has(one);
  const ofAnnotations: Piece[] = [
    ...alignment.pairs.filter(({ first }) => !isSplit(first)).map(pieceOfPair),
    ...splits.splits.map(({ whole, first, second }) => ({
      kind: 'split' as const,
      whole,
      ...sidesOf(first, second),
    })),
    ...alignment.onlyFirst.filter((one) => !isSplit(one)).map((one) => onlyOne('first', one)),
    ...alignment.onlySecond.filter((one) => !isSplit(one)).map((one) => onlyOne('second', one)),
  ];
  const correspondences = correspondencesOf(ofAnnotations);
  const ofRelations = relationPieces(relations, correspondences);
  return { pieces: [...ofAnnotations, ...ofRelations].sort(comparePieces), correspondences };
};

const pieceOfPair = ({ first, second, jaccard }: AlignedPair): Piece => {
  const common = { place: placeOfPair(first, second), first: first.alone, second: second.alone };
  const attributes = attributeDifferences(first.annotation, second.annotation);
  const shift = jaccard === 1 ? null : shiftOf(first, second, jaccard);
  if (first.tag !== second.tag) return { kind: 'tag', ...common, shift, attributes };
  if (shift) return { kind: 'boundary', ...common, shift, attributes };
  return attributes.length > 0 ? { kind: 'attribute', ...common, attributes } : { kind: 'same', ...common };
};

const shiftOf = (first: AnnotationSpan, second: AnnotationSpan, jaccard: number): Shift => ({
  start: second.extent.from - first.extent.from,
  end: second.extent.to - first.extent.to,
  jaccard,
});

const onlyOne = (by: Side, { extent, alone }: AnnotationSpan): Piece =>
  by === 'first'
    ? { kind: 'only-one', by, place: extent, first: alone, second: NONE }
    : { kind: 'only-one', by, place: extent, first: NONE, second: alone };

const NONE: readonly Annotation[] = [];

const placeOfPair = (first: AnnotationSpan, second: AnnotationSpan): TextRange => ({
  from: Math.min(first.extent.from, second.extent.from),
  to: Math.max(first.extent.to, second.extent.to),
});

const sidesOf = (first: readonly Annotation[], second: readonly Annotation[]): PieceCommon => ({
  place: placeOf([...first, ...second]),
  first: first.toSorted(compareAnnotations),
  second: second.toSorted(compareAnnotations),
});

const placeOf = (annotations: readonly Annotation[]): TextRange => {
  const extents = annotations.map(extentOf);
  return {
    from: Math.min(...extents.map(({ from }) => from)),
    to: Math.max(...extents.map(({ to }) => to)),
  };
};

const correspondencesOf = (pieces: readonly Piece[]): Correspondences => {
  const correspondences = new Map<string, Correspondence>();
  for (const { first, second } of pieces) {
    if (first.length === 0 || second.length === 0) continue;
    const correspondence = { number: correspondences.size, first, second };
    for (const { id } of first) correspondences.set(id, correspondence);
    for (const { id } of second) correspondences.set(id, correspondence);
  }
  return correspondences;
};

const relationPieces = (relations: ComparedRelations, correspondences: Correspondences): Piece[] =>
  relationDifferences(relations, correspondences).map(({ first, second, ends }) => {
    const all = [...new Set(ends)];
    const sides = sidesOf(
      all.flatMap((end) => end.first),
      all.flatMap((end) => end.second),
    );
    return { kind: 'relation', firstRelation: first, secondRelation: second, ...sides };
  });

const comparePieces = (a: Piece, b: Piece): number =>
  compareRanges(a.place, b.place) ||
  PIECE_KINDS.indexOf(a.kind) - PIECE_KINDS.indexOf(b.kind) ||
  (idOf(a) < idOf(b) ? -1 : Number(idOf(a) > idOf(b)));

const idOf = ({ first, second }: Piece): string => first[0]?.id ?? second[0]?.id ?? '';
