/** The steps of what an analyst makes of comments that the paper's file brought. */
import type { OfferedComment } from '../annotation/offered-comments';
import { areSameWords, createPassages } from '../annotation/passages';
import type { Paper } from '../paper/paper';
import type { SourceComment } from '../paper/source-comment';
import type { Annotation, Tag } from '../records/annotation';
import { type CommentAnswer, commentAnswerId } from '../records/comment-answer';
import type { Step } from './change';

export interface CommentDesk {
  readonly paper: Pick<Paper, 'id' | 'text'>;
  readonly analystId: string;
  /** The analyst's, as they are. */
  readonly annotations: readonly Annotation[];
  readonly newId: () => string;
  /** ISO 8601. */
  readonly now: string;
  /** What a note says of the comment; empty for nothing. */
  readonly noteOf: (comment: SourceComment) => string;
}

/**
 * Each comment becomes an annotation with its words as the note. Where the analyst has tagged the same words alike, and
 * for replies to one comment, it is one annotation whose note grows: the same words are not tagged twice alike.
 */
export const takingSteps = (desk: CommentDesk, tag: Tag, taken: readonly OfferedComment[]): Step[] => {
  const { paper, annotations, noteOf, now } = desk;
  const changed = new Map<string, { readonly before: Annotation | null; readonly after: Annotation }>();
  for (const { source, place } of taken) {
    const isSame = (one: Annotation): boolean =>
      one.tag === tag && areSameWords(paper.text, one.passages, [place]);
    const made = [...changed.values()].find(({ after }) => isSame(after));
    const before = made ? made.before : (annotations.find(isSame) ?? null);
    const known = made?.after ?? before;
    const note = [known?.note ?? '', noteOf(source)].filter(Boolean).join('\n');
    const after = known ? { ...known, note, updatedAt: now } : annotationOf(desk, tag, place, note);
    changed.set(after.id, { before, after });
  }
  return [
    ...[...changed.values()].map((step): Step => ({ table: 'annotations', ...step })),
    ...taken.map((offered) => answerStep(desk, offered, 'taken')),
  ];
};

export const dismissingSteps = (desk: CommentDesk, dismissed: readonly OfferedComment[]): Step[] =>
  dismissed.map((offered) => answerStep(desk, offered, 'dismissed'));

/** They are offered again; annotations that they were taken into stay. */
export const offeringSteps = (offered: readonly OfferedComment[]): Step[] =>
  offered.flatMap(({ answer }): Step[] =>
    answer === null ? [] : [{ table: 'commentAnswers', before: answer, after: null }],
  );

const annotationOf = (
  { paper, analystId, newId, now }: CommentDesk,
  tag: Tag,
  place: OfferedComment['place'],
  note: string,
): Annotation => ({
  id: newId(),
  paperId: paper.id,
  analystId,
  tag,
  passages: createPassages(paper.text, [place]),
  note,
  labels: [],
  likelihood: null,
  confidence: null,
  createdAt: now,
  updatedAt: now,
});

const answerStep = (
  { paper, analystId, now }: CommentDesk,
  { comment, answer }: OfferedComment,
  kind: CommentAnswer['kind'],
): Step => ({
  table: 'commentAnswers',
  before: answer,
  after: {
    id: commentAnswerId(paper.id, analystId, comment),
    paperId: paper.id,
    analystId,
    comment,
    kind,
    answeredAt: now,
  },
});
