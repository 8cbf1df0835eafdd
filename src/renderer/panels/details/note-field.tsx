/** The note of an annotation, saved as it is typed. */

import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { Annotation } from '#core/records/annotation';
import { typeNote } from '../../actions/annotate/note-actions';
import { NOTE_FIELD_ID } from '../../actions/annotate/tell-lost-words';
import { useFocusTarget } from '../../hooks/use-focus-target';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import type { NoteDraft } from '../../session/workbench-state';

export interface NoteFieldProps {
  readonly annotation: Annotation;
}

export const NoteField = ({ annotation }: NoteFieldProps): ReactElement => {
  const workbench = useWorkbench();
  const field = useFocusTarget<HTMLTextAreaElement>('note');
  const draft = useWorkbenchState(({ drafts }) => drafts.get(annotation.id));
  return (
    <label className="detail-field">
      <span className="detail-name">
        {t('common.note')} <small>{stateOf(annotation, draft)}</small>
      </span>
      <textarea
        ref={field}
        id={NOTE_FIELD_ID}
        dir="auto"
        rows={2}
        data-own-undo
        placeholder={t('details.note-placeholder')}
        value={draft?.note ?? annotation.note}
        onChange={(event) => typeNote(workbench, annotation, event.target.value)}
      />
    </label>
  );
};

const stateOf = ({ note }: Annotation, draft: NoteDraft | undefined): string => {
  if (draft) return t(draft.hasFailed ? 'details.note-not-saved' : 'details.note-saving');
  return note === '' ? '' : t('details.note-saved');
};
