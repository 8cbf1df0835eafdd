/** What a menu in the text is about: pointing at what is there, as a click would, before it opens. */
import { casesAt } from '#core/cases/cases-at';
import { type Annotation, extentOf } from '#core/records/annotation';
import type { MenuRequest } from '../../reader/reader-ground';
import type { PaperSession } from '../../session/paper-session';
import { chosenIn } from './annotation-actions';

/**
 * Chooses the shortest annotation there, while comparing the first case. What is chosen there already stays so, however
 * much lies over it. A click beside all leaves what was chosen; a key does not, for it was pressed at the caret.
 */
export const pointForMenu = (session: PaperSession, request: MenuRequest): void => {
  if (request.isForSelection) return;
  const { comparing } = session.state.value;
  if (!comparing) {
    const here = annotationsFor(session, request);
    const chosen = here.find(({ id }) => id === session.state.value.chosenId) ?? here[0];
    if (chosen || request.isByPointer) session.choose(chosen?.id ?? null, false);
  } else if (request.isByPointer && request.offset !== null) {
    const { result, current } = comparing.state.value;
    const here = casesAt(result?.cases ?? [], request.offset);
    if (!here.some(({ key }) => key === current?.key)) comparing.pointAtNext(request.offset);
  }
};

/** Mine, the shortest first; at the caret also the chosen one where it has just ended, as it has when it was just made. */
export const annotationsFor = (
  session: PaperSession,
  { offset, isByPointer }: MenuRequest,
): readonly Annotation[] => {
  if (offset === null) return [];
  const here = session.index.at(offset);
  const chosen = chosenIn(session);
  const hasEnded = !isByPointer && chosen !== null && endsAt(session, chosen, offset);
  return hasEnded ? [chosen, ...here] : here;
};

/** Spaces that were selected with the words are no part of it, and the caret stands behind them. */
const endsAt = ({ paper }: PaperSession, annotation: Annotation, offset: number): boolean => {
  const { to } = extentOf(annotation);
  return to <= offset && /^[^\S\n]*$/.test(paper.text.slice(to, offset));
};
