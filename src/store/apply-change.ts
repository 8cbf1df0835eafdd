/** The one way in: a change becomes one transaction, is remembered for undo, and is told to every window. */

import { type Change, invertChange, type Step, stepsOf } from '#core/edit/change';
import { HISTORY_LIMIT, mergedEntry } from '#core/edit/history';
import { sameRecord } from '#core/edit/same-record';
import type { ImportedPaper } from '#core/paper/paper';
import { PAPER_TABLES, TABLES, type TableName } from '#core/records/tables';
import type { SealedBox } from '#core/sealing/sealed-box';
import type { Committed } from './change-feed';
import type { PostilDatabase, RecordTables } from './database';
import { firstUndone, lastDone, readHeads } from './history-heads';
import type { Store } from './open-store';
import { onPaper } from './read-tables';
import { putBoxes } from './sealed-boxes';
import { discard } from './trash';

/** A record is not what the change expects: another window changed it first. Nothing was written. */
export class ChangeConflict extends Error {
  override readonly name = 'ChangeConflict';
  readonly code = 'change-conflict';
}

/** Something would be kept for a paper that is not in the library: another window removed it first. Nothing was written. */
export class PaperGone extends Error {
  override readonly name = 'PaperGone';
  readonly code = 'paper-gone';
}

/** What a change says of sealed sets beyond its steps, which name seals and never hold what is under them. */
export interface ChangedSeals {
  /** What is in the sets that it adds. */
  readonly sealed?: readonly SealedBox[] | undefined;
  /** Of one that opens sets: does the same to what undo and the trash know of them, in the transaction of the change. */
  readonly openForGood?: ((db: PostilDatabase) => Promise<void>) | undefined;
}

/** Resolves when the change is on the disk, to the number of its step of undo. `papers` are those that it adds. */
export const applyChange = async (
  store: Store,
  change: Change,
  now: number,
  papers: readonly ImportedPaper[] = [],
  { sealed = [], openForGood }: ChangedSeals = {},
): Promise<number | null> => {
  let step: number | null = null;
  await commit(store, async (db) => {
    await applySteps(db, change.steps);
    await refuseRemainders(db, change.steps);
    await db.contents.bulkPut(papers.map(({ id, text, blocks, origin }) => ({ id, text, blocks, origin })));
    await db.sources.bulkPut(papers.map(({ id, source }) => ({ id, source })));
    await putBoxes(db, sealed);
    await openForGood?.(db);
    await discard(db, change, now);
    step = change.undoable ? await remember(db, change, now) : null;
    return change;
  });
  return step;
};

/** Takes the last step back, or `only` the one of that number; null when there is none, or when that is not the last. */
export const undoLast = (store: Store, only?: number): Promise<Change | null> =>
  commit(store, async (db) => {
    const entry = await lastDone(db);
    if (!entry || (only !== undefined && entry.seq !== only)) return null;
    const change = invertChange(entry.change);
    await applySteps(db, change.steps);
    await db.history.update(entry.seq, { undone: 1 });
    return change;
  });

/** Does the step again that was taken back last; null when there is none. */
export const redoNext = (store: Store, now = Date.now()): Promise<Change | null> =>
  commit(store, async (db) => {
    const entry = await firstUndone(db);
    if (!entry) return null;
    const { change } = entry;
    await applySteps(db, change.steps);
    await discard(db, change, now);
    await db.history.update(entry.seq, { undone: 0 });
    return change;
  });

/** Runs `write` in one transaction over everything and publishes what came of it once it is committed. */
const commit = async (
  { db, feed }: Store,
  write: (db: PostilDatabase) => Promise<Change | null>,
): Promise<Change | null> => {
  const committed = await db.transaction('rw', db.tables, async (): Promise<Committed | null> => {
    const change = await write(db);
    return change && { change, revision: await nextRevision(db), history: await readHeads(db) };
  });
  if (committed) feed.publish(committed);
  return committed?.change ?? null;
};

const nextRevision = async (db: PostilDatabase): Promise<number> => {
  const revision = ((await db.meta.get('revision'))?.value ?? 0) + 1;
  await db.meta.put({ key: 'revision', value: revision });
  return revision;
};

const applySteps = async (db: PostilDatabase, steps: readonly Step[]): Promise<void> => {
  for (const table of TABLES) await applyTo(db, table, stepsOf(steps, table));
  await refuseOrphans(db, steps);
};

/** What hangs on no paper would be shown nowhere. */
const refuseOrphans = async (db: PostilDatabase, steps: readonly Step[]): Promise<void> => {
  const ids = [...new Set(steps.flatMap(keptFor))];
  const papers = await db.papers.bulkGet(ids);
  ids.forEach((id, index) => {
    if (!papers[index]) throw new PaperGone(id);
  });
};

/** The paper for which a step keeps a record. */
const keptFor = (step: Step): readonly string[] =>
  step.after && 'paperId' in step.after ? [step.after.paperId] : [];

/** Removing a paper also removes what other windows have added to it since it was read. */
const refuseRemainders = async (db: PostilDatabase, steps: readonly Step[]): Promise<void> => {
  for (const { before, after } of stepsOf(steps, 'papers')) {
    if (!before || after) continue;
    for (const table of PAPER_TABLES)
      if ((await onPaper(db, table, before.id).count()) > 0)
        throw new ChangeConflict(`${table} of ${before.id}`);
  }
};

const applyTo = async <Name extends TableName>(
  tables: RecordTables,
  name: Name,
  steps: readonly Step<Name>[],
): Promise<void> => {
  if (steps.length === 0) return;
  const table = tables[name];
  const ids = steps.map(({ before, after }) => (after ?? before)?.id ?? '');
  const current = await table.bulkGet(ids);
  steps.forEach(({ before }, index) => {
    if (!sameRecord(current[index] ?? null, before)) throw new ChangeConflict(`${name} ${ids[index]}`);
  });
  await table.bulkPut(steps.flatMap(({ after }) => (after ? [after] : [])));
  await table.bulkDelete(ids.filter((_id, index) => steps[index]?.after === null));
};

/** Returns the number of the step that it became, or became part of. */
const remember = async (db: PostilDatabase, change: Change, now: number): Promise<number> => {
  await db.history.where('undone').equals(1).delete();
  const merged = mergedEntry(await db.history.orderBy('seq').last(), change, now);
  const step = merged ? await db.history.put(merged) : await db.history.add({ change, at: now, undone: 0 });
  const surplus = (await db.history.count()) - HISTORY_LIMIT;
  if (surplus > 0) await db.history.bulkDelete(await db.history.orderBy('seq').limit(surplus).primaryKeys());
  return step;
};
