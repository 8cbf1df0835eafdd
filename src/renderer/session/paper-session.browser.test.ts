import { afterEach, expect, test } from 'vitest';
import { claim, me, openFilledStore, paper } from '#store/testing/filled-store';
import { editNote } from '#store/testing/sample-changes';
import { deleteTestStores } from '#store/testing/test-stores';
import { openPaperSession } from './paper-session';

afterEach(deleteTestStores);

test('a change that is told before one that it follows is shown at once, and stays', async () => {
  const store = await openFilledStore();
  const session = await openPaperSession(store, paper, me.id);
  const note = (): string | undefined => session.index.get(claim.id)?.note;
  store.feed.publish({ revision: 4, change: editNote(claim, 'mine, the later one') });
  expect(note()).toBe('mine, the later one');
  store.feed.publish({ revision: 3, change: editNote(claim, 'theirs, the earlier one') });
  expect(note()).toBe('mine, the later one');
  session.close();
});
