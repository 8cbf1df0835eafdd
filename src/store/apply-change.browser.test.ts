import { afterEach, describe, expect, test, vi } from 'vitest';
import { createChange, type Step } from '#core/edit/change';
import {
  testAnalyst,
  testAnnotation,
  testDecision,
  testDismissal,
  testPaper,
  testRelation,
  testSharedSet,
} from '#core/testing/records';
import { applyChange, ChangeConflict, PaperGone, redoNext, undoLast } from './apply-change';
import type { Committed } from './change-feed';
import type { Store } from './open-store';
import { dumpDatabase } from './testing/database-dump';
import { claim, evidence, me, openFilledStore, paper } from './testing/filled-store';
import { listed, removePaper, setUp, tag } from './testing/sample-changes';
import { deleteTestStores } from './testing/test-stores';

const listen = ({ feed }: Store): Committed[] => {
  const heard: Committed[] = [];
  feed.subscribe((committed) => heard.push(committed));
  return heard;
};

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteTestStores();
});

describe('applyChange', () => {
  test('writes every step, and text and source of a paper apart from each other', async () => {
    const { db } = await openFilledStore();
    expect(await db.analysts.toArray()).toEqual([me]);
    expect(await db.papers.toArray()).toEqual([listed(paper)]);
    const { id, text, blocks, origin, source } = paper;
    expect(await db.contents.toArray()).toEqual([{ id, text, blocks, origin }]);
    expect(await db.sources.toArray()).toEqual([{ id, source }]);
    expect(await db.annotations.toArray()).toEqual([claim]);
  });

  test('tells the feed once it is committed, and not before', async () => {
    const order: string[] = [];
    const begin = IDBDatabase.prototype.transaction;
    // Before the store is opened, for Dexie takes hold of the function then.
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...options
    ) {
      const transaction = begin.apply(this, options);
      transaction.addEventListener('complete', () => order.push('committed'));
      return transaction;
    });
    const store = await openFilledStore();
    store.feed.subscribe(() => order.push('told'));
    order.length = 0;
    await applyChange(store, tag(evidence), 0);
    order.push('resolved');
    expect(order).toEqual(['committed', 'told', 'resolved']);
  });

  test('counts the revisions of all changes, undone and done again ones included', async () => {
    const store = await openFilledStore();
    const heard = listen(store);
    await applyChange(store, tag(evidence), 0);
    await undoLast(store);
    await redoNext(store);
    expect(heard.map(({ revision }) => revision)).toEqual([3, 4, 5]);
    expect(heard[0]?.change).toEqual(tag(evidence));
    expect(await store.db.meta.get('revision')).toEqual({ key: 'revision', value: 5 });
  });

  test('tells with each change what undo and redo would do after it', async () => {
    const store = await openFilledStore();
    const heard = listen(store);
    await applyChange(store, tag(evidence), 0);
    await undoLast(store);
    await undoLast(store);
    await redoNext(store);
    await applyChange(store, setUp([testAnalyst('b')]), 0);
    const [claimed, supported] = [claim, evidence].map(({ tag }) => ({ kind: 'tag', tag }));
    expect(heard.map(({ history }) => history)).toEqual([
      { undo: supported, redo: null, step: 2 },
      { undo: claimed, redo: supported, step: 1 },
      { undo: null, redo: claimed, step: null },
      { undo: claimed, redo: supported, step: 1 },
      { undo: claimed, redo: supported, step: 1 }, // what the program itself does is no step of undo
    ]);
  });

  test('fails as a whole when the last thing it writes fails', async () => {
    const store = await openFilledStore();
    const before = await dumpDatabase(store.db.name);
    const heard = listen(store);
    vi.spyOn(store.db.meta, 'put').mockRejectedValue(new Error('The disk is full'));
    await expect(applyChange(store, tag(evidence), 0)).rejects.toThrow('The disk is full');
    expect(await dumpDatabase(store.db.name)).toEqual(before);
    expect(heard).toEqual([]);
  });
});

