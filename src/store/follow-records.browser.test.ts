import { afterEach, describe, expect, test } from 'vitest';
import { applyChange } from './apply-change';
import type { Committed } from './change-feed';
import { type Follower, followRecords } from './follow-records';
import type { Store } from './open-store';
import { readClaimSet } from './queries';
import { claim, evidence, me, openFilledStore, paper } from './testing/filled-store';
import { editNote, tag } from './testing/sample-changes';
import { deleteTestStores, openTestStore } from './testing/test-stores';

afterEach(deleteTestStores);

/** Tells what a test wants it to, when it wants it to. */
const createFakeFeed = () => {
  const listeners = new Set<(committed: Committed) => void>();
  return {
    subscribe: (listener: (committed: Committed) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (revision: number) => {
      const change = editNote(claim, `note ${revision}`);
      for (const listener of listeners)
        listener({ revision, change, history: { undo: change.action, redo: null, step: 1 } });
    },
  };
};

/** Readings that are answered when the test says so. */
const createReadings = () => {
  const asked: ((revision: number) => void)[] = [];
  return {
    asked,
    read: () =>
      new Promise<{ revision: number }>((resolve) => {
        asked.push((revision) => resolve({ revision }));
      }),
  };
};

/** Everything that is told, in order: 'read 2', 'change 3'. */
const follow = (canFollow: (revision: number) => boolean = () => true) => {
  const told: string[] = [];
  const feed = createFakeFeed();
  const readings = createReadings();
  const follower: Follower = followRecords(feed, readings.read, {
    onRead: ({ revision }) => told.push(`read ${revision}`),
    onChange({ revision }) {
      told.push(`change ${revision}`);
      return canFollow(revision);
    },
  });
  return { told, feed, readings, follower };
};

describe('following, on a feed that a test speaks through', () => {
  test('what is committed while it is read first is told after that, and what was read already is not', async () => {
    const { told, feed, readings, follower } = follow();
    feed.tell(2);
    feed.tell(3);
    readings.asked[0]?.(2);
    await follower.ready;
    expect(told).toEqual(['read 2', 'change 3']);
  });

  test('a change told twice is taken once', async () => {
    const { told, feed, readings, follower } = follow();
    readings.asked[0]?.(2);
    await follower.ready;
    feed.tell(3);
    feed.tell(3);
    expect(told).toEqual(['read 2', 'change 3']);
  });

  test('after a gap the change is told at once, and everything is read again', async () => {
    const { told, feed, readings, follower } = follow();
    readings.asked[0]?.(2);
    await follower.ready;
    feed.tell(4);
    expect(told).toEqual(['read 2', 'change 4']);
    readings.asked[1]?.(4);
    await expect.poll(() => told).toEqual(['read 2', 'change 4', 'read 4']);
    feed.tell(3);
    expect(told).toHaveLength(3);
  });

  test('a reading that a later change has overtaken is not shown: the one after it is', async () => {
    const { told, feed, readings, follower } = follow();
    readings.asked[0]?.(2);
    await follower.ready;
    feed.tell(4);
    feed.tell(6);
    readings.asked[1]?.(4);
    readings.asked[2]?.(6);
    await expect.poll(() => told).toEqual(['read 2', 'change 4', 'change 6', 'read 6']);
  });

  test('a change that does not say what is stored now has everything read again, also when one that does comes next', async () => {
    const { told, feed, readings, follower } = follow((revision) => revision !== 3);
    readings.asked[0]?.(2);
    await follower.ready;
    feed.tell(3);
    feed.tell(4);
    readings.asked[1]?.(3);
    readings.asked[2]?.(4);
    await expect.poll(() => told).toEqual(['read 2', 'change 3', 'change 4', 'read 4']);
    feed.tell(5);
    expect(readings.asked).toHaveLength(3);
  });

  test('once stopped it tells nothing, not even what it is reading', async () => {
    const { told, feed, readings, follower } = follow();
    feed.tell(2);
    follower.stop();
    readings.asked[0]?.(1);
    await follower.ready;
    feed.tell(3);
    expect(told).toEqual([]);
  });
});

describe('following, on a real database in two windows', () => {
  const openInTwo = async (): Promise<readonly [Store, Store]> => {
    const store = await openFilledStore();
    return [store, await openTestStore(store.db.name)];
  };

  test('a change of another window between subscribing and reading is neither lost nor taken twice', async () => {
    const [mine, other] = await openInTwo();
    const notes: string[] = [];
    const follower = followRecords(
      mine.feed,
      async () => {
        await applyChange(other, tag(evidence), 0);
        return readClaimSet(mine, paper.id, me.id);
      },
      {
        onRead: ({ annotations }) => notes.push(`read ${annotations.length}`),
        onChange: ({ revision }) => notes.push(`change ${revision}`) > 0,
      },
    );
    await follower.ready;
    await applyChange(mine, editNote(claim, 'mine'), 0);
    await expect.poll(() => notes).toEqual(['read 2', 'change 4']);
    follower.stop();
  });
});
