import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createChange } from '#core/edit/change';
import type { SharedSet } from '#core/records/shared-set';
import { TEST_TIME, testAnnotation, testDismissal, testSharedSet } from '#core/testing/records';
import { applyChange } from '#store/apply-change';
import { readSharedRecords } from '#store/shared-sets';
import { claim, paper } from '#store/testing/filled-store';
import { editNote } from '#store/testing/sample-changes';
import { ben, benSealed, benShares, entryOf, sentByBen, theirs } from '../../session/testing/colleague';
import {
  changeElsewhere,
  closeWorkbenches,
  type OpenWorkbench,
  openWorkbench,
} from '../../session/testing/open-workbench';
import {
  leaveOutAnnotation,
  openSealedSets,
  reanchorByHand,
  removeSharedSet,
  setHidden,
} from './shared-set-actions';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(closeWorkbenches);

const stored = () => open.store.db.sharedSets.toArray();
const set = testSharedSet(paper.id);
const changeSet = (before: SharedSet, after: SharedSet) =>
  createChange({ kind: 'hide-shared-set', name: ben.name }, [{ table: 'sharedSets', before, after }]);

describe('a set that is open', () => {
  beforeEach(() => applyChange(open.store, benShares(), 0));

  test('is hidden and shown again, and that is said', async () => {
    await setHidden(open.workbench, entryOf(set), true);
    expect(await stored()).toEqual([{ ...set, isHidden: true }]);
    expect(open.notice()).toBe('Analyst b is left out of what you see and compare.');
    await setHidden(open.workbench, entryOf(set), false);
    expect(await stored()).toEqual([set]);
    expect(open.notice()).toBe('Analyst b is shown again.');
  });

  test('that another window has just hidden is not hidden twice', async () => {
    await changeElsewhere(open, changeSet(set, { ...set, isHidden: true }));
    await setHidden(open.workbench, entryOf(set), true);
    expect(open.notice()).toBe('');
  });

  test('keeps what another window has just changed in it when it is hidden', async () => {
    const named = { ...set, people: [{ id: 'c', name: 'Cleo' }] };
    await changeElsewhere(open, changeSet(set, named));
    await setHidden(open.workbench, entryOf(set), true);
    expect(await stored()).toEqual([{ ...named, isHidden: true }]);
  });

  test('is removed with all that is in it and its analyst, as one step that undo takes back', async () => {
    await removeSharedSet(open.workbench, entryOf(set));
    expect(await stored()).toEqual([]);
    expect(await open.store.db.annotations.toArray()).toEqual([claim]);
    expect(await open.store.db.analysts.get(ben.id)).toBeUndefined();
    expect(open.notice()).toBe('Removed the claim set of Analyst b with 1 annotation. Undo brings it back.');
    await open.workbench.undo();
    expect(await stored()).toEqual([set]);
    expect(await open.store.db.annotations.toArray()).toEqual([claim, theirs]);
  });

  test('is removed with what another window has just changed in it', async () => {
    await changeElsewhere(open, editNote(theirs, 'newer'));
    await removeSharedSet(open.workbench, entryOf(set));
    expect(await open.store.db.annotations.toArray()).toEqual([claim]);
  });

  test('is removed once, however fast one asks twice', async () => {
    const entry = entryOf(set);
    await Promise.all([removeSharedSet(open.workbench, entry), removeSharedSet(open.workbench, entry)]);
    expect(open.workbench.state.value.notice?.kind).toBe('done');
    await open.workbench.undo();
    expect(await stored()).toEqual([set]);
  });
});

