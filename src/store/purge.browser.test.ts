import { afterEach, expect, test } from 'vitest';
import { createChange } from '#core/edit/change';
import { testAnalyst, testPaper } from '#core/testing/records';
import { applyChange, redoNext, undoLast } from './apply-change';
import type { Store } from './open-store';
import { readPaper, readSource } from './queries';
import { addPaper, listed, removePaper, setUp } from './testing/sample-changes';
import { deleteTestStores, openTestStore } from './testing/test-stores';

const preset = testPaper('Preset.', 'preset.txt');
const paper = testPaper('Added.', 'added.txt');

/** With two papers: one that the program put there itself, and one that the analyst added. */
const openLibrary = async (): Promise<Store> => {
  const store = await openTestStore();
  await applyChange(store, setUp([testAnalyst('a', true)], [preset]), 0, [preset]);
  await applyChange(store, addPaper(paper), 0, [paper]);
  return store;
};

const reopen = async (store: Store): Promise<Store> => {
  store.close();
  return openTestStore(store.db.name);
};

/** Each of which has its source. */
const textsIn = async ({ db }: Store): Promise<string[]> => {
  const texts = (await db.contents.toArray()).map(({ text }) => text).sort();
  const sources = (await db.sources.toArray()).map(({ source }) => new TextDecoder().decode(source)).sort();
  expect(sources).toEqual(texts);
  return texts;
};

afterEach(deleteTestStores);

test('a paper that is in the library keeps text and source', async () => {
  expect(await textsIn(await reopen(await openLibrary()))).toEqual(['Added.', 'Preset.']);
});

test('a removed paper keeps text and source while undo could bring it back', async () => {
  const store = await openLibrary();
  await applyChange(store, removePaper(preset), 0);
  const reopened = await reopen(store);
  expect(await textsIn(reopened)).toEqual(['Added.', 'Preset.']);
  await undoLast(reopened);
  expect(await reopened.db.papers.get(preset.id)).toEqual(listed(preset));
  expect(await readPaper(reopened, preset.id)).toMatchObject({ text: preset.text, origin: preset.origin });
  expect(await readSource(reopened, preset.id)).toEqual(preset.source);
});

test('a paper whose adding was taken back keeps text and source while redo could bring it back', async () => {
  const store = await openLibrary();
  await undoLast(store);
  const reopened = await reopen(store);
  expect(await textsIn(reopened)).toEqual(['Added.', 'Preset.']);
  await redoNext(reopened);
  expect(await reopened.db.papers.get(paper.id)).toEqual(listed(paper));
});

test('a paper whose adding was taken back for good loses text and source at the next opening', async () => {
  const store = await openLibrary();
  await undoLast(store);
  await applyChange(store, createChange({ kind: 'merge-library' }, []), 0);
  expect(await textsIn(await reopen(store))).toEqual(['Preset.']);
});

test('a removed paper loses text and source when its step of undo is forgotten', async () => {
  const store = await openLibrary();
  await applyChange(store, removePaper(paper), 0);
  await store.db.history.clear();
  expect(await textsIn(await reopen(store))).toEqual(['Preset.']);
});
