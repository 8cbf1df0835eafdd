import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { additionSteps, type Change, createChange, removalSteps } from '#core/edit/change';
import type { PaperRecords } from '#core/records/paper-records';
import type { SharedSet } from '#core/records/shared-set';
import { sealRecords, TO_BE_SEALED } from '#core/sealing/seal-records';
import type { SealedBox } from '#core/sealing/sealed-box';
import { TEST_TIME, testAnnotation, testRelation, testSharedSet } from '#core/testing/records';
import { applyChange, redoNext, undoLast } from './apply-change';
import type { Store } from './open-store';
import { readOpening } from './opening';
import { readSharedRecords } from './shared-sets';
import { dumpDatabase, writeDump } from './testing/database-dump';
import { openFilledStore, paper } from './testing/filled-store';
import { deleteTestStores, openTestStore } from './testing/test-stores';
import { readRestoringSteps } from './trash';

afterEach(deleteTestStores);

const by = { analystId: 'b' };
const theirs = testAnnotation('theirs', paper, 'claim', { ...by, note: 'Zanzibar', labels: ['zanzibar'] });
const proof = testAnnotation('proof', paper, 'evidence', { ...by, tag: 'evidence', note: 'Zanzibar, too' });
const relation = testRelation('relation', proof, theirs);
const opening = { kind: 'opened', at: TEST_TIME, ownAnnotations: 1 } as const;

let store: Store;
let sealed: SharedSet;
let boxes: readonly SealedBox[];

const toSeal = (annotations = [theirs, proof]): PaperRecords => ({
  annotations,
  relations: [relation],
  dismissals: [],
  decisions: [],
  sharedSets: [testSharedSet(paper.id, { seal: TO_BE_SEALED })],
  commentAnswers: [],
});

const sealedSet = async (records = toSeal()): Promise<{ set: SharedSet; boxes: readonly SealedBox[] }> => {
  const made = await sealRecords(records);
  const [set] = made.records.sharedSets;
  if (!set) throw new TypeError('Nothing was sealed');
  return { set, boxes: made.sealed };
};

const bringing = (set: SharedSet): Change =>
  createChange({ kind: 'import-claim-sets', names: ['b'] }, additionSteps({ sharedSets: [set] }));

const changing = (before: SharedSet, after: SharedSet): Change =>
  createChange({ kind: 'hide-shared-set', name: 'b' }, [{ table: 'sharedSets', before, after }]);

const openSeal = async (...sets: SharedSet[]): Promise<readonly SharedSet[]> => {
  const { steps, openForGood, shut } = await readOpening(store, sets, opening);
  const change = createChange({ kind: 'open-sealed-sets' }, steps, { undoable: false });
  await applyChange(store, change, 0, [], { openForGood });
  return shut;
};

/** Everything that IndexedDB has, as it has it. */
const raw = async (): Promise<string> => writeDump(await dumpDatabase(store.db.name));

const here = (): Promise<PaperRecords> => readSharedRecords(store, paper.id, 'b');

beforeEach(async () => {
  store = await openFilledStore();
  ({ set: sealed, boxes } = await sealedSet());
  await applyChange(store, bringing(sealed), 0, [], { sealed: boxes });
});

