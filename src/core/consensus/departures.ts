/** Where a consensus departs from one analyst's own set, and the decision that says why. */

import type { ComparedSet } from '../alignment/compared-set';
import type { Piece } from '../alignment/disagreement';
import { isAboutRelations } from '../cases/decision-log';
import { compareClaimSets } from '../compare/compare-claim-sets';
import type { Paper } from '../paper/paper';
import type { Decision } from '../records/decision';

export interface Departure {
  /** `first` is the analyst's own, `second` the consensus's. */
  readonly piece: Piece;
  /** The latest that was made from the analyst's annotations there, or that made the consensus's; null if none. */
  readonly decision: Decision | null;
}

/** In text order. To have said the same in another note is no departure. */
export const departuresOf = (
  { text }: Pick<Paper, 'text'>,
  own: ComparedSet,
  consensus: ComparedSet,
  decisions: readonly Decision[],
): readonly Departure[] => {
  const { pairs } = compareClaimSets({ text, blocks: [], sections: [] }, [own, consensus]);
  const explaining = { annotations: new Map<string, Decision>(), relations: new Map<string, Decision>() };
  for (const decision of decisions.toSorted((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1))) {
    const index = explaining[isAboutRelations(decision) ? 'relations' : 'annotations'];
    for (const id of idsIn(decision)) index.set(id, decision);
  }
  const explain = (piece: Piece): Decision | null => {
    const index = explaining[piece.kind === 'relation' ? 'relations' : 'annotations'];
    return idsOf(piece).flatMap((id) => index.get(id) ?? [])[0] ?? null;
  };
  return pairs
    .flatMap(({ pieces }) => pieces.filter(departs))
    .map((piece) => ({ piece, decision: explain(piece) }));
};

const departs = (piece: Piece): boolean =>
  piece.kind === 'attribute'
    ? piece.attributes.some(({ attribute }) => attribute !== 'note')
    : piece.kind !== 'same';

/** What a decision was about or came to: of relations only those, for their ends are told by others. */
const idsIn = (decision: Decision): readonly string[] => {
  const { alternatives, outcome } = decision;
  const about = alternatives.flatMap(({ annotations, relations }): readonly { readonly id: string }[] =>
    isAboutRelations(decision) ? relations : annotations,
  );
  return [...('result' in outcome ? outcome.result : []), ...about.map(({ id }) => id)];
};

const idsOf = (piece: Piece): readonly string[] =>
  piece.kind === 'relation'
    ? [piece.firstRelation, piece.secondRelation].flatMap((relation) => relation?.id ?? [])
    : [...piece.first, ...piece.second].map(({ id }) => id);
