import { afterEach, expect, test } from 'vitest';
import { createChange } from '#core/edit/change';
import { testAnnotation, testSharedSet } from '#core/testing/records';
import { applyChange, redoNext, undoLast } from './apply-change';
import type { Store } from './open-store';
import { me, openFilledStore, paper } from './testing/filled-store';
import { deleteTestStores } from './testing/test-stores';

afterEach(deleteTestStores);

const sealed = testSharedSet(paper.id, { seal: { kind: 'sealed' } });
const openSeal = { kind: 'opened', at: '2026-11-27T10:00:00.000Z', ownAnnotations: 1 } as const;
const seen = { ...sealed, seal: openSeal };
const theirs = testAnnotation('theirs', paper, 'claim', { analystId: sealed.analystId });

/** A set was imported sealed and hidden once, and my round was closed. */
const openAfterRound = async (): Promise<Store> => {
  const store = await openFilledStore();
  const bringing = createChange({ kind: 'import-claim-sets', names: [me.name] }, [
    { table: 'annotations', before: null, after: theirs },
    { table: 'sharedSets', before: null, after: sealed },
  ]);
  await applyChange(store, bringing, 0);
  const closing = createChange(
    { kind: 'open-sealed-sets' },
    [{ table: 'sharedSets', before: sealed, after: seen }],
    { undoable: false },
  );
  await applyChange(store, closing, 0);
  return store;
};

const setsIn = (store: Store): Promise<unknown[]> => store.db.sharedSets.toArray();

test('closing a round is no step of undo, and what came before it can be taken back all the same', async () => {
  const store = await openAfterRound();
  expect((await undoLast(store))?.action.kind).toBe('import-claim-sets');
  expect(await setsIn(store)).toEqual([]);
});

test('a set that comes back by redo after it was opened is not sealed again', async () => {
  const store = await openAfterRound();
  await undoLast(store);
  await redoNext(store);
  expect(await setsIn(store)).toEqual([seen]);
  await undoLast(store);
  await redoNext(store);
  expect(await setsIn(store)).toEqual([seen]);
});

test('what else was changed of the set before is taken back without sealing it', async () => {
  const store = await openFilledStore();
  const hide = { ...sealed, isHidden: true };
  const step = (before: typeof sealed | null, after: typeof sealed) => [
    { table: 'sharedSets' as const, before, after },
  ];
  await applyChange(store, createChange({ kind: 'import-claim-sets', names: [] }, step(null, sealed)), 0);
  await applyChange(store, createChange({ kind: 'hide-shared-set', name: 'b' }, step(sealed, hide)), 0);
  const closing = createChange({ kind: 'open-sealed-sets' }, step(hide, { ...hide, seal: openSeal }), {
    undoable: false,
  });
  await applyChange(store, closing, 0);
  await undoLast(store);
  expect(await setsIn(store)).toEqual([seen]);
});

test('closing that an older program kept as a step of undo opens for good as well', async () => {
  const store = await openAfterRound();
  const kept = createChange({ kind: 'open-sealed-sets' }, [
    { table: 'sharedSets', before: sealed, after: seen },
  ]);
  await store.db.history.add({ change: kept, at: 0, undone: 0 });
  await undoLast(store);
  expect(await setsIn(store)).toEqual([seen]);
});
