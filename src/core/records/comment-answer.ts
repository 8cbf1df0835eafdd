/** What an analyst made of a comment that the paper's file brought. A comment without an answer is still offered. */
import { z } from '../zod';

export const CommentAnswer = z.strictObject({
  /** See `commentAnswerId`. */
  id: z.string().min(1),
  paperId: z.string().min(1),
  analystId: z.string().min(1),
  /** An index into the comments of the paper, which never change. */
  comment: z.int().min(0),
  /** Taken into an annotation, or wanted for none. */
  kind: z.enum(['taken', 'dismissed']),
  answeredAt: z.iso.datetime(),
});
export type CommentAnswer = Readonly<z.infer<typeof CommentAnswer>>;

/** An analyst answers a comment once. */
export const commentAnswerId = (paperId: string, analystId: string, comment: number): string =>
  `${paperId} ${analystId} ${comment}`;
