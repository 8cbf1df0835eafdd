/** What an analyst does to the passages of the chosen annotation: each gesture one change. */

import { t } from '#catalogue/translate';
import { createPassages, limitsOf, movePassageEnd, passageIndexAt } from '#core/annotation/passages';
import { type Action, createChange } from '#core/edit/change';
import { type Direction, tidyRange } from '#core/passage/boundaries';
import type { Passage } from '#core/passage/passage';
import type { TextRange } from '#core/passage/range';
import { nextStop, type PassageEnd, type StopKind } from '#core/passage/stops';
import type { Annotation, Tag } from '#core/records/annotation';
import type { EndMove } from '../../reader/caret/end-drag';
import { NoWrite, type Written } from '../../session/outcome';
import type { PaperSession } from '../../session/paper-session';
import type { Workbench } from '../../session/workbench';
import { describePassageEnd } from '../../words/describe-passage-end';
import { say } from '../say';
import { chosenIn, createAnnotation, hasSelection, selectedRanges } from './annotation-actions';
import { annotationEdit, type Edited } from './annotation-edit';

/** Makes what is selected a passage of the chosen annotation; with none chosen, keeps it while one selects more. */
export const addSelection = async (workbench: Workbench): Promise<void> => {
  const session = workbench.session();
  if (!session) return;
  if (!chosenIn(session)) return session.view?.keepSelection();
  const ranges = selectedRanges(session);
  session.view?.collapseSelection();
  await addPassage(workbench, session, ranges);
};

/** Adds to the chosen annotation. What overlaps or touches a passage of it becomes one with that. */
export const addPassage = async (
  workbench: Workbench,
  session: PaperSession,
  ranges: readonly TextRange[],
): Promise<void> => {
  const { text } = session.paper;
  const added = ranges.flatMap((range) => tidyRange(text, range) ?? []);
  const written = await rewrite(workbench, session, chosenIn(session)?.id, {
    action: ({ tag }) => ({ kind: 'add-passage', tag }),
    passages: ({ passages }) => createPassages(text, [...passages, ...added]),
  });
  if (written) say(workbench, t('actions.passage-added', countPassages(written.made.after)), written);
};

/** Takes the passage that the caret is in, else the last one, out of the chosen annotation. */
export const removePassage = async (workbench: Workbench): Promise<void> => {
  const session = workbench.session();
  if (!session) return;
  const written = await rewrite(workbench, session, chosenIn(session)?.id, {
    action: ({ tag }) => ({ kind: 'remove-passage', tag }),
    passages: ({ passages }) =>
      passages.length > 1 ? passages.toSpliced(passageAtCaret(session, passages), 1) : null,
  });
  if (written) say(workbench, t('actions.passage-removed', countPassages(written.made.after)), written);
};

/** Makes the passage that the caret is in, else the last one, an annotation of its own, and chooses that. */
export const splitAnnotation = async (workbench: Workbench): Promise<void> => {
  const session = workbench.session();
  const annotationId = chosenIn(session)?.id;
  if (!session || annotationId === undefined) return;
  const outcome = await workbench.write(() => {
    const before = session.index.get(annotationId);
    if (!before || before.passages.length < 2) return null;
    const at = passageAtCaret(session, before.passages);
    const split = createAnnotation(workbench, session, before.tag, before.passages.slice(at, at + 1));
    const after = { ...before, passages: before.passages.toSpliced(at, 1), updatedAt: split.updatedAt };
    const change = createChange({ kind: 'split-annotation', tag: before.tag }, [
      { table: 'annotations', before, after },
      { table: 'annotations', before: null, after: split },
    ]);
    return { change, split };
  });
  if (outcome.kind !== 'written') return;
  const { split } = outcome.made;
  session.choose(split.id, false);
  say(workbench, t('actions.split-off', { tag: split.tag }), outcome);
};

/** Moves an end to where it was dragged. */
export const moveEnd = async (
  workbench: Workbench,
  session: PaperSession,
  { annotationId, passage, end, offset }: EndMove,
): Promise<void> => {
  const { text } = session.paper;
  const written = await rewrite(workbench, session, annotationId, {
    action: () => ({ kind: 'move-passage-end', end }),
    passages({ passages }) {
      const { from, to } = limitsOf(text, passages, passage, end);
      return from <= offset && offset <= to ? movePassageEnd(text, passages, passage, end, offset) : null;
    },
  });
  if (written) sayEnd(workbench, written, passage, end);
};

/** Moves an end by one stop, of the passage that the caret is in, else of the last one; the caret goes along. */
export const stepEnd = async (workbench: Workbench, kind: StopKind, direction: Direction): Promise<void> => {
  const session = workbench.session();
  const annotationId = chosenIn(session)?.id;
  if (!session || annotationId === undefined) return;
  const { text } = session.paper;
  const outcome = await workbench.write(() => {
    const before = session.index.get(annotationId);
    if (!before) return null;
    const { passages } = before;
    const at = passageAtCaret(session, passages);
    const offset = stopBeside(text, passages, at, kind, direction);
    if (offset === null) return new NoWrite('at-limit' as const);
    follow(session, offset); // here already: the next key, which may be waiting, asks where the caret is
    const write = annotationEdit(workbench, before, {
      action: { kind: 'move-passage-end', end: kind.end },
      edited: { passages: movePassageEnd(text, passages, at, kind.end, offset) },
      mergeKey: `ends:${annotationId}`,
    });
    return write && { ...write, at };
  });
  if (outcome.kind === 'written') sayEnd(workbench, outcome, outcome.made.at, kind.end);
  else if (outcome.kind === 'nothing' && outcome.reason === 'at-limit')
    say(workbench, t('actions.end-cannot-move', { end: kind.end }));
};

const sayEnd = (workbench: Workbench, written: Written<Edited>, at: number, end: PassageEnd): void => {
  const passage = written.made.after.passages[at];
  if (passage) say(workbench, describePassageEnd(passage.quote.exact, end), written);
};

const follow = (session: PaperSession, offset: number): void => {
  if (hasSelection(session)) session.view?.keepInSight(offset);
  else session.view?.setCaret(offset);
};

interface Rewriting {
  action(before: Annotation): Action;
  /** The passages that the annotation is to have; null when nothing is to be done. */
  passages(before: Annotation): readonly Passage[] | null;
}

/** Resolves to the annotation with its new passages once it is on the disk; null when nothing has changed. */
const rewrite = async (
  workbench: Workbench,
  session: PaperSession,
  annotationId: string | undefined,
  { action, passages }: Rewriting,
): Promise<Written<Edited> | null> => {
  const outcome = await workbench.write(() => {
    const before = session.index.get(annotationId ?? '');
    const next = before && passages(before);
    if (!next) return null;
    return annotationEdit(workbench, before, { action: action(before), edited: { passages: next } });
  });
  return outcome.kind === 'written' ? outcome : null;
};

const passageAtCaret = ({ view }: PaperSession, passages: readonly Passage[]): number =>
  passageIndexAt(passages, view?.caret ?? -1);

const stopBeside = (
  text: string,
  passages: readonly Passage[],
  index: number,
  kind: StopKind,
  direction: Direction,
): number | null => {
  const passage = passages[index];
  if (!passage) return null;
  const offset = kind.end === 'start' ? passage.from : passage.to;
  return nextStop(text, offset, kind, direction, limitsOf(text, passages, index, kind.end));
};

const countPassages = ({ tag, passages }: Annotation): { readonly tag: Tag; readonly count: number } => ({
  tag,
  count: passages.length,
});
