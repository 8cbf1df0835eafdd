/** Going about in a paper: from annotation to annotation, and to what is still untouched. */

import { t } from '#catalogue/translate';
import { nextUntouchedBlock } from '#core/annotation/untouched-block';
import { blockIndexAt } from '#core/paper/block';
import type { Direction } from '#core/passage/boundaries';
import { type Annotation, extentOf } from '#core/records/annotation';
import { shorten } from '#words/shorten';
import type { PaperSession } from '../../session/paper-session';
import type { Workbench } from '../../session/workbench';
import { say } from '../say';
import { chosenIn } from './annotation-actions';

/** Chooses the next or previous annotation in text order, from the caret, and shows it. */
export const goToAnnotation = (workbench: Workbench, direction: Direction): void => {
  const session = workbench.session();
  if (!session) return;
  const annotation = neighbourOf(session, direction);
  if (annotation) session.choose(annotation.id, true);
  say(
    workbench,
    annotation ? describePlace(session, annotation) : t('actions.no-annotation-further', { direction }),
  );
};

/** Puts the caret at the start of the next or previous paragraph that no annotation touches. */
export const goToUntouched = (workbench: Workbench, direction: Direction): void => {
  const session = workbench.session();
  if (!session?.view) return;
  const { paper, index, view } = session;
  const block = nextUntouchedBlock(paper, index, blockIndexAt(paper.blocks, view.caret), direction);
  if (block) {
    session.choose(null, false);
    view.reveal(block);
  }
  const words = block && shorten(paper.text.slice(block.from, block.to));
  say(workbench, words ? t('actions.untagged', { words }) : t('actions.no-untagged-further', { direction }));
};

/** From the chosen annotation while the caret is at it, as several can begin at one place; else from the caret. */
const neighbourOf = (session: PaperSession, direction: Direction): Annotation | undefined => {
  const { inOrder } = session.index;
  const chosen = chosenIn(session);
  const caret = session.view?.caret ?? 0;
  if (chosen && isAt(chosen, caret))
    return inOrder[inOrder.indexOf(chosen) + (direction === 'forward' ? 1 : -1)];
  return direction === 'forward'
    ? inOrder.find((annotation) => extentOf(annotation).from >= caret)
    : inOrder.findLast((annotation) => extentOf(annotation).from < caret);
};

const isAt = (annotation: Annotation, caret: number): boolean => {
  const { from, to } = extentOf(annotation);
  return from <= caret && caret <= to;
};

const describePlace = ({ index: { inOrder } }: PaperSession, annotation: Annotation): string => {
  const words = shorten(annotation.passages[0]?.quote.exact ?? '');
  return t('actions.at-annotation', {
    tag: annotation.tag,
    index: inOrder.indexOf(annotation) + 1,
    count: inOrder.length,
    words,
  });
};
