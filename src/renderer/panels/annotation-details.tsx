/** The chosen annotation: its words, its note, and what can be done with it. */
import type { ReactElement } from 'react';
import type { Annotation } from '#core/annotation/annotation';
import { typeNote } from '../actions/annotation-actions';
import { deleteAnnotation } from '../commands/delete-annotation';
import { NOTE_FIELD_ID } from '../commands/edit-note';
import { TAG_NAMES } from '../describe';
import type { PaperSession } from '../paper-session';
import { TAG_LETTERS } from '../reader/margin-marks';
import { useSessionState, useWorkbench } from '../workbench-context';
import { CommandButton } from './command-button';
import './annotation-details.css';

export const AnnotationDetails = ({ session }: { readonly session: PaperSession }): ReactElement | null => {
  const annotation = useSessionState(session, ({ chosenId }) => session.index.get(chosenId ?? '') ?? null);
  return (
    annotation && (
      <section className={`annotation-details tag-${annotation.tag}`} aria-label="Chosen annotation">
        <div className="annotation-head">
          <h2 className="annotation-tag">
            <span className="tag-letter" aria-hidden="true">
              {TAG_LETTERS[annotation.tag]}
            </span>
            {TAG_NAMES[annotation.tag]}
          </h2>
          <CommandButton command={deleteAnnotation} className="button is-quiet">
            Delete
          </CommandButton>
        </div>
        <blockquote className="annotation-words" dir="auto">
          {annotation.passages.map(({ from, quote }) => (
            <p key={from}>{quote.exact}</p>
          ))}
        </blockquote>
        <NoteField key={annotation.id} session={session} annotation={annotation} />
      </section>
    )
  );
};

interface NoteFieldProps {
  readonly session: PaperSession;
  readonly annotation: Annotation;
}

const NoteField = ({ session, annotation }: NoteFieldProps): ReactElement => {
  const workbench = useWorkbench();
  const draft = useSessionState(session, ({ drafts }) => drafts.get(annotation.id));
  return (
    <label className="note-field">
      <span>
        Note <small>{draft === undefined ? (annotation.note === '' ? '' : 'saved') : 'saving…'}</small>
      </span>
      <textarea
        id={NOTE_FIELD_ID}
        dir="auto"
        rows={4}
        data-own-undo
        placeholder="Why this passage? Saved as you type."
        value={draft ?? annotation.note}
        onChange={(event) => typeNote(workbench, session, annotation.id, event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') session.view?.focus();
        }}
      />
    </label>
  );
};
