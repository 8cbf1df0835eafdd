/** Comments that the paper's file brought: taken into annotations, dismissed, or offered again. */
import { t } from '#catalogue/translate';
import { type OfferedComment, offeredComments } from '#core/annotation/offered-comments';
import { type Action, createChange, type Step } from '#core/edit/change';
import { type CommentDesk, dismissingSteps, offeringSteps, takingSteps } from '#core/edit/comment-steps';
import type { SourceComment } from '#core/paper/source-comment';
import type { Tag } from '#core/records/annotation';
import type { Written } from '../../session/outcome';
import type { PaperSession } from '../../session/paper-session';
import type { Workbench } from '../../session/workbench';
import { say } from '../say';

/** Takes those that are still offered, as one step of undo. The annotation of a single one is chosen. */
export const takeComments = async (
  workbench: Workbench,
  tag: Tag,
  comments: readonly number[],
): Promise<void> => {
  const session = workbench.session();
  if (!session) return;
  const outcome = await writeAbout(workbench, comments, isOffered, (desk, taken) => ({
    action: { kind: 'take-comments', tag, count: taken.length },
    steps: takingSteps(desk, tag, taken),
  }));
  if (outcome === null) return;
  const ids = outcome.steps.flatMap((step) => (step.table === 'annotations' ? (step.after?.id ?? []) : []));
  session.rememberTag(tag);
  if (ids.length === 1) session.choose(ids[0] ?? null, true);
  say(workbench, t('comments.taken', { count: outcome.count, tag }), outcome);
};

export const dismissComments = async (workbench: Workbench, comments: readonly number[]): Promise<void> => {
  const outcome = await writeAbout(workbench, comments, isOffered, (desk, dismissed) => ({
    action: { kind: 'dismiss-comments', count: dismissed.length },
    steps: dismissingSteps(desk, dismissed),
  }));
  if (outcome) say(workbench, t('comments.dismissed', { count: outcome.count }), outcome);
};

/** What was made of them is forgotten; annotations that they were taken into stay. */
export const offerComments = async (workbench: Workbench, comments: readonly number[]): Promise<void> => {
  const isAnswered = ({ answer }: OfferedComment): boolean => answer !== null;
  const outcome = await writeAbout(workbench, comments, isAnswered, (_desk, offered) => ({
    action: { kind: 'offer-comments', count: offered.length },
    steps: offeringSteps(offered),
  }));
  if (outcome) say(workbench, t('comments.offered-again', { count: outcome.count }), outcome);
};

export const commentsIn = ({ paper, state }: PaperSession): readonly OfferedComment[] =>
  offeredComments(paper, state.value.commentAnswers);

export const bringsComments = (session: PaperSession | null): boolean =>
  session !== null && commentsIn(session).length > 0;

const isOffered = ({ answer }: OfferedComment): boolean => answer === null;

interface Said {
  readonly action: Action;
  readonly steps: readonly Step[];
}

/** What the comments are when its turn comes: another window may have answered some. Null when nothing was written. */
const writeAbout = async (
  workbench: Workbench,
  comments: readonly number[],
  isMeant: (offered: OfferedComment) => boolean,
  saidOf: (desk: CommentDesk, meant: readonly OfferedComment[]) => Said,
): Promise<(Written & { readonly count: number; readonly steps: readonly Step[] }) | null> => {
  const session = workbench.session();
  if (!session) return null;
  const wanted = new Set(comments);
  const outcome = await workbench.write(() => {
    const meant = commentsIn(session).filter((one) => wanted.has(one.comment) && isMeant(one));
    if (meant.length === 0) return null;
    const { action, steps } = saidOf(deskOf(workbench, session), meant);
    return { change: createChange(action, steps), count: meant.length };
  });
  if (outcome.kind !== 'written') return null;
  return { ...outcome, count: outcome.made.count, steps: outcome.made.change.steps };
};

const deskOf = (workbench: Workbench, { paper, analystId, index }: PaperSession): CommentDesk => ({
  paper,
  analystId,
  annotations: index.inOrder,
  newId: () => workbench.newId(),
  now: workbench.now(),
  noteOf,
});

/** Whose comment it is stays with it. */
const noteOf = ({ author, text }: SourceComment): string => {
  if (author === '') return text;
  return text === '' ? t('comments.highlighted-by', { author }) : t('comments.note', { author, text });
};
