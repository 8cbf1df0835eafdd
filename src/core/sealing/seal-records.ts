/** Seals the sets among records that are to be sealed, and opens them again to think about, without a word to the disk. */
import { claimsWhere, type PaperRecords } from '../records/paper-records';
import { createSealCheck, type Seal, type SharedSet } from '../records/shared-set';
import { freshSecrets, type SealedBox, type SealSecrets } from './sealed-box';
import {
  closedSet,
  contentsOf,
  openedRecords,
  openSets,
  type SealedContents,
  sealContents,
} from './sealed-contents';

/** Of a set whose contents stand beside it, until `sealRecords` has put them away. */
export const TO_BE_SEALED = { kind: 'sealed', id: 'to be sealed' } as const satisfies Seal;

const isToBeSealed = ({ seal }: SharedSet): boolean => seal.kind === 'sealed' && seal.id === TO_BE_SEALED.id;

export interface SealedRecords<Row extends PaperRecords = PaperRecords> {
  readonly records: Row;
  readonly sealed: readonly SealedBox[];
}

/** The records without what is in those of their sets that are to be sealed, and that under seals of its own. */
export const sealRecords = async <Row extends PaperRecords>(
  records: Row,
  newSecrets: () => SealSecrets = freshSecrets,
): Promise<SealedRecords<Row>> => {
  const isSealed = createSealCheck(records.sharedSets.filter(isToBeSealed));
  const sealed: SealedBox[] = [];
  const sharedSets: SharedSet[] = [];
  for (const set of records.sharedSets) {
    if (!isToBeSealed(set)) {
      sharedSets.push(set);
      continue;
    }
    const box = await sealContents(contentsOf(set, records), newSecrets());
    sealed.push(box);
    sharedSets.push({ ...closedSet(set), seal: { kind: 'sealed', id: box.id } });
  }
  return {
    records: { ...records, ...claimsWhere(records, (row) => !isSealed(row)), sharedSets },
    sealed,
  };
};

/** The records with what is in their sealed sets, which stay marked as sealed; what does not open stays shut. */
export const unsealRecords = async <Row extends PaperRecords>(
  records: Row,
  boxes: readonly SealedBox[],
): Promise<Row> => withContents(records, await openSets(records.sharedSets, boxes));

/** The same where it is known what is in the sets, by their ids. */
export const withContents = <Row extends PaperRecords>(
  records: Row,
  inside: ReadonlyMap<string, SealedContents>,
): Row => {
  const opened = records.sharedSets.flatMap((set) => {
    const contents = inside.get(set.id);
    return contents ? [openedRecords(set, contents, set.seal)] : [];
  });
  const others = records.sharedSets.filter(({ id }) => !inside.has(id));
  return {
    ...records,
    annotations: [...records.annotations, ...opened.flatMap(({ annotations }) => annotations)],
    relations: [...records.relations, ...opened.flatMap(({ relations }) => relations)],
    dismissals: [...records.dismissals, ...opened.flatMap(({ dismissals }) => dismissals)],
    decisions: [...records.decisions, ...opened.flatMap(({ decisions }) => decisions)],
    sharedSets: [...others, ...opened.flatMap(({ sharedSets }) => sharedSets)],
  };
};
