/** What I made of the comments that the old version's file brought, for those that the new one's brings again: nobody answers twice. Pure. */
import type { Paper } from '../paper/paper';
import { type CommentAnswer, commentAnswerId } from '../records/comment-answer';
import type { Versions } from './versions';

export const carriedAnswers = ({ before, after, records, me }: Versions): CommentAnswer[] => {
  const there = new Map(keysOf(after).map((key, index) => [key, index]));
  const keys = keysOf(before);
  return records.commentAnswers.flatMap((answer): CommentAnswer[] => {
    const comment = there.get(keys[answer.comment] ?? '');
    return answer.analystId === me && comment !== undefined
      ? [{ ...answer, id: commentAnswerId(after.id, me, comment), paperId: after.id, comment }]
      : [];
  });
};

/** The same comment on the same words by the same author; of several alike the first is the first. */
const keysOf = ({ text, origin }: Paper): string[] => {
  const seen = new Map<string, number>();
  return origin.comments.map((comment) => {
    const key = JSON.stringify([comment.author, comment.text, text.slice(comment.from, comment.to)]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key} ${count}`;
  });
};
