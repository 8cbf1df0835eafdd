/** Sealed sets that open with their keys. One that does not would not open from a file either, and no such file is opened. */
import type { SharedSet } from '#core/records/shared-set';
import type { SealedBox } from '#core/sealing/sealed-box';
import { openContents } from '#core/sealing/sealed-contents';

/** The sets but for those that are shut, and what is in them. */
export const withoutShut = async (
  sets: readonly SharedSet[],
  boxes: readonly SealedBox[],
): Promise<{ readonly sharedSets: readonly SharedSet[]; readonly sealed: readonly SealedBox[] }> => {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const sharedSets: SharedSet[] = [];
  const sealed: SealedBox[] = [];
  for (const set of sets) {
    const box = set.seal.kind === 'sealed' ? byId.get(set.seal.id) : undefined;
    if (box && (await openContents(set, box))) sealed.push(box);
    else if (set.seal.kind === 'sealed') continue;
    sharedSets.push(set);
  }
  return { sharedSets, sealed };
};
