/** The note of an annotation, saved as it is typed. */
import type { ReactElement } from 'react';
import type { Annotation } from '#core/annotation/annotation';
import { typeNote } from '../../actions/note-actions';
import { NOTE_FIELD_ID } from '../../commands/edit-note';
import type { PaperSession } from '../../paper-session';
import { useSessionState, useWorkbench } from '../../workbench-context';

export interface NoteFieldProps {
  readonly session: PaperSession;
  readonly annotation: Annotation;
}

export const NoteField = ({ session, annotation }: NoteFieldProps): ReactElement => {
  const workbench = useWorkbench();
  const draft = useSessionState(session, ({ drafts }) => drafts.get(annotation.id));
  return (
    <label className="detail-field">
      <span className="detail-name">
        Note <small>{draft === undefined ? (annotation.note === '' ? '' : 'saved') : 'saving…'}</small>
      </span>
      <textarea
        id={NOTE_FIELD_ID}
        dir="auto"
        rows={3}
        data-own-undo
        placeholder="Why this passage? Saved as you type."
        value={draft ?? annotation.note}
        onChange={(event) => typeNote(workbench, session, annotation.id, event.target.value)}
      />
    </label>
  );
};
