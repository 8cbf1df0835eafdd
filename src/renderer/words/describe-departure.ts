/** Words for what I said and what a consensus says instead. */

import { listOf } from '#catalogue/list-of';
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import type { Piece, PieceKind } from '#core/alignment/disagreement';
import type { Annotation } from '#core/records/annotation';
import type { Relation } from '#core/records/relation';
import { CASE_NAMES } from '#words/describe-case';
import { RELATION_NAMES } from '#words/describe-relation';
import { describeTagged } from '#words/describe-tagged';

/** As cases are called, except where only the two of us are meant. */
const PIECES = {
  ...CASE_NAMES,
  same: 'compare.piece-same',
  'only-one': 'compare.piece-only-one',
} as const satisfies Record<PieceKind, MessageKey>;

export const pieceName = (kind: PieceKind): string => t(PIECES[kind]);

/** `first` of the piece is mine. */
export const describeDeparture = (piece: Piece): { readonly mine: string; readonly theirs: string } =>
  piece.kind === 'relation'
    ? { mine: describeLink(piece.firstRelation), theirs: describeLink(piece.secondRelation) }
    : { mine: describeAnnotations(piece.first), theirs: describeAnnotations(piece.second) };

const describeLink = (relation: Relation | null): string =>
  relation ? RELATION_NAMES[relation.kind] : t('compare.no-relation');

const describeAnnotations = (annotations: readonly Annotation[]): string =>
  listOf(annotations.map(describeTagged)) || t('compare.no-tag');
