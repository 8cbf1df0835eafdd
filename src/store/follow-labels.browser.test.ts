import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createChange, type Step } from '#core/edit/change';
import type { Annotation } from '#core/records/annotation';
import type { Seal } from '#core/records/shared-set';
import { TEST_TIME, testAnalyst, testAnnotation, testSharedSet } from '#core/testing/records';
import { applyChange, undoLast } from './apply-change';
import { followLabels } from './follow-labels';
import type { Store } from './open-store';
import { claim, evidence, openFilledStore, paper } from './testing/filled-store';
import { editNote, setUp, tag } from './testing/sample-changes';
import { deleteTestStores, openTestStore } from './testing/test-stores';

let store: Store;
let told: (readonly string[])[];

const labelled: Annotation = { ...claim, labels: ['sea', 'ice'] };
const theirs = testAnnotation('theirs', paper, 'evidence', { analystId: 'b', labels: ['ice', 'secret'] });

const edit = (...steps: Step[]): Promise<unknown> =>
  applyChange(store, createChange({ kind: 'edit-labels' }, steps), 0);

const share = (seal: Seal): Promise<unknown> =>
  edit(
    { table: 'sharedSets', before: null, after: testSharedSet(paper.id, { seal }) },
    { table: 'annotations', before: null, after: theirs },
  );

beforeEach(async () => {
  store = await openFilledStore();
  await edit({ table: 'annotations', before: claim, after: labelled });
  told = [];
  const follower = followLabels(store, (labels) => told.push(labels));
  onTestFinished(follower.stop);
  await follower.ready;
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteTestStores();
});

const expectLabels = (...labels: string[]): Promise<void> => expect.poll(() => told.at(-1)).toEqual(labels);

describe('the labels that are offered', () => {
  test('are those that are used, in the order of letters', () => {
    expect(told).toEqual([['ice', 'sea']]);
  });

  test('follow what is given, taken away, taken back, and done in another window', async () => {
    await applyChange(store, tag({ ...evidence, labels: ['wind'] }), 0);
    await expectLabels('ice', 'sea', 'wind');
    await undoLast(store);
    await expectLabels('ice', 'sea');
    const other = await openTestStore(store.db.name);
    await applyChange(other, tag({ ...evidence, labels: ['storm'] }), 0);
    await expectLabels('ice', 'sea', 'storm');
  });

  test('are not read again for a change that says nothing of labels', async () => {
    await applyChange(store, editNote(labelled, 'a note'), 0);
    await applyChange(store, setUp([testAnalyst('b')]), 0);
    await applyChange(store, tag({ ...evidence, labels: ['wind'] }), 0);
    await expectLabels('ice', 'sea', 'wind');
    expect(told).toHaveLength(2);
  });

  test('are none that only a sealed set uses, until it is opened', async () => {
    const sealed = testSharedSet(paper.id, { seal: { kind: 'sealed' } });
    await share(sealed.seal);
    await expect.poll(() => told.length).toBe(2);
    expect(told.at(-1)).toEqual(['ice', 'sea']);
    const after = { ...sealed, seal: { kind: 'opened', at: TEST_TIME, ownAnnotations: 1 } as const };
    await edit({ table: 'sharedSets', before: sealed, after });
    await expectLabels('ice', 'sea', 'secret');
  });
});