describe('a sealed set', () => {
  let sealed: SharedSet;
  beforeEach(async () => {
    const made = await benSealed();
    sealed = made.set;
    await applyChange(open.store, made.change, 0, [], made);
  });

  test('is opened, keeps how far I had come, and who is opened is said', async () => {
    open.workbench.show({ dialog: { kind: 'close-round' } });
    await openSealedSets(open.workbench, open.session, [entryOf(sealed)]);
    expect(await stored()).toMatchObject([{ seal: { kind: 'opened', ownAnnotations: 1 } }]);
    expect(open.workbench.state.value.dialog).toBeNull();
    expect(open.notice()).toBe('Your round is closed. Opened: Analyst b.');
    expect(await open.store.db.annotations.toArray()).toEqual([claim, theirs]);
  });

  test('that does not open is named, and stays', async () => {
    await open.store.db.sealKeys.clear();
    await openSealedSets(open.workbench, open.session, [entryOf(sealed)]);
    expect(await stored()).toEqual([sealed]);
    expect(open.workbench.state.value).toMatchObject({
      dialog: null,
      notice: { kind: 'fault', details: [] },
    });
    expect(open.notice()).toContain('What is sealed of Analyst b does not open');
  });

  test('that another window has just opened keeps when that was', async () => {
    const seal = { kind: 'opened', at: TEST_TIME, ownAnnotations: 7 } as const;
    await changeElsewhere(open, changeSet(sealed, { ...sealed, seal }));
    open.workbench.show({ dialog: { kind: 'close-round' } });
    await openSealedSets(open.workbench, open.session, [entryOf(sealed)]);
    expect(await stored()).toMatchObject([{ seal }]);
    expect(open.workbench.state.value.dialog).toBeNull();
    expect(open.notice()).toBe('');
  });

  test('is removed without a word of how much is in it, and comes back sealed', async () => {
    await removeSharedSet(open.workbench, entryOf(sealed));
    expect(open.notice()).toBe('Removed the claim set of Analyst b. Undo brings it back.');
    await open.workbench.undo();
    expect(await stored()).toEqual([sealed]);
  });
});

describe('an orphan', () => {
  const orphan = testAnnotation('orphan', paper, 'its', { analystId: ben.id });
  const dismissal = testDismissal('waits', orphan);
  const sent = { ...sentByBen(theirs, orphan), dismissals: [dismissal] };
  const waiting = testSharedSet(paper.id, {
    source: { name: 'b.claims.json', exportedAt: TEST_TIME, textHash: 'hash', sent },
  });
  const place = orphan.passages.map(({ from, to }) => ({ from, to }));

  beforeEach(() => applyChange(open.store, benShares(waiting), 0));

  const shown = async () => ({
    set: waiting,
    sent,
    here: await readSharedRecords(open.store, paper.id, ben.id),
    paper,
  });

  test('is re-anchored by hand, with what has waited for it', async () => {
    await reanchorByHand(open.workbench, await shown(), orphan, place);
    expect(await open.store.db.annotations.get(orphan.id)).toEqual(orphan);
    expect(await open.store.db.dismissals.toArray()).toEqual([dismissal]);
    expect(await stored()).toMatchObject([{ source: { sent: null } }]);
    expect(open.notice()).toBe('Claim placed. Undo takes it back.');
  });

  test('is left out, and not waited for any more', async () => {
    await leaveOutAnnotation(open.workbench, await shown(), orphan);
    expect(await open.store.db.annotations.get(orphan.id)).toBeUndefined();
    expect(await stored()).toMatchObject([{ source: { sent: null } }]);
    expect(open.notice()).toBe('Claim left out. Undo takes it back.');
  });

  test('is re-anchored once, by whoever asked first', async () => {
    const before = await shown();
    await Promise.all([
      reanchorByHand(open.workbench, before, orphan, place),
      leaveOutAnnotation(open.workbench, before, orphan),
    ]);
    expect(await open.store.db.annotations.get(orphan.id)).toEqual(orphan);
    expect(open.notice()).toBe('Claim placed. Undo takes it back.');
  });

  test('of a set that another window has just removed stays away', async () => {
    const before = await shown();
    await changeElsewhere(
      open,
      createChange({ kind: 'remove-shared-set', name: ben.name }, [
        { table: 'sharedSets', before: waiting, after: null },
      ]),
    );
    await reanchorByHand(open.workbench, before, orphan, place);
    expect(await open.store.db.annotations.get(orphan.id)).toBeUndefined();
    expect(open.notice()).toBe('');
  });
});
