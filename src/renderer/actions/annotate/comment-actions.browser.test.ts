import { afterEach, beforeEach, expect, test } from 'vitest';
import { commentAnswerId } from '#core/records/comment-answer';
import { testCommentAnswer, testPaper } from '#core/testing/records';
import { answer } from '#store/testing/sample-changes';
import type { PaperSession } from '../../session/paper-session';
import {
  changeElsewhere,
  closeWorkbenches,
  type OpenWorkbench,
  openAnother,
  openWorkbench,
} from '../../session/testing/open-workbench';
import { bringsComments, commentsIn, dismissComments, offerComments, takeComments } from './comment-actions';

const plain = testPaper('The lake froze early. Nobody rowed.', 'lake.txt');
const paper = {
  ...plain,
  origin: {
    ...plain.origin,
    comments: [
      { from: 0, to: 8, author: 'Ann', text: 'Which lake?' },
      { from: 9, to: 14, author: 'Ben', text: '' },
      { from: 22, to: 28, author: '', text: 'Sure?' },
    ],
  },
};

let open: OpenWorkbench;
let session: PaperSession;

beforeEach(async () => {
  open = await openWorkbench();
  expect(bringsComments(open.session)).toBe(false);
  session = await openAnother(open, paper);
});
afterEach(closeWorkbenches);

const notes = () => session.state.value.annotations.map(({ tag, note }) => [tag, note]);
const openOnes = () => commentsIn(session).flatMap((one) => (one.answer ? [] : [one.comment]));

test('a comment is taken with its author’s words as the note, chosen, and taken back in one step', async () => {
  await takeComments(open.workbench, 'evidence', [0]);
  expect(notes()).toEqual([['evidence', 'Ann: Which lake?']]);
  expect(session.state.value.chosenId).toBe(session.state.value.annotations[0]?.id);
  expect(openOnes()).toEqual([1, 2]);
  expect(open.notice()).toBe('Comment taken as evidence.');
  await open.workbench.undo();
  expect(notes()).toEqual([]);
  expect(openOnes()).toEqual([0, 1, 2]);
});

test('several are taken in one step; a highlight says whose it is', async () => {
  await takeComments(open.workbench, 'claim', [0, 1, 2]);
  expect(notes()).toEqual([
    ['claim', 'Ann: Which lake?'],
    ['claim', 'Highlighted by Ben'],
    ['claim', 'Sure?'],
  ]);
  expect(open.notice()).toBe('3 comments taken as claim.');
  await open.workbench.undo();
  expect(openOnes()).toEqual([0, 1, 2]);
});

test('a comment is taken once, however fast one asks twice', async () => {
  await Promise.all([
    takeComments(open.workbench, 'claim', [0]),
    takeComments(open.workbench, 'assessment', [0]),
  ]);
  expect(notes()).toEqual([['claim', 'Ann: Which lake?']]);
});

test('what is dismissed is remembered by the library, and can be offered again', async () => {
  await dismissComments(open.workbench, [0, 2]);
  expect(openOnes()).toEqual([1]);
  expect(await open.store.db.commentAnswers.toArray()).toMatchObject([
    { paperId: paper.id, analystId: 'a', kind: 'dismissed' },
    { kind: 'dismissed' },
  ]);
  await offerComments(open.workbench, [2, 1]);
  expect(openOnes()).toEqual([1, 2]);
  expect(open.notice()).toBe('Comment offered again.');
});

test('what another window has dismissed in the meantime is not taken, and nothing is lost', async () => {
  const id = commentAnswerId(paper.id, 'a', 0);
  await changeElsewhere(open, answer(testCommentAnswer(id, paper.id)));
  await takeComments(open.workbench, 'claim', [0]);
  expect(await open.store.db.annotations.where({ paperId: paper.id, analystId: 'a' }).count()).toBe(0);
  expect(open.notice()).not.toBe('');
});
