import { expect, test } from 'vitest';
import { offeredComments } from '../annotation/offered-comments';
import type { SourceComment } from '../paper/source-comment';
import type { Annotation } from '../records/annotation';
import { commentAnswerId } from '../records/comment-answer';
import { TEST_TIME, testAnnotation, testCommentAnswer, testPaper } from '../testing/records';
import { type CommentDesk, dismissingSteps, offeringSteps, takingSteps } from './comment-steps';

const plain = testPaper('The lake froze early. Nobody rowed.', 'lake.txt');
const at = (words: string): { from: number; to: number } => {
  const from = plain.text.indexOf(words);
  return { from, to: from + words.length };
};
const comment = (words: string, author: string, text: string): SourceComment => ({
  ...at(words),
  author,
  text,
});
const ROWED = comment(' Nobody rowed.', 'Ann', 'Source?');
const FROZE = comment('froze early', 'Ben', 'When?');
const REPLY = comment('froze early', 'Ann', 'In 2024.');
const paper = {
  ...plain,
  origin: { ...plain.origin, comments: [ROWED, FROZE, REPLY, { from: 21, to: 22, author: 'Ann', text: '' }] },
};
const offered = (answers = [] as readonly ReturnType<typeof testCommentAnswer>[]) =>
  offeredComments(paper, answers);

const deskWith = (annotations: readonly Annotation[] = []): CommentDesk => {
  let made = 0;
  return {
    paper,
    analystId: 'a',
    annotations,
    newId: () => `new ${++made}`,
    now: TEST_TIME,
    noteOf: ({ author, text }) => `${author}: ${text}`,
  };
};

const answerId = (index: number): string => commentAnswerId(paper.id, 'a', index);
const madeBy = (steps: ReturnType<typeof takingSteps>) =>
  steps.flatMap((step) => (step.table === 'annotations' && step.after ? [step.after] : []));

test('comments are offered in text order, without those on nothing that can be seen', () => {
  expect(offered().map(({ comment: index, place }) => [index, place])).toEqual([
    [1, at('froze early')],
    [2, at('froze early')],
    [0, at('Nobody rowed.')],
  ]);
});

test('what was made of a comment is told with it', () => {
  const answer = testCommentAnswer(answerId(1), paper.id, { comment: 1 });
  expect(offered([answer]).map((one) => one.answer)).toEqual([answer, null, null]);
});

test('a comment taken is an annotation of its words, with what was said as its note', () => {
  const steps = takingSteps(deskWith(), 'evidence', offered().slice(2));
  expect(steps).toMatchObject([
    {
      table: 'annotations',
      before: null,
      after: {
        id: 'new 1',
        analystId: 'a',
        paperId: paper.id,
        tag: 'evidence',
        note: 'Ann: Source?',
        passages: [{ quote: { exact: 'Nobody rowed.' } }],
      },
    },
    { table: 'commentAnswers', before: null, after: { id: answerId(0), comment: 0, kind: 'taken' } },
  ]);
});

test('a comment and the replies to it become one annotation', () => {
  const steps = takingSteps(deskWith(), 'claim', offered());
  expect(madeBy(steps).map(({ note }) => note)).toEqual(['Ben: When?\nAnn: In 2024.', 'Ann: Source?']);
  expect(steps.filter(({ table }) => table === 'commentAnswers')).toHaveLength(3);
});

test('where the same words are tagged alike, the note grows', () => {
  const mine = testAnnotation('mine', paper, 'froze early', { note: 'Mine.', tag: 'claim' });
  const [step] = takingSteps(deskWith([mine]), 'claim', offered().slice(0, 1));
  expect(step).toEqual({
    table: 'annotations',
    before: mine,
    after: { ...mine, note: 'Mine.\nBen: When?' },
  });
  expect(madeBy(takingSteps(deskWith([mine]), 'assessment', offered().slice(0, 1)))).toMatchObject([
    { id: 'new 1', note: 'Ben: When?' },
  ]);
});

test('what is dismissed is remembered, and forgotten when it is offered again', () => {
  const answer = testCommentAnswer(answerId(1), paper.id, { comment: 1 });
  expect(dismissingSteps(deskWith(), offered().slice(0, 1))).toEqual([
    { table: 'commentAnswers', before: null, after: answer },
  ]);
  expect(offeringSteps(offered([answer]))).toEqual([
    { table: 'commentAnswers', before: answer, after: null },
  ]);
});
