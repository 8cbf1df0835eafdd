/** What becomes of the rest when what lies about seals in the database is damaged. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { additionSteps, createChange, removalSteps } from '#core/edit/change';
import { readLibrary } from '#core/files/read-library';
import { writeLibrary } from '#core/files/write-library';
import type { SharedSet } from '#core/records/shared-set';
import { sealRecords, TO_BE_SEALED } from '#core/sealing/seal-records';
import type { SealedBox } from '#core/sealing/sealed-box';
import { TEST_TIME, testAnalyst, testAnnotation, testSharedSet, unrelated } from '#core/testing/records';
import { soundValue } from '#core/testing/sound-value';
import { applyChange } from './apply-change';
import type { Store } from './open-store';
import { readBoxes } from './sealed-boxes';
import { claim, openFilledStore, paper } from './testing/filled-store';
import { deleteTestStores, openTestStore } from './testing/test-stores';
import { readLibraryContents } from './whole-library';

afterEach(deleteTestStores);

let store: Store;
let sets: readonly SharedSet[];
let sealed: readonly SealedBox[];

/** Of Bea and of Cleo. */
beforeEach(async () => {
  store = await openFilledStore();
  const by = (analystId: string) => testAnnotation(`of ${analystId}`, paper, 'claim', { analystId });
  const made = await sealRecords({
    ...unrelated([by('b'), by('c')]),
    decisions: [],
    commentAnswers: [],
    sharedSets: ['b', 'c'].map((analystId) => testSharedSet(paper.id, { analystId, seal: TO_BE_SEALED })),
  });
  sets = made.records.sharedSets;
  sealed = made.sealed;
  const steps = [
    ...additionSteps({ sharedSets: sets }),
    ...['b', 'c'].map((id) => ({ table: 'analysts', before: null, after: testAnalyst(id) }) as const),
  ];
  await applyChange(store, createChange({ kind: 'import-claim-sets', names: [] }, steps), 0, [], { sealed });
});

test.each([
  ['with another key', { key: new Uint8Array(32) }],
  ['with no key in its row', { key: undefined }],
])('a seal %s leaves a library that is saved one that opens', async (_, damage) => {
  await store.db.table('sealKeys').put({ id: sealed[0]?.id ?? '', ...damage });
  const contents = await readLibraryContents(store);
  expect(contents.shut).toBe(1);
  const bytes = soundValue(writeLibrary(contents, TEST_TIME));
  const read = soundValue(await readLibrary(bytes));
  expect(read).toMatchObject({ annotations: [claim], sharedSets: [sets[1]], sealed: [sealed[1]] });
});

test('a set whose seal says nothing takes no key with it of what was removed with it', async () => {
  const [damaged] = sets;
  if (!damaged) throw new TypeError('Nothing was sealed');
  const { seal: _, ...rest } = damaged;
  await store.db.table('sharedSets').put(rest);
  const removal = removalSteps({ sharedSets: await store.db.sharedSets.toArray() });
  await store.db.history.clear();
  await applyChange(store, createChange({ kind: 'remove-paper', title: '' }, removal), Date.now());
  store.close();
  store = await openTestStore(store.db.name);
  expect((await readBoxes(store.db, [sealed[1]?.id ?? ''])).length).toBe(1);
});
