import type { Observable } from 'dexie';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createChange, type Step } from '#core/edit/change';
import { switchSteps } from '#core/files/merge-library';
import type { Annotation, Tag } from '#core/records/annotation';
import { TEST_TIME, testAnalyst, testAnnotation, testPaper, unrelated } from '#core/testing/records';
import { applyChange, undoLast } from './apply-change';
import type { Store } from './open-store';
import {
  observeLibrary,
  readClaimSet,
  readPaper,
  readPaperRecords,
  readPaperSnapshot,
  readSource,
} from './queries';
import { addPaper, editNote, listed, removePaper, setUp, tag } from './testing/sample-changes';
import { deleteTestStores, openTestStore } from './testing/test-stores';
import { readLocalLibrary } from './whole-library';

const anna = testAnalyst('anna', true);
const ben = testAnalyst('ben');
const first = testPaper('# First\n\nA claim, some evidence, an assessment.', 'first.md');
const second = testPaper('# Second\n\nA claim.', 'second.md');

const claim = (id: string, changed: Partial<Annotation> = {}): Annotation =>
  testAnnotation(id, first, 'claim', { analystId: 'anna', ...changed });

const openLibrary = async (): Promise<Store> => {
  const store = await openTestStore();
  await applyChange(store, setUp([anna, ben], [first, second]), 0, [first, second]);
  return store;
};

/** What a live query has said last; undefined before the first time. */
const follow = <Value>(observable: Observable<Value>): (() => Value | undefined) => {
  let last: Value | undefined;
  const subscription = observable.subscribe((value) => {
    last = value;
  });
  onTestFinished(() => subscription.unsubscribe());
  return () => last;
};

const none: Readonly<Record<Tag, number>> = { claim: 0, evidence: 0, assessment: 0 };

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteTestStores();
});

describe('observeLibrary', () => {
  test('counts my annotations by tag, and follows every change', async () => {
    const store = await openLibrary();
    const library = follow(observeLibrary(store));
    const counts = (): unknown =>
      Object.fromEntries((library() ?? []).map((entry) => [entry.paper.id, entry.counts]));
    await expect.poll(counts).toEqual({ [first.id]: none, [second.id]: none });

    await applyChange(store, tag(claim('1')), 0);
    await applyChange(store, tag(claim('2')), 0);
    await applyChange(store, tag(claim('3', { tag: 'assessment' })), 0);
    await applyChange(store, tag(claim('of ben', { analystId: 'ben', tag: 'evidence' })), 0);
    const annas = { claim: 2, evidence: 0, assessment: 1 };
    await expect.poll(counts).toEqual({ [first.id]: annas, [second.id]: none });

    await applyChange(store, createChange({ kind: 'switch-analyst' }, switchSteps([anna, ben], 'ben')), 0);
    await expect.poll(counts).toEqual({ [first.id]: { ...none, evidence: 1 }, [second.id]: none });

    await undoLast(store);
    await undoLast(store);
    await undoLast(store);
    await expect.poll(counts).toEqual({ [first.id]: { ...none, claim: 2 }, [second.id]: none });
  });

  test('puts my newest work first, whatever others did, and papers without any by their import', async () => {
    const store = await openTestStore();
    const imports: Step[] = [
      { table: 'papers', before: null, after: { ...listed(first), importedAt: '2026-07-01T00:00:00.000Z' } },
      { table: 'papers', before: null, after: { ...listed(second), importedAt: '2026-07-02T00:00:00.000Z' } },
    ];
    await applyChange(store, setUp([anna, ben]), 0);
    await applyChange(store, createChange({ kind: 'set-up' }, imports), 0);
    const library = follow(observeLibrary(store));
    const order = (): unknown => library()?.map(({ paper, lastWorkAt }) => [paper.id, lastWorkAt]);
    await expect.poll(order).toEqual([
      [second.id, null],
      [first.id, null],
    ]);
    await applyChange(
      store,
      tag(claim('of ben', { analystId: 'ben', updatedAt: '2026-08-01T00:00:00.000Z' })),
      0,
    );
    const older = claim('1', { updatedAt: '2026-07-03T00:00:00.000Z' });
    await applyChange(store, tag(older), 0);
    await expect.poll(order).toEqual([
      [first.id, '2026-07-03T00:00:00.000Z'],
      [second.id, null],
    ]);
    await applyChange(store, editNote(older, 'Later', '2026-07-04T00:00:00.000Z'), 0);
    await expect.poll(order).toContainEqual([first.id, '2026-07-04T00:00:00.000Z']);
  });

  test('counts nothing before anybody is me', async () => {
    const store = await openTestStore();
    await applyChange(store, setUp([], [first]), 0, [first]);
    const library = follow(observeLibrary(store));
    await expect.poll(() => library()?.map(({ counts }) => counts)).toEqual([none]);
  });
});

