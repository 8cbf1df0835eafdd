/** What an analyst does to annotations: each gesture one change. */
import type { Annotation, Tag } from '#core/annotation/annotation';
import { createChange, type Step } from '#core/edit/change';
import { tidyRange } from '#core/passage/boundaries';
import { createPassage } from '#core/passage/passage';
import { TAG_NAMES } from '../describe';
import type { PaperSession } from '../paper-session';
import type { Workbench, Write } from '../workbench';

/** Tags what is selected; the new annotation is chosen and the caret stays at the end of the selection. */
export const tagSelection = async (workbench: Workbench, tag: Tag): Promise<void> => {
  const session = workbench.session();
  const annotation = session && annotationOfSelection(workbench, session, tag);
  if (!annotation) return;
  session.view?.collapseSelection();
  const written = await workbench.write(() => ({
    change: createChange({ kind: 'tag', tag }, [{ table: 'annotations', before: null, after: annotation }]),
  }));
  if (!written) return;
  session.choose(annotation.id, false);
  workbench.show({ notice: { kind: 'done', text: `Tagged as ${tag}.` } });
};

export const deleteChosen = async (workbench: Workbench): Promise<void> => {
  const session = workbench.session();
  const annotation = chosenIn(session);
  if (!session || !annotation) return;
  const written = await workbench.write(() => {
    const before = session.index.get(annotation.id);
    if (!before) return null;
    const step: Step = { table: 'annotations', before, after: null };
    return { change: createChange({ kind: 'delete-annotation', tag: before.tag }, [step]) };
  });
  if (written) workbench.show({ notice: { kind: 'done', text: `${TAG_NAMES[annotation.tag]} deleted.` } });
};

/** Saves a note as it is typed. Keystrokes that come while one is being written are written together next. */
export const typeNote = (
  workbench: Workbench,
  session: PaperSession,
  annotationId: string,
  note: string,
): void => {
  const isWaiting = session.state.value.drafts.has(annotationId);
  session.setDraft(annotationId, note);
  if (!isWaiting) void saveDraft(workbench, session, annotationId);
};

export const chosenIn = (session: PaperSession | null): Annotation | null =>
  session?.index.get(session.state.value.chosenId ?? '') ?? null;

const saveDraft = async (
  workbench: Workbench,
  session: PaperSession,
  annotationId: string,
): Promise<void> => {
  const draftOf = (): string | undefined => session.state.value.drafts.get(annotationId);
  let saved: string | undefined;
  while (draftOf() !== undefined && draftOf() !== saved) {
    const note = draftOf() ?? '';
    if (!(await workbench.write(() => noteChange(workbench, session, annotationId, note)))) return;
    saved = note;
  }
  session.setDraft(annotationId, null);
};

const noteChange = (
  workbench: Workbench,
  session: PaperSession,
  annotationId: string,
  note: string,
): Write | null => {
  const before = session.index.get(annotationId);
  if (!before || before.note === note) return null;
  const after = { ...before, note, updatedAt: workbench.now() };
  return {
    change: createChange({ kind: 'edit-note' }, [{ table: 'annotations', before, after }], {
      mergeKey: `note:${annotationId}`,
    }),
  };
};

const annotationOfSelection = (workbench: Workbench, session: PaperSession, tag: Tag): Annotation | null => {
  const { selection } = session.state.value;
  const range = selection && tidyRange(session.paper.text, selection);
  if (!range) return null;
  const now = workbench.now();
  return {
    id: workbench.newId(),
    paperId: session.paper.id,
    analystId: session.analystId,
    tag,
    passages: [createPassage(session.paper.text, range)],
    note: '',
    createdAt: now,
    updatedAt: now,
  };
};
