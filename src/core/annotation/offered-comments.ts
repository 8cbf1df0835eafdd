/** Comments that the paper's file brought, as they are offered to an analyst: in text order, with what became of each. */
import type { Paper } from '../paper/paper';
import type { SourceComment } from '../paper/source-comment';
import { tidyRange } from '../passage/boundaries';
import type { TextRange } from '../passage/range';
import type { CommentAnswer } from '../records/comment-answer';

export interface OfferedComment {
  /** An index into the comments of the paper. */
  readonly comment: number;
  readonly source: SourceComment;
  /** The words that it is about, without white space around them. */
  readonly place: TextRange;
  /** Null as long as it is offered. */
  readonly answer: CommentAnswer | null;
}

/** A comment on nothing that can be seen is on nothing that can be tagged, and left out. */
export const offeredComments = (
  { text, origin }: Pick<Paper, 'text' | 'origin'>,
  answers: readonly CommentAnswer[],
): readonly OfferedComment[] => {
  const byComment = new Map(answers.map((answer) => [answer.comment, answer]));
  return origin.comments
    .flatMap((source, comment): OfferedComment[] => {
      const place = tidyRange(text, source);
      return place === null ? [] : [{ comment, source, place, answer: byComment.get(comment) ?? null }];
    })
    .sort((a, b) => a.place.from - b.place.from || a.comment - b.comment);
};