describe('reading a paper', () => {
  test('gives it as it was imported, and its source when asked for that', async () => {
    const store = await openLibrary();
    const { source, ...paper } = first;
    expect(await readPaper(store, first.id)).toEqual({
      ...paper,
      importedAt: TEST_TIME,
      previousVersion: null,
    });
    expect(await readSource(store, first.id)).toEqual(source);
    expect(await readSource(store, 'elsewhere')).toBeNull();
  });

  test('like listing, comparing and importing, reads no source of any', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const store = await openLibrary();
    begin.mockClear();
    await readPaper(store, first.id);
    await readPaperSnapshot(store, first.id);
    await readLocalLibrary(store);
    const library = follow(observeLibrary(store));
    await expect.poll(() => library()?.length).toBe(2);
    const read = new Set(begin.mock.calls.flatMap(([tables]) => [...[tables].flat()].map(String)));
    expect([...read].sort()).toEqual(expect.arrayContaining(['annotations', 'contents', 'papers']));
    expect(read).not.toContain('sources');
    await readSource(store, first.id);
    expect(begin.mock.lastCall?.[0]).toEqual(['sources']);
  });

  test('gives null for one that is not there', async () => {
    expect(await readPaper(await openLibrary(), 'elsewhere')).toBeNull();
  });

  test('gives one analyst’s annotations of it, as of the revision', async () => {
    const store = await openLibrary();
    await applyChange(store, tag(claim('1')), 0);
    await applyChange(store, tag(claim('of ben', { analystId: 'ben' })), 0);
    await applyChange(store, tag(testAnnotation('of the second', second, 'claim', { analystId: 'anna' })), 0);
    expect(await readClaimSet(store, first.id, 'anna')).toEqual({
      ...unrelated([claim('1')]),
      commentAnswers: [],
      metadata: first.metadata,
      revision: 4,
    });
    const all = await readPaperRecords(store, first.id);
    expect(all.annotations.map(({ id }) => id).sort()).toEqual(['1', 'of ben']);
  });
});

describe('a removed paper', () => {
  const annotations = [claim('1'), claim('2', { tag: 'evidence' }), claim('of ben', { analystId: 'ben' })];

  const removed = async (): Promise<Store> => {
    const store = await openLibrary();
    for (const annotation of annotations) await applyChange(store, tag(annotation), 0);
    await applyChange(store, removePaper(first, await readPaperRecords(store, first.id)), 0);
    return store;
  };

  test('is gone from the list, and with it its annotations', async () => {
    const store = await removed();
    const library = follow(observeLibrary(store));
    await expect.poll(() => library()?.map(({ paper }) => paper.id)).toEqual([second.id]);
    expect(await readPaper(store, first.id)).toBeNull();
    expect(await store.db.annotations.count()).toBe(0);
  });

  test('comes back by undo with everything that was tagged in it, also after reopening', async () => {
    const closed = await removed();
    closed.close();
    const store = await openTestStore(closed.db.name);
    await undoLast(store);
    const { source, ...text } = first;
    expect(await readPaper(store, first.id)).toEqual({
      ...text,
      importedAt: TEST_TIME,
      previousVersion: null,
    });
    expect(await store.db.annotations.toArray()).toEqual(annotations);
  });

  test('opened again from its file begins empty', async () => {
    const store = await removed();
    await applyChange(store, addPaper(first), 0, [first]);
    const { source, ...text } = first;
    expect(await readPaper(store, first.id)).toEqual({
      ...text,
      importedAt: TEST_TIME,
      previousVersion: null,
    });
    expect((await readClaimSet(store, first.id, 'anna')).annotations).toEqual([]);
  });
});
