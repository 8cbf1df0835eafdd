import { afterEach, expect, test } from 'vitest';
import { type Change, createChange } from '#core/edit/change';
import type { Annotation } from '#core/records/annotation';
import { applyChange } from '#store/apply-change';
import { claim, me, openFilledStore, paper } from '#store/testing/filled-store';
import { editNote } from '#store/testing/sample-changes';
import { deleteTestStores, openTestStore } from '#store/testing/test-stores';
import { openPaperSession } from './paper-session';

afterEach(deleteTestStores);

const deletion = (before: Annotation) =>
  createChange({ kind: 'delete-annotation', tag: before.tag }, [
    { table: 'annotations', before, after: null },
  ]);

test('a change that is told before one that it follows is shown at once, and stays', async () => {
  const store = await openFilledStore();
  const session = await openPaperSession(store, paper, me.id);
  const note = (): string | undefined => session.index.get(claim.id)?.note;
  const publish = (revision: number, change: Change): void =>
    store.feed.publish({ revision, change, history: { undo: change.action, redo: null, step: 1 } });
  publish(4, editNote(claim, 'mine, the later one'));
  expect(note()).toBe('mine, the later one');
  publish(3, editNote(claim, 'theirs, the earlier one'));
  expect(note()).toBe('mine, the later one');
  session.close();
});

test('an annotation that another window deletes is chosen no more', async () => {
  const store = await openFilledStore();
  const session = await openPaperSession(store, paper, me.id);
  session.choose(claim.id, false);
  const other = await openTestStore(store.db.name);
  await applyChange(other, deletion(claim), 0);
  await expect.poll(() => session.state.value.chosenId).toBeNull();
  expect(session.state.value.annotations).toEqual([]);
  session.close();
});

test('a search finds every place, and going on from the last leads to the first', async () => {
  const session = await openPaperSession(await openFilledStore(), paper, me.id);
  session.search('e');
  const { hits } = session.state.value;
  expect(hits.map(({ from }) => paper.text[from])).toEqual(hits.map(() => expect.stringMatching(/e/i)));
  session.goToHit(hits.length - 1);
  session.stepHit(1);
  expect(session.state.value.currentHit).toBe(0);
  session.search(' ');
  expect(session.state.value).toMatchObject({ hits: [], currentHit: null });
  session.close();
});
