/** Sealed sets that open with their keys. One that does not would not open from a file either, and no such file is opened. */
import type { SharedSet } from '#core/records/shared-set';
import type { SealedBox } from '#core/sealing/sealed-box';
import { openSets, type SealedContents } from '#core/sealing/sealed-contents';
import { sealIdsOf } from './sealed-boxes';

interface SetsThatOpen {
  readonly sharedSets: readonly SharedSet[];
  readonly sealed: readonly SealedBox[];
  readonly opened: ReadonlyMap<string, SealedContents>;
}

/** The sets but for those that are shut, what is in them as it is sealed, and as it is, by the id of the set. */
export const withoutShut = async (
  sets: readonly SharedSet[],
  boxes: readonly SealedBox[],
): Promise<SetsThatOpen> => {
  const opened = await openSets(sets, boxes);
  const isShut = ({ id, seal }: SharedSet): boolean => seal.kind === 'sealed' && !opened.has(id);
  const sharedSets = sets.filter((set) => !isShut(set));
  const kept = new Set(sealIdsOf({ sharedSets }));
  return { sharedSets, sealed: boxes.filter(({ id }) => kept.has(id)), opened };
};
