/** The claim sets of a paper that can be compared: mine, colleagues', the consensus, and how each is named and lettered. */

import type { ComparedSet } from '../alignment/compared-set';
import type { Analyst } from '../records/analyst';
import type { PaperRecords } from '../records/paper-records';
import type { SharedSet } from '../records/shared-set';

export interface ShownSet extends ComparedSet {
  readonly kind: 'me' | 'colleague' | 'consensus';
  readonly name: string;
  /** Different for every set here, and for every tag: its sign where colours are not enough. */
  readonly sign: string;
  /** Its number among all sets of the paper, which gives its pattern and colour: from 0, and the same whoever is compared. */
  readonly ordinal: number;
  readonly shared: SharedSet | null;
}

/** Me first, then colleagues in the order in which they came, then consensuses. Sealed and hidden sets are left out. */
export const shownSets = (records: PaperRecords, analysts: readonly Analyst[]): readonly ShownSet[] => {
  const shared = new Map(records.sharedSets.map((set) => [set.analystId, set]));
  const tagging = new Set(records.annotations.map(({ analystId }) => analystId));
  const present = analysts
    .filter(({ id, isMe }) => isMe || tagging.has(id) || shared.has(id))
    .filter(({ id }) => isOpen(shared.get(id)))
    .toSorted(
      (a, b) => orderOf(a, shared) - orderOf(b, shared) || (addedAt(a, shared) < addedAt(b, shared) ? -1 : 1),
    );
  return present.map(({ id, name, isMe }, ordinal) => ({
    analystId: id,
    kind: isMe ? 'me' : (shared.get(id)?.kind ?? 'colleague'),
    name,
    sign: `${ordinal + 1}`,
    ordinal,
    shared: shared.get(id) ?? null,
    annotations: records.annotations.filter(({ analystId }) => analystId === id),
    relations: records.relations.filter(({ analystId }) => analystId === id),
  }));
};

const isOpen = (set: SharedSet | undefined): boolean => !set || (!set.isHidden && set.seal.kind !== 'sealed');

const orderOf = ({ id, isMe }: Analyst, shared: ReadonlyMap<string, SharedSet>): number => {
  if (isMe) return 0;
  return shared.get(id)?.kind === 'consensus' ? 2 : 1;
};

const addedAt = ({ id, createdAt }: Analyst, shared: ReadonlyMap<string, SharedSet>): string =>
  `${shared.get(id)?.addedAt ?? createdAt} ${id}`;
