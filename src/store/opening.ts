/** Opening sealed sets for good: also in what undo, redo and the trash would bring back. What was seen is never unread again. */
import { type Step, stepId, stepsOf } from '#core/edit/change';
import { stepsBetween } from '#core/edit/steps-between';
import type { PaperRecords } from '#core/records/paper-records';
import type { OpenedSeal, SharedSet } from '#core/records/shared-set';
import { holdsSeal, type OpenedSeals, openedSteps } from '#core/sealing/opened-steps';
import { openContents, openedRecords, type SealedContents } from '#core/sealing/sealed-contents';
import { sealsIn } from '#core/sealing/seals-in';
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
  for (const set of sets) {
    const contents = await contentsOfAll(db, set);
    const found = set.seal.kind === 'sealed' ? contents.get(set.seal.id) : undefined;
    if (found) {
      steps.push(...stepsBetween({ ...NOTHING, sharedSets: [set] }, openedRecords(set, found, seal)));
      all.push(...contents);
    } else shut.push(set);
  }
  const opened = { seal, contents: new Map(all) };
  return { steps, openForGood: (into) => openInHistory(into, opened), shut };
};

const NOTHING: PaperRecords = {
  annotations: [],
  relations: [],
  dismissals: [],
  sharedSets: [],
  decisions: [],
  commentAnswers: [],
};

/** By the id of the seal: as the set is now, and as it was before in steps and in the trash. */
const contentsOfAll = async (
  db: PostilDatabase,
  set: SharedSet,
): Promise<ReadonlyMap<string, SealedContents>> => {
  const ids = new Set(sealIdsOf({ sharedSets: [set] }));
  const note = (steps: readonly Step[]): void => {
    for (const step of stepsOf(steps, 'sharedSets'))
      if (stepId(step) === set.id) for (const id of sealsIn(step)) ids.add(id);
  };
  await db.history.each(({ change }) => note(change.steps));
  await db.trashSteps.each(({ steps }) => note(steps));
  const contents = new Map<string, SealedContents>();
  for (const box of await readBoxes(db, [...ids])) {
    const opened = await openContents(set, box);
    if (opened) contents.set(box.id, await withoutTaken(db, opened));
  }
  return contents;
};

/** A record that somebody else has under the same id stays what it is, and what leads to it is left out. */
const withoutTaken = async (db: PostilDatabase, contents: SealedContents): Promise<SealedContents> => {
  const { annotations, relations, dismissals, decisions } = contents;
  const taken = new Set<string>();
  for (const [table, rows] of [
    [db.annotations, annotations],
    [db.relations, relations],
    [db.dismissals, dismissals],
    [db.decisions, decisions],
  ] as const)
    for (const id of await table
      .where('id')
      .anyOf(rows.map((row) => row.id))
      .primaryKeys())
      taken.add(id);
  if (taken.size === 0) return contents;
  return {
    ...contents,
    annotations: annotations.filter(({ id }) => !taken.has(id)),
    relations: relations.filter(({ id, from, to }) => ![id, from, to].some((one) => taken.has(one))),
    dismissals: dismissals.filter(
      ({ id, subject }) =>
        !taken.has(id) && (subject.kind !== 'annotation' || !taken.has(subject.annotationId)),
    ),
    decisions: decisions.filter(({ id }) => !taken.has(id)),
  };
};

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
