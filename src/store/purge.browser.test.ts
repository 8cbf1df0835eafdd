import { afterEach, expect, test } from 'vitest';
import { createChange } from '#core/edit/change';
import { testAnalyst, testPaper } from '#core/testing/records';
import { applyChange, redoNext, undoLast } from './apply-change';
import type { Store } from './open-store';
import { addPaper, contentOf, listed, removePaper, setUp } from './testing/sample-changes';
import { deleteTestStores, openTestStore } from './testing/test-stores';

const preset = testPaper('Preset.', 'preset.txt');
const paper = testPaper('Added.', 'added.txt');

/** With two papers: one that the program put there itself, and one that the analyst added. */
const openLibrary = async (): Promise<Store> => {
  const store = await openTestStore();
  await applyChange(store, setUp([testAnalyst('a', true)], [preset]), 0, [contentOf(preset)]);
  await applyChange(store, addPaper(paper), 0, [contentOf(paper)]);
  return store;
};

const reopen = async (store: Store): Promise<Store> => {
  store.close();
  return openTestStore(store.db.name);
};

const textsIn = async ({ db }: Store): Promise<string[]> =>
  (await db.contents.toArray()).map(({ text }) => text).sort();

afterEach(deleteTestStores);

test('a paper that is in the library keeps its text', async () => {
  expect(await textsIn(await reopen(await openLibrary()))).toEqual(['Added.', 'Preset.']);
});

test('a removed paper keeps its text while undo could bring it back', async () => {
  const store = await openLibrary();
  await applyChange(store, removePaper(preset), 0);
  const reopened = await reopen(store);
  expect(await textsIn(reopened)).toEqual(['Added.', 'Preset.']);
  await undoLast(reopened);
  expect(await reopened.db.papers.get(preset.id)).toEqual(listed(preset));
});

test('a paper whose adding was taken back keeps its text while redo could bring it back', async () => {
  const store = await openLibrary();
  await undoLast(store);
  const reopened = await reopen(store);
  expect(await textsIn(reopened)).toEqual(['Added.', 'Preset.']);
  await redoNext(reopened);
  expect(await reopened.db.papers.get(paper.id)).toEqual(listed(paper));
});

test('a paper whose adding was taken back for good loses its text at the next opening', async () => {
  const store = await openLibrary();
  await undoLast(store);
  await applyChange(store, createChange({ kind: 'merge-library' }, []), 0);
  expect(await textsIn(await reopen(store))).toEqual(['Preset.']);
});

test('a removed paper loses its text when its step of undo is forgotten', async () => {
  const store = await openLibrary();
  await applyChange(store, removePaper(paper), 0);
  await store.db.history.clear();
  expect(await textsIn(await reopen(store))).toEqual(['Preset.']);
});
