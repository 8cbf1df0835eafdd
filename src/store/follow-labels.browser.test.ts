import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createChange, type Step } from '#core/edit/change';
import type { Annotation } from '#core/records/annotation';
import { testAnalyst } from '#core/testing/records';
import { applyChange, undoLast } from './apply-change';
import { followLabels } from './follow-labels';
import type { Store } from './open-store';
import { claim, evidence, openFilledStore } from './testing/filled-store';
import { editNote, setUp, tag } from './testing/sample-changes';
import { deleteTestStores, openTestStore } from './testing/test-stores';

let store: Store;
let told: (readonly string[])[];

const labelled: Annotation = { ...claim, labels: ['sea', 'ice'] };

const edit = (...steps: Step[]): Promise<unknown> =>
  applyChange(store, createChange({ kind: 'edit-labels' }, steps), 0);

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
});
