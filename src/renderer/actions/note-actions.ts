/** Notes are saved as they are typed: what is typed while one is being written is written next. */
import type { PaperSession } from '../paper-session';
import type { Workbench, Write } from '../workbench';
import { annotationEdit } from './annotation-edit';

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

const saveDraft = async (
  workbench: Workbench,
  session: PaperSession,
  annotationId: string,
): Promise<void> => {
  const draftOf = (): string | undefined => session.state.value.drafts.get(annotationId);
  let saved: string | undefined;
  while (draftOf() !== undefined && draftOf() !== saved) {
    const note = draftOf() ?? '';
    const edit = {
      action: { kind: 'edit-note' },
      edited: { note },
      mergeKey: `note:${annotationId}`,
    } as const;
    const write = (): Write | null => annotationEdit(workbench, session.index.get(annotationId), edit);
    if (!(await workbench.write(write))) return;
    saved = note;
  }
  session.setDraft(annotationId, null);
};
