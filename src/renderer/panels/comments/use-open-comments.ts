/** How many of the comments that the paper's file brought are still offered. */
import { commentsIn } from '../../actions/annotate/comment-actions';
import { useSessionState } from '../../hooks/workbench-context';
import type { PaperSession } from '../../session/paper-session';

export const useOpenComments = (session: PaperSession): number => {
  useSessionState(session, ({ commentAnswers }) => commentAnswers);
  return commentsIn(session).filter(({ answer }) => answer === null).length;
};
