import type { Observable } from 'dexie';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { createChange } from '#core/edit/change';
import { toSentSet } from '#core/files/read-claim-set';
import { toClaimSetFile } from '#core/files/write-claim-set';
import type { Seal } from '#core/records/shared-set';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testDismissal,
  testPaper,
  testSharedSet,
} from '#core/testing/records';
import { soundValue } from '#core/testing/sound-value';
import { applyChange } from './apply-change';
import type { Store } from './open-store';
import { observeLibrary } from './queries';
import {
  observeSharedRecords,
  observeSharedSets,
  observeSharingAnalysts,
  readSharedRemoval,
} from './shared-sets';
import { addPaper, setUp } from './testing/sample-changes';
import { deleteTestStores, openTestStore } from './testing/test-stores';

const paper = testPaper('# Ice\n\nOne claim, some evidence, an assessment.', 'ice.md');
const other = testPaper('# Sea\n\nOther words.', 'sea.md');
const me = testAnalyst('me', true);
const ben = testAnalyst('b');

const mine = testAnnotation('mine', paper, 'One', { analystId: 'me', labels: ['open', 'both'] });
const theirs = testAnnotation('theirs', paper, 'claim', { analystId: 'b', labels: ['both', 'secret'] });
const evidence = testAnnotation('evidence', paper, 'evidence', { analystId: 'b', tag: 'evidence' });
const later = { ...theirs, updatedAt: '2026-12-01T09:00:00.000Z' };

const openLibrary = async (seal: Seal): Promise<Store> => {
  const store = await openTestStore();
  await applyChange(store, setUp([me, ben], [paper]), 0, [paper]);
  const set = testSharedSet(paper.id, { seal });
  await applyChange(
    store,
    createChange({ kind: 'import-claim-sets', names: ['b'] }, [
      { table: 'annotations', before: null, after: mine },
      { table: 'annotations', before: null, after: later },
      { table: 'annotations', before: null, after: evidence },
      { table: 'dismissals', before: null, after: testDismissal('dismissal', later) },
      { table: 'sharedSets', before: null, after: set },
    ]),
    0,
  );
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

const OPEN: Seal = { kind: 'none' };
const SEALED: Seal = { kind: 'sealed', id: 'seal' };

const openSeal = async (store: Store): Promise<void> => {
  const before = testSharedSet(paper.id, { seal: SEALED });
  const after = { ...before, seal: { kind: 'opened', at: TEST_TIME, ownAnnotations: 1 } as const };
  await applyChange(
    store,
    createChange({ kind: 'open-sealed-sets' }, [{ table: 'sharedSets', before, after }]),
    0,
  );
};

afterEach(deleteTestStores);

describe('the shared sets of a paper', () => {
  test('are named and counted by tag', async () => {
    const sets = follow(observeSharedSets(await openLibrary(OPEN), paper.id));
    await expect.poll(sets).toMatchObject([
      {
        name: 'Analyst b',
        contents: { counts: { claim: 1, evidence: 1, assessment: 0 }, orphans: 0 },
      },
    ]);
  });

  test('say nothing of a sealed one until it is opened', async () => {
    const store = await openLibrary(SEALED);
    const sets = follow(observeSharedSets(store, paper.id));
    await expect.poll(sets).toMatchObject([{ name: 'Analyst b', contents: null }]);
    await openSeal(store);
    await expect.poll(sets).toMatchObject([{ contents: { counts: { claim: 1 } } }]);
  });

  test('say how many annotations of what was sent have no place', async () => {
    const store = await openLibrary(OPEN);
    const orphan = testAnnotation('orphan', paper, 'some', { analystId: 'b' });
    const claims = { annotations: [theirs, evidence, orphan], relations: [], dismissals: [] };
    const file = soundValue(toClaimSetFile({ paper, analyst: ben, ...claims }, TEST_TIME));
    const before = testSharedSet(paper.id);
    const source = {
      name: 'b.json',
      exportedAt: TEST_TIME,
      textHash: 'hash',
      sent: toSentSet(file, paper.id),
    };
    await applyChange(
      store,
      createChange({ kind: 'import-claim-sets', names: ['b'] }, [
        { table: 'sharedSets', before, after: { ...before, source } },
      ]),
      0,
    );
    const sets = follow(observeSharedSets(store, paper.id));
    await expect.poll(sets).toMatchObject([{ contents: { orphans: 1 } }]);
  });

  test('are none of mine, also when I continue as whoever shared one', async () => {
    const store = await openLibrary(OPEN);
    const sets = follow(observeSharedSets(store, paper.id));
    await applyChange(
      store,
      createChange({ kind: 'switch-analyst' }, [
        { table: 'analysts', before: me, after: { ...me, isMe: false } },
        { table: 'analysts', before: ben, after: { ...ben, isMe: true } },
      ]),
      0,
    );
    await expect.poll(sets).toEqual([]);
  });

  test('tell who has shared one', async () => {
    const sharing = follow(observeSharingAnalysts(await openLibrary(SEALED)));
    await expect.poll(sharing).toEqual(new Set(['b']));
  });

  test('come with everything of one analyst, and nothing of another', async () => {
    const records = follow(observeSharedRecords(await openLibrary(OPEN), paper.id, 'b'));
    await expect.poll(() => records()?.annotations.map(({ id }) => id)).toEqual(['theirs', 'evidence']);
    expect(records()).toMatchObject({ dismissals: [{ id: 'dismissal' }], sharedSets: [{ analystId: 'b' }] });
  });
});

describe('of a sealed set', () => {
  test('neither counts nor times show in the library', async () => {
    const library = follow(observeLibrary(await openLibrary(SEALED)));
    await expect
      .poll(library)
      .toMatchObject([{ counts: { claim: 1, evidence: 0 }, lastWorkAt: mine.updatedAt }]);
  });
});

describe('what goes with a set that is removed', () => {
  const set = testSharedSet(paper.id);

  test('is all that its analyst has on the paper, and the analyst who is known by nothing else', async () => {
    const { records, stranded } = await readSharedRemoval(await openLibrary(OPEN), set);
    expect(records.annotations.map(({ id }) => id).sort()).toEqual(['evidence', 'theirs']);
    expect(records.dismissals.map(({ id }) => id)).toEqual(['dismissal']);
    expect(records.sharedSets).toEqual([set]);
    expect(stranded).toEqual(ben);
  });

  test.each([
    ['a set', { table: 'sharedSets', before: null, after: testSharedSet(other.id) }],
    [
      'an annotation',
      {
        table: 'annotations',
        before: null,
        after: testAnnotation('x', other, 'Other', { analystId: 'b' }),
      },
    ],
  ] as const)('leaves out an analyst who has %s on another paper', async (_what, step) => {
    const store = await openLibrary(OPEN);
    await applyChange(store, addPaper(other), 0, [other]);
    await applyChange(store, createChange({ kind: 'import-claim-sets', names: ['b'] }, [step]), 0);
    const { records, stranded } = await readSharedRemoval(store, set);
    expect(stranded).toBeNull();
    expect(records.annotations.map(({ id }) => id).sort()).toEqual(['evidence', 'theirs']);
  });
});
