import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { testAnalyst, testAnnotation, testPaper } from '#core/testing/records';
import { applyChange, undoLast } from './apply-change';
import { type ChangeFeed, type Committed, createChangeFeed } from './change-feed';
import type { Order, Report } from './testing/other-window.worker';
import { setUp, tag } from './testing/sample-changes';
import { deleteTestStores, openTestStore } from './testing/test-stores';

const paper = testPaper('One claim.', 'one.txt');
const change = tag(testAnnotation('1', paper, 'claim'));
const committed: Committed = { revision: 7, change, history: { undo: change.action, redo: null, step: 1 } };

const openFeed = (name: string): ChangeFeed => {
  const feed = createChangeFeed(name);
  onTestFinished(() => feed.close());
  return feed;
};

const listen = (feed: ChangeFeed): Committed[] => {
  const heard: Committed[] = [];
  feed.subscribe((one) => heard.push(one));
  return heard;
};

afterEach(async () => {
  vi.unstubAllGlobals();
  await deleteTestStores();
});

describe('the change feed', () => {
  test('tells every listener of the window at once, and every other window soon', async () => {
    const [here, there] = [openFeed('one'), openFeed('one')];
    const [heardHere, heardToo, heardThere] = [listen(here), listen(here), listen(there)];
    here.publish(committed);
    expect([heardHere, heardToo]).toEqual([[committed], [committed]]);
    await expect.poll(() => heardThere).toEqual([committed]);
    // Only now could its own message have come back to it.
    expect(heardHere).toHaveLength(1);
  });

  test('tells nothing to a window of another library', async () => {
    const [here, there, elsewhere] = [openFeed('one'), openFeed('one'), openFeed('two')];
    const [heardThere, heardElsewhere] = [listen(there), listen(elsewhere)];
    here.publish(committed);
    await expect.poll(() => heardThere).toHaveLength(1);
    expect(heardElsewhere).toEqual([]);
  });

  test('tells nobody who stopped listening', () => {
    const feed = openFeed('one');
    const heard: Committed[] = [];
    const stop = feed.subscribe((one) => heard.push(one));
    stop();
    feed.publish(committed);
    expect(heard).toEqual([]);
  });

  test('makes no saved change look unsaved because a listener failed, and tells the others', () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const feed = openFeed('one');
    const failure = new Error('The list cannot be drawn');
    feed.subscribe(() => {
      throw failure;
    });
    const heard = listen(feed);
    feed.publish(committed);
    expect(heard).toEqual([committed]);
    expect(report).toHaveBeenCalledExactlyOnceWith(failure);
  });
});

describe('two windows with one library', () => {
  test('hear of each other’s changes, and see them', async () => {
    const store = await openTestStore();
    await applyChange(store, setUp([testAnalyst('a', true)], [paper]), 0, [paper]);
    const heardHere = listen(store.feed);

    const worker = new Worker(new URL('./testing/other-window.worker.ts', import.meta.url), {
      type: 'module',
    });
    onTestFinished(() => worker.terminate());
    const reports: Report[] = [];
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => reports.push(data));
    const order = (one: Order): void => worker.postMessage(one);
    const heardThere = (): Committed[] =>
      reports.flatMap((report) => (report.kind === 'heard' ? [report.committed] : []));

    order({ kind: 'open', name: store.db.name });
    await expect.poll(() => reports).toContainEqual({ kind: 'opened' });

    const mine = tag(testAnnotation('mine', paper, 'One'));
    await applyChange(store, mine, 0);
    await expect.poll(heardThere).toMatchObject([{ revision: 2, change: mine }]);

    const theirs = tag(testAnnotation('theirs', paper, 'claim'));
    order({ kind: 'apply', change: theirs });
    await expect.poll(() => heardHere.at(-1)).toMatchObject({ revision: 3, change: theirs });
    expect(await store.db.annotations.toCollection().primaryKeys()).toEqual(['mine', 'theirs']);

    // Undo is shared: it takes back what was done last, in whichever window.
    await undoLast(store);
    expect(await store.db.annotations.toCollection().primaryKeys()).toEqual(['mine']);
    await expect.poll(() => heardThere().map(({ revision }) => revision)).toEqual([2, 3, 4]);
  });
});