describe('a change that does not fit what is there', () => {
  const gone = testAnnotation('gone', paper, 'One');
  const conflicts: readonly [string, Step][] = [
    ['adds a record that is there', { table: 'annotations', before: null, after: claim }],
    [
      'changes a record that another window changed',
      { table: 'annotations', before: { ...claim, note: 'Older' }, after: { ...claim, note: 'Newer' } },
    ],
    ['changes a record that is gone', { table: 'annotations', before: gone, after: { ...gone, note: 'Hm' } }],
    ['removes a record that is gone', { table: 'annotations', before: gone, after: null }],
    [
      'removes another state of the paper',
      { table: 'papers', before: { ...listed(paper), importedAt: '' }, after: null },
    ],
    [
      'renames an analyst renamed meanwhile',
      { table: 'analysts', before: { ...me, name: 'Old' }, after: me },
    ],
  ];

  test.each(conflicts)('because it %s writes nothing at all', async (_, conflict) => {
    const store = await openFilledStore();
    const before = await dumpDatabase(store.db.name);
    const heard = listen(store);
    const other = testPaper('Another paper.', 'other.txt');
    const sound: readonly Step[] = [
      { table: 'analysts', before: null, after: testAnalyst('b') },
      { table: 'papers', before: null, after: listed(other) },
      { table: 'annotations', before: null, after: evidence },
    ];
    const change = createChange({ kind: 'merge-library' }, [...sound, conflict]);
    await expect(applyChange(store, change, 0, [other])).rejects.toThrow(ChangeConflict);
    expect(await dumpDatabase(store.db.name)).toEqual(before);
    expect(heard).toEqual([]);
  });

  test('is refused when it is the taking back of an older one, too', async () => {
    const store = await openFilledStore();
    const renoted = { ...claim, note: 'By the program' };
    const step: Step = { table: 'annotations', before: claim, after: renoted };
    await applyChange(store, createChange({ kind: 'edit-note' }, [step], { undoable: false }), 0);
    const before = await dumpDatabase(store.db.name);
    await expect(undoLast(store)).rejects.toThrow(ChangeConflict);
    expect(await dumpDatabase(store.db.name)).toEqual(before);
  });
});

describe('a paper that another window removed', () => {
  const steps: readonly Step[] = [
    { table: 'annotations', before: null, after: evidence },
    { table: 'relations', before: null, after: testRelation('r', evidence, claim) },
    { table: 'dismissals', before: null, after: testDismissal('d', claim) },
    { table: 'sharedSets', before: null, after: testSharedSet(paper.id) },
    { table: 'decisions', before: null, after: testDecision('x', claim, 'y') },
  ];

  test.each(steps)('has nothing added to it: $table', async (step) => {
    const store = await openFilledStore();
    await applyChange(store, removePaper(paper, { annotations: [claim] }), 0);
    const before = await dumpDatabase(store.db.name);
    const heard = listen(store);
    await expect(applyChange(store, createChange({ kind: 'merge-library' }, [step]), 0)).rejects.toThrow(
      PaperGone,
    );
    expect(await dumpDatabase(store.db.name)).toEqual(before);
    expect(heard).toEqual([]);
  });

  test('can be added again together with what hangs on it', async () => {
    const store = await openFilledStore();
    await applyChange(store, removePaper(paper, { annotations: [claim] }), 0);
    const step: Step = { table: 'papers', before: null, after: listed(paper) };
    await applyChange(store, createChange({ kind: 'merge-library' }, [...tag(claim).steps, step]), 0);
    expect(await store.db.annotations.toArray()).toEqual([claim]);
  });

  test('comes back with everything when the removal is taken back, and goes again', async () => {
    const store = await openFilledStore();
    await applyChange(store, removePaper(paper, { annotations: [claim] }), 0);
    await undoLast(store);
    expect(await store.db.papers.toArray()).toEqual([listed(paper)]);
    expect(await store.db.annotations.toArray()).toEqual([claim]);
    await redoNext(store);
    expect(await store.db.papers.toArray()).toEqual([]);
    expect(await store.db.annotations.toArray()).toEqual([]);
  });

  test.each(steps)('is not removed while another window has added to it: $table', async (step) => {
    const store = await openFilledStore();
    await applyChange(store, createChange({ kind: 'merge-library' }, [step]), 0);
    const before = await dumpDatabase(store.db.name);
    await expect(applyChange(store, removePaper(paper, { annotations: [claim] }), 0)).rejects.toThrow(
      ChangeConflict,
    );
    expect(await dumpDatabase(store.db.name)).toEqual(before);
  });
});
