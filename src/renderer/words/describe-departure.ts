/** Words for what I said and what a consensus says instead. */

import type { Piece, PieceKind } from '#core/alignment/disagreement';
import type { Annotation } from '#core/records/annotation';
import type { Relation } from '#core/records/relation';
import { RELATION_NAMES } from './describe';
import { listOf } from './describe-decision';
import { describeTagged } from './describe-tagged';

export const PIECE_NAMES: Readonly<Record<PieceKind, string>> = {
  same: 'The same',
  tag: 'Other tag',
  boundary: 'Other ends',
  split: 'Split or merged',
  attribute: 'Said otherwise',
  relation: 'Related otherwise',
  'only-one': 'Only one of us',
};

/** `first` of the piece is mine. */
export const describeDeparture = (piece: Piece): { readonly mine: string; readonly theirs: string } =>
  piece.kind === 'relation'
    ? { mine: describeLink(piece.firstRelation), theirs: describeLink(piece.secondRelation) }
    : { mine: describeAnnotations(piece.first), theirs: describeAnnotations(piece.second) };

const describeLink = (relation: Relation | null): string =>
  relation ? RELATION_NAMES[relation.kind] : 'no relation';

const describeAnnotations = (annotations: readonly Annotation[]): string =>
  listOf(annotations.map(describeTagged)) || 'no tag';