describe('a sealed set', () => {
  test('leaves no word of it in the database, nor in steps of undo, nor in the trash', async () => {
    await undoLast(store);
    expect(await raw()).not.toContain('anzibar');
    await redoNext(store);
    await applyChange(store, changing(sealed, { ...sealed, isHidden: true }), 0);
    const all = removalSteps({ sharedSets: [{ ...sealed, isHidden: true }] });
    await applyChange(store, createChange({ kind: 'remove-shared-set', name: 'b' }, all), Date.now());
    expect(await store.db.trashSteps.count()).toBe(1);
    const text = await raw();
    for (const word of ['anzibar', '"proof"', 'evidence"']) expect(text).not.toContain(word);
  });

  test('that is opened is all that was sealed, and no key to it is left', async () => {
    expect(await openSeal(sealed)).toEqual([]);
    expect(await here()).toMatchObject({
      annotations: [theirs, proof],
      relations: [relation],
      sharedSets: [{ ...sealed, seal: opening }],
    });
    expect(await store.db.sealKeys.count()).toBe(0);
    expect(await store.db.sealedContents.count()).toBe(0);
    expect(await raw()).toContain('anzibar');
  });

  test('that does not open stays as it is, and is named', async () => {
    await store.db.sealKeys.put({ id: boxes[0]?.id ?? '', key: new Uint8Array(32) });
    expect(await openSeal(sealed)).toEqual([sealed]);
    expect(await here()).toMatchObject({ annotations: [], sharedSets: [sealed] });
    await store.db.sealKeys.clear();
    expect(await openSeal(sealed)).toEqual([sealed]);
    await undoLast(store);
    expect((await here()).sharedSets).toEqual([]);
  });

  test('leaves what somebody else has under one of its ids, and comes under another there', async () => {
    const mine = testAnnotation(proof.id, paper, 'One');
    const tagging = createChange({ kind: 'tag', tag: 'claim' }, additionSteps({ annotations: [mine] }));
    await applyChange(store, tagging, 0);
    await openSeal(sealed);
    const opened = await here();
    const [other] = opened.annotations.filter(({ id }) => id !== theirs.id);
    expect(opened.annotations).toHaveLength(2);
    expect(other).toEqual({ ...proof, id: other?.id });
    expect(opened.relations).toEqual([{ ...relation, from: other?.id }]);
    expect(await store.db.annotations.get(proof.id)).toEqual(mine);
    await undoLast(store);
    await undoLast(store);
    expect(await here()).toMatchObject({ annotations: [], sharedSets: [] });
    await redoNext(store);
    await redoNext(store);
    expect(await here()).toEqual(opened);
  });

  test('loses nothing to another that is opened with it and has the same ids', async () => {
    const ofCleo = { ...theirs, analystId: 'c', note: 'Cleo' };
    const cleo = await sealedSet({
      ...toSeal([ofCleo]),
      relations: [],
      sharedSets: [testSharedSet(paper.id, { analystId: 'c', seal: TO_BE_SEALED })],
    });
    await applyChange(store, bringing(cleo.set), 0, [], { sealed: cleo.boxes });
    await openSeal(sealed, cleo.set);
    expect(await here()).toMatchObject({ annotations: [theirs, proof], relations: [relation] });
    const { annotations } = await readSharedRecords(store, paper.id, 'c');
    expect(annotations).toMatchObject([{ note: 'Cleo' }]);
  });
});

describe('after a round was closed', () => {
  test('closing is no step of undo, and what came before it can be taken back all the same', async () => {
    await openSeal(sealed);
    expect((await undoLast(store))?.action.kind).toBe('import-claim-sets');
    expect(await here()).toMatchObject({ annotations: [], relations: [], sharedSets: [] });
  });

  test('a set that comes back by redo is open, however often', async () => {
    await openSeal(sealed);
    for (let time = 0; time < 2; time++) {
      await undoLast(store);
      await redoNext(store);
      expect(await here()).toMatchObject({
        annotations: [theirs, proof],
        relations: [relation],
        sharedSets: [{ seal: opening }],
      });
    }
  });

  test('what else was changed of the set before is taken back without sealing it', async () => {
    const hidden = { ...sealed, isHidden: true };
    await applyChange(store, changing(sealed, hidden), 0);
    await openSeal(hidden);
    await undoLast(store);
    expect(await here()).toMatchObject({
      annotations: [theirs, proof],
      sharedSets: [{ isHidden: false, seal: opening }],
    });
  });

  test('an older one that a newer took the place of comes back open', async () => {
    const second = await sealedSet(toSeal([{ ...theirs, note: 'Newer' }, proof]));
    await applyChange(store, changing(sealed, second.set), 0, [], { sealed: second.boxes });
    await openSeal(second.set);
    expect((await here()).annotations).toMatchObject([{ note: 'Newer' }, {}]);
    await undoLast(store);
    expect(await here()).toMatchObject({ annotations: [theirs, proof], sharedSets: [{ seal: opening }] });
    expect(await store.db.sealKeys.count()).toBe(0);
  });

  test('one that was thrown away sealed and came again is open in the trash, too', async () => {
    const removal = createChange(
      { kind: 'remove-shared-set', name: 'b' },
      removalSteps({ sharedSets: [sealed] }),
    );
    await applyChange(store, removal, Date.now());
    const again = await sealedSet();
    await applyChange(store, bringing(again.set), 0, [], { sealed: again.boxes });
    await openSeal(again.set);
    await undoLast(store);
    const [entry] = await store.db.trash.toArray();
    if (!entry) throw new TypeError('Nothing is in the trash');
    expect(await readRestoringSteps(store, entry)).toMatchObject([
      { table: 'annotations' },
      { table: 'annotations' },
      { table: 'relations' },
      { table: 'sharedSets', after: { seal: opening } },
    ]);
  });
});

test('what is under a seal is kept while undo could bring it back, and no longer', async () => {
  await undoLast(store);
  store.close();
  store = await openTestStore(store.db.name);
  expect(await store.db.sealedContents.count()).toBe(1);
  await redoNext(store);
  await openSeal(sealed);
  expect((await here()).annotations).toHaveLength(2);

  const other = await sealedSet();
  await undoLast(store);
  await applyChange(store, bringing(other.set), 0, [], { sealed: other.boxes });
  await undoLast(store);
  await store.db.history.clear();
  store.close();
  store = await openTestStore(store.db.name);
  expect(await store.db.sealedContents.count()).toBe(0);
  expect(await store.db.sealKeys.count()).toBe(0);
});
