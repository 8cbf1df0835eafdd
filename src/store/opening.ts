/** Opening sealed sets for good: also in what undo, redo and the trash would bring back. What was seen is never unread again. */
import { type Step, stepId, stepsOf } from '#core/edit/change';
import { stepsBetween } from '#core/edit/steps-between';
import { type Claims, NO_RECORDS } from '#core/records/paper-records';
import { type OpenedSeal, type SharedSet, sharedSetId } from '#core/records/shared-set';
import { holdsSeal, type OpenedSeals, openedSteps } from '#core/sealing/opened-steps';
import { openContents, openedRecords, type SealedContents } from '#core/sealing/sealed-contents';
import { sealsIn } from '#core/sealing/seals-in';
import { carriedId, withIds } from '#core/versions/carried-ids';
import type { PostilDatabase } from './database';
import type { Store } from './open-store';
import { deleteBoxes, readBoxes, sealIdsOf } from './sealed-boxes';

export interface Opening {
  /** What becomes of the sets. */
  readonly steps: readonly Step[];
  /** In the transaction that writes the steps: nothing in undo or the trash is sealed any more either, and no key is kept. */
  readonly openForGood: (db: PostilDatabase) => Promise<void>;
  /** Those that do not open with their keys. */
  readonly shut: readonly SharedSet[];
}

/** Decrypts before anything is written: a transaction does not wait for Web Crypto. */
export const readOpening = async (
  { db }: Store,
  sets: readonly SharedSet[],
  seal: OpenedSeal,
): Promise<Opening> => {
  const steps: Step[] = [];
  const shut: SharedSet[] = [];
  const all: [string, SealedContents][] = [];
  const claimed = new Set<string>(); // by what is opened with it
  const sealsOf = await sealsBySet(db, sets);
  for (const set of sets) {
    const contents = await withFreeIds(db, set, await contentsUnder(db, set, sealsOf.get(set.id)), claimed);
    const found = set.seal.kind === 'sealed' ? contents.get(set.seal.id) : undefined;
    if (found) {
      steps.push(...stepsBetween({ ...NO_RECORDS, sharedSets: [set] }, openedRecords(set, found, seal)));
      all.push(...contents);
    } else shut.push(set);
  }
  const opened = { seal, contents: new Map(all) };
  return { steps, openForGood: (into) => openInHistory(into, opened), shut };
};

/** By the id of the seal: as the set is now, and as it was before in steps and in the trash. */
type Contents = ReadonlyMap<string, SealedContents>;

/** The ids of the seals under which each set is, or was in steps and in the trash. */
const sealsBySet = async (
  db: PostilDatabase,
  sets: readonly SharedSet[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const seals = new Map(sets.map((set) => [set.id, new Set(sealIdsOf({ sharedSets: [set] }))]));
  const note = (steps: readonly Step[]): void => {
    for (const step of stepsOf(steps, 'sharedSets'))
      for (const id of sealsIn(step)) seals.get(stepId(step))?.add(id);
  };
  await db.history.each(({ change }) => note(change.steps));
  await db.trashSteps.each(({ steps }) => note(steps));
  return seals;
};

const contentsUnder = async (
  db: PostilDatabase,
  set: SharedSet,
  seals: ReadonlySet<string> = new Set(),
): Promise<Contents> => {
  const contents = new Map<string, SealedContents>();
  for (const box of await readBoxes(db, [...seals])) {
    const opened = await openContents(set, box);
    if (opened) contents.set(box.id, opened);
  }
  return contents;
};

const CLAIM_TABLES = ['annotations', 'relations', 'dismissals', 'decisions'] as const;

/** What has an id that somebody else has by now comes under another; what is here of the set already stays as it is. */
const withFreeIds = async (
  db: PostilDatabase,
  set: SharedSet,
  found: Contents,
  claimed: Set<string>,
): Promise<Contents> => {
  const all = [...found.values()].flatMap((one) => (one.sent ? [one, one.sent] : [one]));
  const here = new Set<string>();
  const taken = new Set<string>();
  const come: string[] = [];
  for (const table of CLAIM_TABLES) {
    const ids = all.flatMap((one) => one[table].map(({ id }) => id));
    come.push(...ids);
    for (const id of ids) if (claimed.has(id)) taken.add(id);
    for (const row of await db[table].where('id').anyOf(ids).toArray())
      (sharedSetId(row.paperId, row.analystId) === set.id ? here : taken).add(row.id);
  }
  const idOf = (id: string): string => (taken.has(id) ? carriedId(id, set.id) : id);
  for (const id of come) claimed.add(idOf(id));
  return new Map(
    [...found].map(([id, { sent, ...contents }]) => [
      id,
      {
        ...contents,
        ...withIds(without(contents, here), idOf),
        sent: sent && { ...sent, ...withIds(sent, idOf) },
      },
    ]),
  );
};

/** Without records of these ids and what leads to them. */
const without = (
  { annotations, relations, dismissals, decisions }: Claims,
  ids: ReadonlySet<string>,
): Claims => ({
  annotations: annotations.filter(({ id }) => !ids.has(id)),
  relations: relations.filter(({ id, from, to }) => ![id, from, to].some((one) => ids.has(one))),
  dismissals: dismissals.filter(
    ({ id, subject }) => !ids.has(id) && (subject.kind !== 'annotation' || !ids.has(subject.annotationId)),
  ),
  decisions: decisions.filter(({ id }) => !ids.has(id)),
});

const openInHistory = async (db: PostilDatabase, opened: OpenedSeals): Promise<void> => {
  await db.history.toCollection().modify((entry, ref) => {
    const { change } = entry;
    if (holdsSeal(change.steps, opened))
      ref.value = { ...entry, change: { ...change, steps: openedSteps(change.steps, opened) } };
  });
  await db.trashSteps.toCollection().modify((row, ref) => {
    if (holdsSeal(row.steps, opened)) ref.value = { ...row, steps: openedSteps(row.steps, opened) };
  });
  await deleteBoxes(db, [...opened.contents.keys()]);
};
