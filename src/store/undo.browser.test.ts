import { afterEach, describe, expect, test } from 'vitest';
import { createChange } from '#core/edit/change';
import { HISTORY_LIMIT } from '#core/edit/history';
import { TEST_TIME, testAnnotation } from '#core/testing/records';
import { applyChange, redoNext, undoLast } from './apply-change';
import type { Committed } from './change-feed';
import type { Store } from './open-store';
import { claim, evidence, me, openFilledStore, paper } from './testing/filled-store';
import { addPaper, editNote, listed, setUp, tag } from './testing/sample-changes';
import { deleteTestStores, openTestStore } from './testing/test-stores';
import { readLibraryContents } from './whole-library';

const listen = ({ feed }: Store): Committed[] => {
  const heard: Committed[] = [];
  feed.subscribe((committed) => heard.push(committed));
  return heard;
};

const notes = async ({ db }: Store): Promise<string[]> =>
  (await db.annotations.toArray()).map(({ note }) => note);

const ids = async ({ db }: Store): Promise<string[]> => db.annotations.toCollection().primaryKeys();

afterEach(deleteTestStores);

describe('undo and redo', () => {
  test('take back and do again, last first', async () => {
    const store = await openFilledStore();
    await applyChange(store, tag(evidence), 0);
    await undoLast(store);
    expect(await ids(store)).toEqual(['claim']);
    await undoLast(store);
    expect(await ids(store)).toEqual([]);
    await redoNext(store);
    expect(await ids(store)).toEqual(['claim']);
    await redoNext(store);
    expect(await ids(store)).toEqual(['claim', 'evidence']);
    expect(await store.db.annotations.get('claim')).toEqual(claim);
  });

  test('go on after the library was closed and opened again', async () => {
    const first = await openFilledStore();
    await applyChange(first, tag(evidence), 0);
    await undoLast(first);
    first.close();
    const second = await openTestStore(first.db.name);
    await undoLast(second);
    expect(await ids(second)).toEqual([]);
    second.close();
    const third = await openTestStore(first.db.name);
    await redoNext(third);
    await redoNext(third);
    expect(await ids(third)).toEqual(['claim', 'evidence']);
  });

  test('do nothing and tell nobody when there is nothing to take back or do again', async () => {
    const store = await openTestStore();
    await applyChange(store, setUp([me]), 0);
    const heard = listen(store);
    expect(await undoLast(store)).toBeNull();
    expect(await redoNext(store)).toBeNull();
    expect(heard).toEqual([]);
    expect((await store.db.meta.get('revision'))?.value).toBe(1);
  });

  test('tell what was done: the inverted change, and the change', async () => {
    const store = await openFilledStore();
    const [step] = tag(claim).steps;
    const heard = listen(store);
    const undone = await undoLast(store);
    expect(undone?.steps).toEqual([{ ...step, before: claim, after: null }]);
    const redone = await redoNext(store);
    expect(redone).toEqual(tag(claim));
    expect(heard.map(({ change }) => change)).toEqual([undone, redone]);
  });

  test('a new change drops what was taken back', async () => {
    const store = await openFilledStore();
    await applyChange(store, tag(evidence), 0);
    await undoLast(store);
    await undoLast(store);
    const other = testAnnotation('other', paper, 'One');
    await applyChange(store, tag(other), 0);
    expect(await redoNext(store)).toBeNull();
    await undoLast(store);
    expect(await ids(store)).toEqual([]);
    expect(await undoLast(store)).toBeNull();
  });

  test('what the program does by itself is no step, and drops nothing', async () => {
    const store = await openFilledStore();
    await undoLast(store);
    const change = createChange({ kind: 'set-up' }, tag(evidence).steps, { undoable: false });
    await applyChange(store, change, 0);
    expect(await undoLast(store)).toBeNull();
    expect(await redoNext(store)).toEqual(tag(claim));
  });

  test(`go back ${HISTORY_LIMIT} steps and no further`, async () => {
    const store = await openTestStore();
    await applyChange(store, setUp([me], [paper]), 0);
    const surplus = 3;
    const changes = Array.from({ length: HISTORY_LIMIT + surplus }, (_, index) =>
      tag(testAnnotation(`${index}`, paper, 'claim')),
    );
    for (const change of changes) await applyChange(store, change, 0);
    expect(await store.db.history.count()).toBe(HISTORY_LIMIT);
    for (const change of changes.slice(surplus).reverse())
      expect((await undoLast(store))?.steps[0]?.before).toEqual(change.steps[0]?.after);
    expect(await undoLast(store)).toBeNull();
    expect((await ids(store)).sort()).toEqual(['0', '1', '2']);
  });
});

describe('typing a note', () => {
  const type = async (store: Store, from: string, to: string, now: number): Promise<unknown> =>
    applyChange(store, editNote({ ...claim, note: from }, to), now);

  test('without a pause is one step', async () => {
    const store = await openFilledStore();
    await type(store, '', 'I', 10_000);
    await type(store, 'I', 'I s', 11_000);
    await type(store, 'I s', 'I see', 12_500);
    expect(await notes(store)).toEqual(['I see']);
    await undoLast(store);
    expect(await notes(store)).toEqual(['']);
    await redoNext(store);
    expect(await notes(store)).toEqual(['I see']);
  });

  test('with a pause is two steps', async () => {
    const store = await openFilledStore();
    await type(store, '', 'One.', 10_000);
    await type(store, 'One.', 'One. Two.', 12_001);
    await undoLast(store);
    expect(await notes(store)).toEqual(['One.']);
  });

  test('after a step that was taken back goes on from what is there', async () => {
    const store = await openFilledStore();
    await type(store, '', 'One.', 10_000);
    await type(store, 'One.', 'One. Two.', 12_001);
    await undoLast(store);
    await type(store, 'One.', 'One. Three.', 12_002);
    await undoLast(store);
    expect(await notes(store)).toEqual(['One.']);
  });

  test('between which something else was tagged is two steps', async () => {
    const store = await openFilledStore();
    await type(store, '', 'One.', 10_000);
    await applyChange(store, tag(evidence), 10_100);
    await type(store, 'One.', 'One. Two.', 10_200);
    await undoLast(store);
    expect(await store.db.annotations.get('claim')).toEqual({ ...claim, note: 'One.' });
    expect(await ids(store)).toEqual(['claim', 'evidence']);
  });
});

test('adding a paper keeps its text and source even when that is taken back, for doing it again', async () => {
  const store = await openTestStore();
  const change = addPaper(paper);
  await applyChange(store, change, 0, [paper]);
  await undoLast(store);
  expect(await store.db.papers.count()).toBe(0);
  await redoNext(store);
  expect(await store.db.papers.toArray()).toEqual([listed(paper)]);
  expect((await readLibraryContents(store)).papers).toEqual([
    { paper, importedAt: TEST_TIME, previousVersion: null },
  ]);
});
