/** F1 on relations: do two analysts agree that this supports, challenges or is the basis of that? */
import { type RelationEnds, relationKey } from '../records/relation';
import type { Coefficient } from './coefficient';
import { type F1, f1Of } from './span-f1';

/**
 * A relation of one analyst matches one of the other when the kinds are the same and both ends are aligned: ends
 * need not lie at the very same place. `groupOf` numbers, for the id of an annotation of either analyst, the group of
 * annotations that were aligned with one another; ids without one belong to annotations that only one analyst has.
 *
 * `n` counts the relations of both, each meaning once. Undefined when neither analyst relates anything. It says
 * nothing about whether they agree on the annotations: for that there is F1 on spans.
 */
export const relationF1 = (
  first: readonly RelationEnds[],
  second: readonly RelationEnds[],
  groupOf: (annotationId: string) => number | undefined,
): Coefficient<F1> => {
  const matches = matchRelations(first, second, groupOf);
  return f1Of({
    matched: matches.matched.length,
    first: matches.first.length,
    second: matches.second.length,
  });
};

/** Each meaning once: what each analyst says, and of that what the other says too. */
export interface RelationMatches<One> {
  readonly first: readonly One[];
  readonly second: readonly One[];
  /** Of the first analyst's. */
  readonly matched: readonly One[];
  /** Of both. */
  readonly unmatched: readonly One[];
}

/** What `relationF1` counts. */
export const matchRelations = <One extends RelationEnds>(
  first: readonly One[],
  second: readonly One[],
  groupOf: (annotationId: string) => number | undefined,
): RelationMatches<One> => {
  const [ofFirst, ofSecond] = [byMeaning(first, groupOf), byMeaning(second, groupOf)];
  const [matched, onlyFirst] = divide(ofFirst, ofSecond);
  const [, onlySecond] = divide(ofSecond, ofFirst);
  return {
    first: [...ofFirst.values()],
    second: [...ofSecond.values()],
    matched,
    unmatched: [...onlyFirst, ...onlySecond],
  };
};

const divide = <One>(
  own: ReadonlyMap<string, One>,
  others: ReadonlyMap<string, One>,
): [shared: One[], own: One[]] => {
  const shared: One[] = [];
  const alone: One[] = [];
  for (const [meaning, one] of own) (others.has(meaning) ? shared : alone).push(one);
  return [shared, alone];
};

/** By what each says, in groups; a relation with an end that only one analyst has can match none. */
const byMeaning = <One extends RelationEnds>(
  relations: readonly One[],
  groupOf: (annotationId: string) => number | undefined,
): ReadonlyMap<string, One> =>
  new Map(
    relations.map((one) => {
      const ends = { from: endOf(one.from, groupOf), to: endOf(one.to, groupOf) };
      return [relationKey({ kind: one.kind, ...ends }), one];
    }),
  );

/** A group's number, or the id of an annotation that stands alone: never equal, since only one has the colon. */
const endOf = (id: string, groupOf: (annotationId: string) => number | undefined): string => {
  const group = groupOf(id);
  return group === undefined ? `alone: ${id}` : `${group}`;
};
