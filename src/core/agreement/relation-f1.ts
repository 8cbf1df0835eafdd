/** F1 on relations: do two analysts agree that this supports, challenges or is the basis of that? */
import { type RelationEnds, relationKey } from '../annotation/relation';
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
  const [firstMeanings, secondMeanings] = [meaningsOf(first, groupOf), meaningsOf(second, groupOf)];
  let matched = 0;
  for (const meaning of firstMeanings) if (secondMeanings.has(meaning)) matched += 1;
  return f1Of({ matched, first: firstMeanings.size, second: secondMeanings.size });
};

/** What each says, in groups; a relation with an end that only one analyst has can match none. */
const meaningsOf = (
  relations: readonly RelationEnds[],
  groupOf: (annotationId: string) => number | undefined,
): ReadonlySet<string> =>
  new Set(
    relations.map(({ kind, from, to }) =>
      relationKey({ kind, from: endOf(from, groupOf), to: endOf(to, groupOf) }),
    ),
  );

/** A group's number, or the id of an annotation that stands alone: never equal, since only one has the colon. */
const endOf = (id: string, groupOf: (annotationId: string) => number | undefined): string => {
  const group = groupOf(id);
  return group === undefined ? `alone: ${id}` : `${group}`;
};
