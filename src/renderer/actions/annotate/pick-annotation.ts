/** Pointing at an annotation, in the text, in the list or on the map: chooses it, or ends a relation at it. */
import type { RelationEnds } from '#core/records/relation';
import { describeRelationFault } from '#words/describe-relation';
import type { PaperSession } from '../../session/paper-session';
import type { Workbench } from '../../session/workbench';
import { relate, relationChoices } from './relation-actions';

/** Keys that are held while one clicks or presses Enter. */
export interface HeldKeys {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Null points beside all annotations: that leaves the chosen one, but not a relation that is being made. */
export const pickAnnotation = (
  workbench: Workbench,
  session: PaperSession,
  annotationId: string | null,
  held: HeldKeys,
  reveal: boolean,
): void => {
  const { relatingId } = session.state.value;
  if (relatingId === null) session.choose(annotationId, reveal);
  else if (annotationId !== null) relateTo(workbench, session, relatingId, annotationId, held);
};

/**
 * While relating, with the other end gone to by keyboard: relates to the annotation that was chosen on the way, else
 * to the one at the caret. False when nothing is being related or nothing is there.
 */
export const relateHere = (workbench: Workbench, session: PaperSession, held: HeldKeys): boolean => {
  const { relatingId, chosenId } = session.state.value;
  if (relatingId === null) return false;
  const atCaret = session.index.at(session.view?.caret ?? 0).find(({ id }) => id !== relatingId);
  const target = chosenId === relatingId ? atCaret?.id : chosenId;
  if (target === undefined || target === null) return false;
  relateTo(workbench, session, relatingId, target, held);
  return true;
};

/** Makes what the held keys mean between the two; the first is chosen again, so that one can go on with it. */
export const relateTo = (
  workbench: Workbench,
  session: PaperSession,
  fromId: string,
  toId: string,
  held: HeldKeys,
): void => {
  const choices = relationChoices(session, fromId, toId);
  const ends = choiceFor(held, choices) ?? choices[0];
  const kind = fromId === toId ? 'self' : 'ends-do-not-fit';
  if (!ends) workbench.show({ notice: { kind: 'fault', text: describeRelationFault({ kind }) } });
  else {
    session.relateFrom(null);
    session.choose(fromId, false);
    void relate(workbench, ends);
  }
};

/** Which of the choices a click or Enter means: the first, with Shift the second, with Ctrl or Cmd the third, with both the fourth. */
export const choiceFor = (held: HeldKeys, choices: readonly RelationEnds[]): RelationEnds | undefined =>
  choices[Number(held.shiftKey) + 2 * Number(held.ctrlKey || held.metaKey)];
