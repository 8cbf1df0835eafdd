import { afterEach, describe, expect, test } from 'vitest';
import { toLibraryFile } from '#core/files/write-library';
import type { PaperRecords } from '#core/records/paper-records';
import { TEST_TIME, testDecision, testDismissal, testRelation, testSharedSet } from '#core/testing/records';
import { soundValue } from '#core/testing/sound-value';
import { applyChange, undoLast } from './apply-change';
import type { Store } from './open-store';
import {
  readClaimSet,
  readLibraryPapers,
  readPaper,
  readPaperRecords,
  readPaperTitles,
  readStoredRecords,
} from './queries';
import { observeSharedSets } from './shared-sets';
import { claim, evidence, me, openFilledStore, paper } from './testing/filled-store';
import { dismiss, relate, removePaper, share, tag } from './testing/sample-changes';
import { deleteTestStores } from './testing/test-stores';
import { readLibraryContents } from './whole-library';

const relation = testRelation('relation', evidence, claim);
const dismissal = testDismissal('dismissal', claim);
const sharedSet = testSharedSet(paper.id);
const decision = testDecision('decision', claim, 'result');

const openLibrary = async (): Promise<Store> => {
  const store = await openFilledStore();
  await applyChange(store, tag(evidence), 0);
  await applyChange(store, relate(relation), 0);
  await applyChange(store, dismiss(dismissal), 0);
  await applyChange(store, share(sharedSet, decision), 0);
  return store;
};

/** Of this record these fields come to be nonsense, and that one is complained of. */
type Damage = readonly [table: keyof PaperRecords, id: string, harm: object, path: string];
const damages: readonly Damage[] = [
  ['annotations', claim.id, { labels: null }, 'labels'],
  ['annotations', claim.id, { passages: null }, 'passages'],
  ['annotations', claim.id, { passages: [] }, 'passages'],
  ['relations', relation.id, { kind: 'likes' }, 'kind'],
  ['dismissals', dismissal.id, { subject: null }, 'subject'],
  ['sharedSets', sharedSet.id, { seal: undefined }, 'seal'],
  ['decisions', decision.id, { alternatives: {} }, 'alternatives'],
];

/** As a broken disk or a program of another maker would leave it. */
const damage = async ({ db }: Store, [table, id, harm]: Damage): Promise<unknown> => {
  const damaged = { ...(await db.table(table).get(id)), ...harm };
  await db.table(table).put(damaged);
  return damaged;
};

afterEach(deleteTestStores);

describe.each(damages)('of %s, %s with %o', (table, id, harm, path) => {
  const given: Damage = [table, id, harm, path];

  test('is left out and named, and everything else is read', async () => {
    const store = await openLibrary();
    const whole = await readPaperRecords(await openLibrary(), paper.id);
    await damage(store, given);
    const read = await readPaperRecords(store, paper.id);
    expect(read).toEqual({
      ...whole,
      // What is said of an annotation goes with it.
      ...(table === 'annotations' && { relations: [], dismissals: [] }),
      [table]: whole[table].filter((one) => one.id !== id),
    });
    expect(store.setAside.records).toEqual([
      { table, id, paperId: paper.id, faults: [expect.objectContaining({ path })] },
    ]);
  });

  test('stays in the database as it is, goes with its paper and comes back with it', async () => {
    const store = await openLibrary();
    const damaged = await damage(store, given);
    await readPaperRecords(store, paper.id);
    expect(await store.db.table(table).get(id)).toEqual(damaged);
    await applyChange(store, removePaper(paper, await readStoredRecords(store, paper.id)), 0);
    expect(await store.db.table(table).count()).toBe(0);
    await undoLast(store);
    expect(await store.db.table(table).get(id)).toEqual(damaged);
  });
});

test('a paper that cannot be read is left out of the list and of what is saved, named, and kept as it is', async () => {
  const store = await openLibrary();
  const damaged = { ...(await store.db.papers.get(paper.id)), metadata: null };
  await store.db.table('papers').put(damaged);
  expect(await readLibraryPapers(store)).toEqual([]);
  expect(await readPaper(store, paper.id)).toBeNull();
  expect(soundValue(toLibraryFile(await readLibraryContents(store), TEST_TIME)).papers).toEqual([]);
  expect(store.setAside.records).toMatchObject([{ table: 'papers', id: paper.id, paperId: paper.id }]);
  expect([...(await readPaperTitles(store, [paper.id]))]).toEqual([]);
  expect(await store.db.papers.get(paper.id)).toEqual(damaged);
});

test('what cannot be read is told once, from wherever it is read', async () => {
  const store = await openLibrary();
  await damage(store, ['annotations', claim.id, { labels: null }, 'labels']);
  let told = 0;
  store.setAside.subscribe(() => {
    told += 1;
  });
  expect((await readClaimSet(store, paper.id, me.id)).annotations).toEqual([evidence]);
  expect((await readLibraryContents(store)).annotations).toEqual([evidence]);
  expect((await readPaperRecords(store, paper.id)).annotations).toEqual([evidence]);
  expect(told).toBe(1);
});

test('a claim set that cannot be read is none that is listed', async () => {
  const store = await openLibrary();
  await damage(store, ['sharedSets', sharedSet.id, { seal: null }, 'seal']);
  let sets: unknown;
  const subscription = observeSharedSets(store, paper.id).subscribe((value) => {
    sets = value;
  });
  await expect.poll(() => sets).toEqual([]);
  subscription.unsubscribe();
  expect(store.setAside.records).toHaveLength(1);
});

test('a library with an annotation that cannot be read is saved without it', async () => {
  const store = await openFilledStore();
  await applyChange(store, tag(evidence), 0);
  await applyChange(store, relate(relation), 0);
  await damage(store, ['annotations', claim.id, { passages: null }, 'passages']);
  const file = soundValue(toLibraryFile(await readLibraryContents(store), TEST_TIME));
  expect(file.claimSets.map(({ annotations, relations }) => [annotations.length, relations.length])).toEqual([
    [1, 0],
  ]);
});
