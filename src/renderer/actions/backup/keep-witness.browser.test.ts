import { afterEach, beforeEach, expect, test } from 'vitest';
import { createChange } from '#core/edit/change';
import { applyChange } from '#store/apply-change';
import { readWitness } from '../../session/library-witness';
import {
  closeWorkbenches,
  type OpenWorkbench,
  openEmptyWorkbench,
  openWorkbench,
} from '../../session/testing/open-workbench';
import { saveLibrary } from '../library/library-actions';
import { CHANGES_UNTIL_REMINDER, keepWitness } from './keep-witness';

beforeEach(() => localStorage.removeItem('postil-library'));
afterEach(closeWorkbenches);

const work = async ({ store }: OpenWorkbench, changes: number): Promise<void> => {
  for (let change = 0; change < changes; change++)
    await applyChange(store, createChange({ kind: 'merge-library' }, []), 0);
};

test('the witness tells how much is here', async () => {
  const { workbench } = await openWorkbench();
  keepWitness(workbench);
  await expect
    .poll(() => readWitness().held, { timeout: 20_000 })
    .toMatchObject({ papers: 1, annotations: 1 });
});

test('an empty database tells nothing', async () => {
  const { workbench, store } = await openEmptyWorkbench();
  keepWitness(workbench);
  await applyChange(store, createChange({ kind: 'merge-library' }, []), 0);
  await new Promise((resolve) => setTimeout(resolve, 3200));
  expect(readWitness().held).toBeNull();
});

test('after much work one is reminded of a backup, and again after as much if it was put off', async () => {
  const open = await openWorkbench(); // after two changes
  const { state, show } = open.workbench;
  keepWitness(open.workbench);
  await work(open, CHANGES_UNTIL_REMINDER - 3);
  expect(state.value.backupReminder).toBeNull();
  await work(open, 1);
  expect(state.value.backupReminder).toBe(CHANGES_UNTIL_REMINDER);
  show({ backupReminder: null });
  await work(open, CHANGES_UNTIL_REMINDER - 1);
  expect(state.value.backupReminder).toBeNull();
  await work(open, 1);
  expect(state.value.backupReminder).toBe(2 * CHANGES_UNTIL_REMINDER);
  await saveLibrary(open.workbench);
  expect(state.value.backupReminder).toBeNull();
  await work(open, CHANGES_UNTIL_REMINDER - 1);
  expect(state.value.backupReminder).toBeNull();
});
