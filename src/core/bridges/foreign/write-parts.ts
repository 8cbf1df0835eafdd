/** What all bridges that write have in common. */
import type { ClaimSet } from '../../files/write-claim-set';
import { isUuid } from './foreign-ids';
import type { LossCount } from './losses';

/** What no foreign format has a place for. */
export const countOwnThings = (sets: readonly ClaimSet[], losses: LossCount): void => {
  for (const { dismissals, consensus } of sets) {
    losses.add('dismissals', '', dismissals.length);
    losses.add('decisions', '', consensus?.decisions.length ?? 0);
  }
  for (const { paper } of papersOf(sets)) {
    const { authors, number, date, publisher, editors } = paper.metadata;
    const isKnown =
      authors.length + editors.length > 0 || [number, date, publisher].some((one) => one !== null);
    if (isKnown) losses.add('paper-data', paper.metadata.title);
  }
};

/** Of formats that keep ids which are UUIDs. */
export const countOtherIds = (ids: readonly string[], losses: LossCount): void =>
  losses.add('ids', '', ids.filter((id) => !isUuid(id)).length);

/** Sets by the texts that they are on, in the order in which the texts are met. */
export const papersOf = (
  sets: readonly ClaimSet[],
): { readonly paper: ClaimSet['paper']; readonly sets: readonly ClaimSet[] }[] => {
  const papers = new Map<string, ClaimSet[]>();
  for (const set of sets) papers.set(set.paper.textHash, [...(papers.get(set.paper.textHash) ?? []), set]);
  return [...papers.values()].flatMap((own) => (own[0] ? [{ paper: own[0].paper, sets: own }] : []));
};

/** The last time that anything in them was changed: a file that is made anew of the same sets has the same bytes. */
export const newestTime = (sets: readonly ClaimSet[]): string =>
  sets
    .flatMap(({ annotations }) => annotations.map(({ updatedAt }) => updatedAt))
    .reduce(
      (newest, time) => (Date.parse(time) > Date.parse(newest) ? time : newest),
      '1970-01-01T00:00:00.000Z',
    );
