import { afterEach, expect, test } from 'vitest';
import { type Change, createChange, removalSteps } from '#core/edit/change';
import { HISTORY_LIMIT } from '#core/edit/history';
import { TRASH_DAYS } from '#core/edit/trash';
import type { Annotation } from '#core/records/annotation';
import type { Relation } from '#core/records/relation';
import { testRelation } from '#core/testing/records';
import { applyChange, redoNext, undoLast } from './apply-change';
import type { Store } from './open-store';
import { readPaper } from './queries';
import { claim, evidence, openFilledStore, paper } from './testing/filled-store';
import { relate, removePaper, tag } from './testing/sample-changes';
import { deleteTestStores, openTestStore } from './testing/test-stores';
import { emptyTrash, observeTrash, readRestoringSteps, type TrashEntry } from './trash';

afterEach(deleteTestStores);

const relation = testRelation('relation', evidence, claim);

/** A claim, its evidence, and the relation between them. */
const openArgued = async (): Promise<Store> => {
  const store = await openFilledStore();
  await applyChange(store, tag(evidence), 0);
  await applyChange(store, relate(relation), 0);
  return store;
};

const deletion = (annotation: Annotation, relations: readonly Relation[] = []): Change =>
  createChange(
    { kind: 'delete-annotation', tag: annotation.tag },
    removalSteps({ annotations: [annotation], relations }),
  );

const trashOf = (store: Store): Promise<TrashEntry[]> =>
  new Promise((resolve, reject) => {
    const subscription = observeTrash(store).subscribe((entries) => {
      resolve(entries);
      queueMicrotask(() => subscription.unsubscribe());
    }, reject);
  });

const idsIn = async (store: Store): Promise<string[]> =>
  (await trashOf(store)).map(({ discarded }) => discarded.id);

const restore = async (store: Store, id: string): Promise<void> => {
  const entry = (await trashOf(store)).find(({ discarded }) => discarded.id === id);
  if (!entry) throw new TypeError(`${id} is not in the trash`);
  const steps = await readRestoringSteps(store, entry.discarded);
  await applyChange(store, createChange({ kind: 'restore', name: id }, steps), Date.now());
};

test('what is deleted is in the trash until it comes back, by whichever way', async () => {
  const store = await openArgued();
  expect(await idsIn(store)).toEqual([]);
  await applyChange(store, deletion(claim, [relation]), Date.now());
  expect(await idsIn(store)).toEqual(['annotation claim']);
  await undoLast(store);
  expect(await idsIn(store)).toEqual([]);
  await redoNext(store);
  await restore(store, 'annotation claim');
  expect(await idsIn(store)).toEqual([]);
  expect(await store.db.relations.toArray()).toEqual([relation]);
  await undoLast(store);
  expect(await idsIn(store)).toEqual(['annotation claim']);
});

test.each([
  ['annotation claim', 'annotation evidence'],
  ['annotation evidence', 'annotation claim'],
])('a relation of two that are deleted comes back with the second: %s, then %s', async (first, second) => {
  const store = await openArgued();
  await applyChange(store, deletion(claim, [relation]), Date.now());
  await applyChange(store, deletion(evidence), Date.now());
  await restore(store, first);
  expect(await store.db.relations.count()).toBe(0);
  await restore(store, second);
  expect(await store.db.relations.toArray()).toEqual([relation]);
});

test('a relation outlives that one of the two is deleted once more before the other is back', async () => {
  const store = await openArgued();
  await applyChange(store, deletion(claim, [relation]), Date.now());
  await applyChange(store, deletion(evidence), Date.now());
  await restore(store, 'annotation claim');
  await applyChange(store, deletion(claim), Date.now());
  await restore(store, 'annotation evidence');
  await restore(store, 'annotation claim');
  expect(await store.db.relations.toArray()).toEqual([relation]);
});

test('a relation that was removed by hand after it came back stays away', async () => {
  const store = await openArgued();
  await applyChange(store, deletion(claim, [relation]), Date.now());
  await restore(store, 'annotation claim');
  const removal = createChange(
    { kind: 'remove-relation', relation: relation.kind },
    removalSteps({ relations: [relation] }),
  );
  await applyChange(store, removal, Date.now());
  await applyChange(store, deletion(evidence), Date.now());
  await restore(store, 'annotation evidence');
  expect(await store.db.relations.count()).toBe(0);
});

test('a paper comes back with text and annotations when undo has long forgotten it', async () => {
  const store = await openFilledStore();
  await applyChange(store, removePaper(paper, { annotations: [claim] }), Date.now());
  for (let step = 0; step <= HISTORY_LIMIT; step++)
    await applyChange(store, createChange({ kind: 'merge-library' }, []), 0);
  store.close();
  const reopened = await openTestStore(store.db.name);
  expect((await reopened.db.history.toArray()).some(({ change }) => change.steps.length > 0)).toBe(false);
  expect(await trashOf(reopened)).toMatchObject([{ hasPlace: true, discarded: { annotations: 1 } }]);
  await restore(reopened, `paper ${paper.id}`);
  expect(await readPaper(reopened, paper.id)).toMatchObject({ text: paper.text });
  expect(await reopened.db.annotations.toArray()).toEqual([claim]);
});

test('an annotation waits for its paper', async () => {
  const store = await openFilledStore();
  await applyChange(store, deletion(claim), Date.now());
  await applyChange(store, removePaper(paper), Date.now() + 1);
  expect(await trashOf(store)).toMatchObject([
    { discarded: { what: { kind: 'paper' } }, hasPlace: true },
    { discarded: { what: { kind: 'annotation' } }, hasPlace: false, paperTitle: paper.metadata.title },
  ]);
});

test('what has been there for its time goes when the library is opened, and nothing before', async () => {
  const store = await openArgued();
  const days = (count: number): number => Date.now() - count * 24 * 60 * 60_000;
  await applyChange(store, deletion(claim, [relation]), days(TRASH_DAYS + 0.1));
  await applyChange(store, deletion(evidence), days(TRASH_DAYS - 0.1));
  store.close();
  const reopened = await openTestStore(store.db.name);
  expect(await idsIn(reopened)).toEqual(['annotation evidence']);
  expect(await reopened.db.trashSteps.count()).toBe(1);
});

test('an emptied trash has nothing left', async () => {
  const store = await openFilledStore();
  await applyChange(store, deletion(claim), Date.now());
  await emptyTrash(store);
  expect(await trashOf(store)).toEqual([]);
  expect(await store.db.trashSteps.count()).toBe(0);
});
