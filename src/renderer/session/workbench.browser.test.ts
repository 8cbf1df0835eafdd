import { afterEach, expect, test } from 'vitest';
import { createChange, type Step } from '#core/edit/change';
import { createMemoryHost } from '#host/memory-host';
import { applyChange, undoLast } from '#store/apply-change';
import type { Store } from '#store/open-store';
import { claim, evidence, me, openFilledStore, paper } from '#store/testing/filled-store';
import { removePaper, tag } from '#store/testing/sample-changes';
import { deleteTestStores, openTestStore } from '#store/testing/test-stores';
import { NoWrite } from './outcome';
import { paperRoute, routeHash } from './route';
import { createWorkbench, type Workbench } from './workbench';

/** Without an event, which workbenches of tests before would follow. */
const goTo = (hash: string): void => history.replaceState(null, '', hash);

afterEach(async () => {
  goTo('#');
  await deleteTestStores();
});

/** The paper open in a window, and the library as another window has it. */
const openInTwo = async (): Promise<{ workbench: Workbench; other: Store }> => {
  const store = await openFilledStore();
  const other = await openTestStore(store.db.name);
  goTo(routeHash(paperRoute(paper.id)));
  const workbench = createWorkbench(store, createMemoryHost());
  await expectPlace(workbench, 'paper');
  return { workbench, other };
};

const expectPlace = (workbench: Workbench, kind: string): Promise<void> =>
  expect.poll(() => workbench.state.value.onScreen.kind).toBe(kind);

const renamed: Step = { table: 'analysts', before: me, after: { ...me, name: 'Renamed' } };
const removal = removePaper(paper, { annotations: [claim] });

test('the open paper is left when another window removes it, and is there again when that is undone', async () => {
  const { workbench, other } = await openInTwo();
  await applyChange(other, removal, 0);
  await expectPlace(workbench, 'missing');
  await undoLast(other);
  await expectPlace(workbench, 'paper');
  expect(workbench.session()?.state.value.annotations).toEqual([claim]);
});

test('what is tagged on a paper just removed in another window is refused, and says why', async () => {
  const { workbench, other } = await openInTwo();
  await applyChange(other, removal, 0);
  expect(await workbench.write(() => ({ change: tag(evidence) }))).toEqual({ kind: 'failed' });
  expect(workbench.state.value.notice?.text).toContain('was removed from the library in another window');
  expect(await other.db.annotations.count()).toBe(0);
});

test('who is here, what undo would do, and labels in use are known at once when written here, and follow another window', async () => {
  const { workbench, other } = await openInTwo();
  const undo = () => workbench.state.value.history.undo;
  const labelled = { ...evidence, labels: ['ice'] };
  await workbench.write(() => ({ change: createChange({ kind: 'rename-analyst' }, [renamed]) }));
  expect([workbench.me()?.name, undo()]).toEqual(['Renamed', { kind: 'rename-analyst' }]);
  await applyChange(other, tag(labelled), 0);
  await expect.poll(undo).toEqual({ kind: 'tag', tag: 'evidence' });
  await expect.poll(() => workbench.state.value.labels).toEqual(['ice']);
  await undoLast(other);
  await undoLast(other);
  await expect.poll(() => workbench.me()?.name).toBe(me.name);
  expect(workbench.state.value.history.redo).toEqual({ kind: 'rename-analyst' });
});

test('a write may be built by reading, and those behind it wait for that', async () => {
  const { workbench } = await openInTwo();
  const order: string[] = [];
  const slow = workbench.write(async () => {
    order.push(`counted ${await workbench.store.db.annotations.count()}`);
    return { change: tag(evidence) };
  });
  const next = workbench.write(() => {
    order.push(`then ${workbench.session()?.index.inOrder.length}`);
    return null;
  });
  expect([(await slow).kind, (await next).kind]).toEqual(['written', 'nothing']);
  expect(order).toEqual(['counted 1', 'then 2']);
});

test('a write says what came of it: what was written, nothing, or why not', async () => {
  const { workbench } = await openInTwo();
  expect(await workbench.write(() => null)).toEqual({ kind: 'nothing', reason: null });
  expect(await workbench.write(() => new NoWrite('later'))).toEqual({ kind: 'nothing', reason: 'later' });
  const made = { change: tag(evidence), count: 1 };
  expect(await workbench.write(() => made)).toMatchObject({
    kind: 'written',
    made,
    step: expect.any(Number),
  });
});
