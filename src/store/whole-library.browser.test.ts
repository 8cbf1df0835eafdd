import { afterEach, expect, test } from 'vitest';
import { createChange } from '#core/edit/change';
import { withDetails } from '#core/edit/paper-details';
import { mergeChange, planMerge } from '#core/files/merge-library';
import { readLibrary } from '#core/files/read-library';
import { writeLibrary } from '#core/files/write-library';
import { commentAnswerId } from '#core/records/comment-answer';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testCommentAnswer,
  testDecision,
  testDismissal,
  testPaper,
  testRelation,
  testSharedSet,
} from '#core/testing/records';
import { soundValue } from '#core/testing/sound-value';
import { applyChange } from './apply-change';
import type { Store } from './open-store';
import { answer, dismiss, listed, relate, removePaper, setUp, share, tag } from './testing/sample-changes';
import { deleteTestStores, openTestStore } from './testing/test-stores';
import { readLibraryContents, readLocalLibrary } from './whole-library';

const me = testAnalyst('a', true);
const paper = testPaper('# Paper 🗺️\n\nIt has a claim.', 'paper.md');
const removed = testPaper('Removed.', 'removed.txt');
const claim = testAnnotation('1', paper, 'claim');
const evidence = testAnnotation('2', paper, 'Paper', { tag: 'evidence' });
const relation = testRelation('r', evidence, claim);
const dismissal = testDismissal('d', claim);
const consensus = testAnalyst('consensus');
const agreed = testAnnotation('agreed', paper, 'claim', { analystId: consensus.id });
const sharedSet = testSharedSet(paper.id, {
  analystId: consensus.id,
  kind: 'consensus',
  source: null,
  people: ['a', 'b'].map((id) => ({ id, name: `Name ${id}` })),
});
const decision = testDecision('decided', claim, agreed.id);
const answered = testCommentAnswer(commentAnswerId(paper.id, me.id, 0), paper.id);
const records = {
  annotations: [claim, evidence, agreed],
  relations: [relation],
  dismissals: [dismissal],
  sharedSets: [sharedSet],
  decisions: [decision],
  commentAnswers: [answered],
};

const openLibrary = async (): Promise<Store> => {
  const store = await openTestStore();
  await applyChange(store, setUp([me, consensus], [paper, removed]), 0, [paper, removed]);
  await applyChange(store, removePaper(removed), 0);
  for (const annotation of records.annotations) await applyChange(store, tag(annotation), 0);
  await applyChange(store, relate(relation), 0);
  await applyChange(store, dismiss(dismissal), 0);
  await applyChange(store, share(sharedSet, decision), 0);
  await applyChange(store, answer(answered), 0);
  return store;
};

afterEach(deleteTestStores);

test('a corrected paper is read with what its file has, and its labels', async () => {
  const store = await openLibrary();
  const before = listed(paper);
  const after = withDetails(before, { title: 'Corrected', labels: ['sea'] });
  const change = createChange({ kind: 'edit-details', title: 'Paper 🗺️' }, [
    { table: 'papers', before, after },
  ]);
  await applyChange(store, change, 0);
  const { metadata } = after;
  expect((await readLibraryContents(store)).papers).toEqual([
    {
      paper: { ...paper, metadata },
      importedAt: TEST_TIME,
      previousVersion: null,
      asRead: paper.metadata,
      labels: ['sea'],
    },
  ]);
  expect((await readLocalLibrary(store)).papers).toEqual([after]);
});

test('a library is read whole, without the papers that only undo could bring back', async () => {
  const store = await openLibrary();
  expect(await readLibraryContents(store)).toEqual({
    analysts: [me, consensus],
    papers: [{ paper, importedAt: TEST_TIME, previousVersion: null }],
    ...records,
    sealed: [],
    shut: 0,
  });
  expect(await readLocalLibrary(store)).toEqual({
    analysts: [me, consensus],
    papers: [listed(paper)],
    ...records,
  });
});

test('a library saved to a file and opened in an empty one is the same library', async () => {
  const contents = await readLibraryContents(await openLibrary());
  const bytes = soundValue(writeLibrary(contents, TEST_TIME));

  const elsewhere = await openTestStore();
  const local = await readLocalLibrary(elsewhere);
  const plan = planMerge(local, soundValue(await readLibrary(bytes)));
  const papers = plan.newPapers.map((stored) => stored.paper);
  await applyChange(elsewhere, mergeChange(plan, local, plan.otherOwner), 0, papers);
  expect(await readLibraryContents(elsewhere)).toEqual(contents);

  const again = await readLocalLibrary(elsewhere);
  expect(mergeChange(planMerge(again, contents), again, null).steps).toEqual([]);
});
