/**
 * The ids of what is carried over to another version: made of the id that it has and of that version, so that whoever
 * carries the same over, on whatever machine, has the same records, and nothing comes twice.
 */
import { fingerprintText } from '../paper/fingerprint';
import type { DecisionOutcome } from '../records/decision';
import type { Claims } from '../records/paper-records';
import type { Relation } from '../records/relation';

export const carriedId = (id: string, paperId: string): string =>
  fingerprintText(`${paperId} ${id}`).slice(0, 32);

/** As records of the other version that say the same of one another. Their passages stay where they are. */
export const withCarriedIds = (claims: Claims, paperId: string): Claims => {
  const there = <Row extends object>(row: Row) => ({ ...row, paperId });
  const { annotations, relations, dismissals, decisions } = withIds(claims, (id) => carriedId(id, paperId));
  return {
    annotations: annotations.map(there),
    relations: relations.map(there),
    dismissals: dismissals.map(there),
    decisions: decisions.map(there),
  };
};

/** As records under other ids that say the same of one another. */
export const withIds = (claims: Claims, carried: Carry): Claims => {
  const own = <Row extends { readonly id: string }>(row: Row): Row => ({ ...row, id: carried(row.id) });
  return {
    annotations: claims.annotations.map(own),
    relations: claims.relations.map((relation) => ({ ...own(relation), ...endsOf(relation, carried) })),
    dismissals: claims.dismissals.map((dismissal) => ({
      ...own(dismissal),
      subject:
        dismissal.subject.kind === 'annotation'
          ? { kind: 'annotation', annotationId: carried(dismissal.subject.annotationId) }
          : dismissal.subject,
    })),
    decisions: claims.decisions.map((decision) => ({
      ...own(decision),
      alternatives: decision.alternatives.map(({ analystId, annotations, relations }) => ({
        analystId,
        annotations: annotations.map(own),
        relations: relations.map((one) => ({ ...own(one), ...endsOf(one, carried) })),
      })),
      outcome: outcomeWith(decision.outcome, carried),
    })),
  };
};

type Carry = (id: string) => string;

const endsOf = (
  { from, to }: Pick<Relation, 'from' | 'to'>,
  carried: Carry,
): Pick<Relation, 'from' | 'to'> => ({ from: carried(from), to: carried(to) });

const outcomeWith = (outcome: DecisionOutcome, carried: Carry): DecisionOutcome => {
  switch (outcome.kind) {
    case 'none':
      return outcome;
    case 'new':
      return { ...outcome, result: outcome.result.map(carried) };
    case 'taken':
    case 'merged':
      return { ...outcome, taken: outcome.taken.map(carried), result: outcome.result.map(carried) };
  }
};
