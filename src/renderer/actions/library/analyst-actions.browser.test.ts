import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createChange } from '#core/edit/change';
import { MAX_NAME_LENGTH } from '#core/records/analyst';
import { applyChange } from '#store/apply-change';
import { me } from '#store/testing/filled-store';
import { setUp } from '#store/testing/sample-changes';
import { ben } from '../../session/testing/colleague';
import {
  changeElsewhere,
  closeWorkbenches,
  type OpenWorkbench,
  openEmptyWorkbench,
  openWorkbench,
} from '../../session/testing/open-workbench';
import { renameMe, setUpLibrary, switchAnalyst, tidyName } from './analyst-actions';

afterEach(closeWorkbenches);

test.each([
  [' Ada  \n Analyst ', 'Ada Analyst'],
  ['A\u200bda \u202e', 'Ada'],
  ['  ', null],
  ['\u200b\u2060', null],
  ['x'.repeat(MAX_NAME_LENGTH + 1), null],
])('of the name %j is kept %j', (typed, kept) => {
  expect(tidyName(typed)).toBe(kept);
});

test('the first start makes me and brings the first paper, once, and is no step of undo', async () => {
  const { store, workbench } = await openEmptyWorkbench();
  await Promise.all([setUpLibrary(workbench, 'Ada'), setUpLibrary(workbench, 'Ada again')]);
  expect(await store.db.analysts.toArray()).toMatchObject([{ name: 'Ada', isMe: true }]);
  expect(await store.db.papers.count()).toBe(1);
  expect(await store.db.contents.count()).toBe(1);
  expect(workbench.me()?.name).toBe('Ada');
  expect(await workbench.undo()).toBeNull();
});

describe('who works here', () => {
  let open: OpenWorkbench;
  beforeEach(async () => {
    open = await openWorkbench();
    await applyChange(open.store, setUp([ben]), 0);
  });
  const stored = () => open.store.db.analysts.toArray();

  test('is renamed, twice as fast as one likes, and to the same name not at all', async () => {
    await Promise.all([renameMe(open.workbench, 'Ada'), renameMe(open.workbench, 'Ada Analyst')]);
    expect(await stored()).toEqual([{ ...me, name: 'Ada Analyst' }, ben]);
    await renameMe(open.workbench, 'Ada Analyst');
    expect(await open.workbench.undo()).toEqual({ kind: 'rename-analyst' });
    await open.workbench.undo();
    expect(await stored()).toEqual([me, ben]);
  });

  test('is not renamed over what another window has just called them, and that is said', async () => {
    const step = { table: 'analysts', before: me, after: { ...me, name: 'Theirs' } } as const;
    await changeElsewhere(open, createChange({ kind: 'rename-analyst' }, [step]));
    await renameMe(open.workbench, 'Mine');
    expect((await stored())[0]?.name).toBe('Theirs');
    expect(open.notice()).toContain('Another window changed this first');
  });

  test('is another one after switching, whose annotations are shown then', async () => {
    await switchAnalyst(open.workbench, ben.id);
    expect((await stored()).map(({ isMe }) => isMe)).toEqual([false, true]);
    expect(open.workbench.me()?.id).toBe(ben.id);
    await expect.poll(() => open.workbench.session()?.analystId).toBe(ben.id);
  });

  test('stays when one switches to whom one is', async () => {
    await switchAnalyst(open.workbench, me.id);
    expect(open.workbench.state.value.history.undo).toEqual({ kind: 'tag', tag: 'claim' });
  });
});
