/** Which relations between annotations that both analysts have only one of them makes, or makes otherwise. */
import { groupedBy } from '../agreement/grouped-by';
import { byAge } from '../annotation/argument';
import type { Annotation } from '../records/annotation';
import { type Relation, relationKey } from '../records/relation';

/** Annotations that stand for one another: one on each side, or parts of a whole on one. */
export interface Correspondence {
  /** Each has its own, from 0. */
  readonly number: number;
  readonly first: readonly Annotation[];
  readonly second: readonly Annotation[];
}

/** By the id of every annotation in them. */
export type Correspondences = ReadonlyMap<string, Correspondence>;

export interface ComparedRelations {
  readonly first: readonly Relation[];
  readonly second: readonly Relation[];
}

export interface RelationDifference {
  /** At least one of the two is there; when both are, they relate the same annotations otherwise. */
  readonly first: Relation | null;
  readonly second: Relation | null;
  readonly ends: readonly [Correspondence, Correspondence];
}

/** Relations with an end that only one analyst has are left out: the difference lies in that annotation. */
export const relationDifferences = (
  { first, second }: ComparedRelations,
  correspondences: Correspondences,
): RelationDifference[] => {
  const firstByEnds = groupedBy(among(correspondences, first), ({ betweenKey }) => betweenKey);
  const secondByEnds = groupedBy(among(correspondences, second), ({ betweenKey }) => betweenKey);
  const keys = new Set([...firstByEnds.keys(), ...secondByEnds.keys()]);
  return [...keys].flatMap((betweenKey) =>
    differencesOf(firstByEnds.get(betweenKey) ?? [], secondByEnds.get(betweenKey) ?? []),
  );
};

interface RelationBetween {
  readonly relation: Relation;
  readonly ends: readonly [Correspondence, Correspondence];
  /** The same for relations between the same annotations, whichever way they lead. */
  readonly betweenKey: string;
  /** The same for relations that say the same. */
  readonly meaning: string;
}

const among = (correspondences: Correspondences, relations: readonly Relation[]): RelationBetween[] =>
  relations.toSorted(byAge).flatMap((relation) => {
    const from = correspondences.get(relation.from);
    const to = correspondences.get(relation.to);
    if (!from || !to) return [];
    const meaning = relationKey({ kind: relation.kind, from: `${from.number}`, to: `${to.number}` });
    const betweenKey = `${Math.min(from.number, to.number)} ${Math.max(from.number, to.number)}`;
    return [{ relation, ends: [from, to], betweenKey, meaning }];
  });

/** What only one says there; what is left on both sides are two opinions of one thing. */
const differencesOf = (
  first: readonly RelationBetween[],
  second: readonly RelationBetween[],
): RelationDifference[] => {
  const [onlyFirst, onlySecond] = [without(first, second), without(second, first)];
  const longer = onlyFirst.length > onlySecond.length ? onlyFirst : onlySecond;
  return longer.map(({ ends }, index) => ({
    first: onlyFirst[index]?.relation ?? null,
    second: onlySecond[index]?.relation ?? null,
    ends: onlyFirst[index]?.ends ?? ends,
  }));
};

const without = (own: readonly RelationBetween[], others: readonly RelationBetween[]): RelationBetween[] => {
  const said = new Set(others.map(({ meaning }) => meaning));
  return own.filter(({ meaning }) => !said.has(meaning));
};
